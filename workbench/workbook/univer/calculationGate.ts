import {
  RemoveDefinedNameMutation, RemoveSuperTableMutation, SetDefinedNameMutation, SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation,
  SetSuperTableMutation, TriggerCalculationController,
} from "#univer";
import type { ICommandInfo, ISetFormulaCalculationNotificationMutation } from "#univer";
import { forgetParsedFormulas } from "./parsedFormulas";
import type { UniverContext } from "./univerContext";

type DirtyData = object;
type Timer = ReturnType<typeof setTimeout>;

/** The private side of Univer 0.25.1's TriggerCalculationController. */
type CalculationTrigger = {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: Timer;
  _executingDirtyData: DirtyData;
  _generateDirty(commands: readonly ICommandInfo[]): DirtyData;
  _mergeDirty(first: DirtyData, second: DirtyData): DirtyData;
  _startProgress(): void;
};

export type CalculationGate = {
  /** Resolves when nothing waits for calculation and none is under way. */
  calculate(): Promise<void>;
  /** Reads and calculates every formula of the workbook anew, soon or at the next `calculate`. */
  invalidate(): void;
  /** Runs something that uses the calculation's own machinery while no calculation does. */
  exclusively<T>(task: () => Promise<T>): Promise<T>;
  onCalculated(listener: () => void): void;
  dispose(): void;
};

const debounceMs = 50;

/** What these leave dirty, Univer knows; that formulas are to be read anew, it does not. */
const givesMeaning: ReadonlySet<string> = new Set([SetDefinedNameMutation.id, SetSuperTableMutation.id]);
const takesMeaning: ReadonlySet<string> = new Set([RemoveDefinedNameMutation.id, RemoveSuperTableMutation.id]);

/**
 * Starts every calculation in place of Univer, whose own start comes 100 ms after the last change and, when a calculation is under way
 * then, loses the changes if that one comes to its end before it notices that it was stopped. Here one calculation waits for the other.
 */
export function createCalculationGate(context: UniverContext): CalculationGate {
  const trigger = context.injector.get(TriggerCalculationController) as unknown as CalculationTrigger;
  const listeners: (() => void)[] = [];
  let running: Promise<void> | null = null;
  let finish: () => void = () => undefined;
  let everything = false;
  let meaningChanged = false;
  let timer: Timer | undefined;

  // The progress bar starts a second later, by then perhaps in a Univer that is disposed of.
  trigger._startProgress = () => undefined;

  context.commands.onCommandExecuted((command) => {
    if (givesMeaning.has(command.id)) meaningChanged = true;
    if (takesMeaning.has(command.id)) everything = true;
    if (command.id === SetFormulaCalculationNotificationMutation.id && hasEnded(command)) end();
    else if (trigger._waitingCommandQueue.length > 0) startSoon();
  });

  function startSoon(): void {
    clearTimeout(trigger._setTimeoutKey);
    clearTimeout(timer);
    timer = setTimeout(() => void calculate(), debounceMs);
  }

  function start(): void {
    clearTimeout(trigger._setTimeoutKey);
    clearTimeout(timer);
    running = new Promise((resolve) => { finish = resolve; });
    if (everything || meaningChanged) forgetParsedFormulas(context);
    meaningChanged = false;
    const queued = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, queued);
    const dirtyData = { ...trigger._executingDirtyData, ...(everything ? { forceCalculation: true } : {}) };
    everything = false;
    context.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirtyData, { onlyLocal: true });
  }

  function end(): void {
    for (const listener of listeners) listener();
    running = null;
    finish();
  }

  async function calculate(): Promise<void> {
    for (;;) {
      if (running) await running;
      else if (everything || trigger._waitingCommandQueue.length > 0) start();
      else return;
    }
  }

  async function exclusively<T>(task: () => Promise<T>): Promise<T> {
    await calculate();
    const turn = task();
    running = turn.then(() => undefined, () => undefined);
    try {
      return await turn;
    } finally {
      running = null;
    }
  }

  return {
    calculate,
    exclusively,
    invalidate() {
      everything = true;
      startSoon();
    },
    onCalculated: (listener) => void listeners.push(listener),
    dispose: () => clearTimeout(timer),
  };
}

function hasEnded(command: ICommandInfo): boolean {
  return (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState !== undefined;
}
