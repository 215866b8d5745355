/** OSF.DDA.ErrorCodeManager.errorCodes: success, and "no function is associated with that name". */
const success = 0;
const invalidCallback = 11101;

export type CommandOutcome = "completed" | "notAssociated" | "failed" | "timedOut";

/** Microsoft's documentation (ribbon commands): a function that never calls event.completed() is given up after five minutes. */
const patienceMs = 5 * 60_000;

/** Ribbon commands under way in the pane's page, each until its event.completed(). */
export class CommandInvocations {
  readonly #waiting = new Map<string, (outcome: CommandOutcome) => void>();
  #last = 0;

  start(send: (commandId: string) => void): Promise<CommandOutcome> {
    this.#last += 1;
    const id = `command-${this.#last}`;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle(id, "timedOut"), patienceMs);
      this.#waiting.set(id, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
      send(id);
    });
  }

  completed(commandId: string, status: number): void {
    this.#settle(commandId, status === success ? "completed" : status === invalidCallback ? "notAssociated" : "failed");
  }

  /** The page that ran them is gone. */
  abandonAll(): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id, "failed");
  }

  #settle(id: string, outcome: CommandOutcome): void {
    this.#waiting.get(id)?.(outcome);
    this.#waiting.delete(id);
  }
}
