import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, type DOMWindow } from "jsdom";

const script = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist/custom-functions-runtime.debug.js");

export type Answer = { readonly value: unknown } | { readonly errorCode: unknown; readonly message: unknown };

type Action = { readonly Id: number; readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] } };
type Bridge = { sendMessageToHost(text: string): void; onMessageFromHost(text: string): void };
type RuntimeWindow = DOMWindow & { CustomFunctions: typeof CustomFunctions; _richApiNativeBridge: Bridge };

/** Microsoft's own runtime in a window of its own; this end of the bridge is Excel's. */
export class FunctionsRuntime {
  readonly window: RuntimeWindow;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private lastInvocation = 0;

  constructor() {
    // The runtime looks for its own script element.
    const page = `<!doctype html><script src="/custom-functions-runtime.debug.js"></script>`;
    this.window = new JSDOM(page, { url: "https://localhost/functions.html", runScripts: "outside-only", pretendToBeVisual: true }).window as unknown as RuntimeWindow;
    this.window._richApiNativeBridge = { sendMessageToHost: (text) => this.receive(text), onMessageFromHost: () => undefined };
    this.window.eval(readFileSync(script, "utf8"));
  }

  /** Category 1, type 1000: call a function (host-protocol.md). */
  call(id: string, ...args: readonly unknown[]): Promise<Answer> {
    return this.invoke(id, args, 0);
  }

  /** Flag 4: the metadata allows errors as arguments, and they come as objects. */
  callWithErrors(id: string, ...args: readonly unknown[]): Promise<Answer> {
    return this.invoke(id, args, 4);
  }

  close(): void {
    this.window.close();
  }

  /** Many calls in one message, as Excel sends what it recalculates together. */
  callMany(id: string, calls: readonly (readonly unknown[])[]): Promise<readonly Answer[]> {
    return this.invokeAll(id, calls, 0);
  }

  private async invoke(id: string, args: readonly unknown[], flags: number): Promise<Answer> {
    const [answer] = await this.invokeAll(id, [args], flags);
    return answer as Answer;
  }

  private invokeAll(id: string, calls: readonly (readonly unknown[])[], flags: number): Promise<readonly Answer[]> {
    const first = this.lastInvocation + 1;
    this.lastInvocation += calls.length;
    const answers = calls.map((_call, index) => new Promise<Answer>((resolve) => this.waiting.set(first + index, resolve)));
    this.send({ type: 3, message: { entries: calls.map((args, index) => [1, 1000, "", [first + index, id, args, "Ark1!A1", flags], first + index]) } });
    return Promise.all(answers);
  }

  private send(message: unknown): void {
    this.window._richApiNativeBridge.onMessageFromHost(JSON.stringify(message));
  }

  private receive(text: string): void {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: string | { Actions: Action[] } } };
    const { Actions } = typeof message.body === "string" ? (JSON.parse(message.body) as { Actions: Action[] }) : message.body;
    for (const row of Actions.flatMap((action) => resultRows(action.ArgumentInfo?.Arguments))) this.settle(row);
    const body = { Results: Actions.map((action) => ({ ActionId: action.Id, Value: null })) };
    setTimeout(() => this.send({ id, type: 2, message: { statusCode: 200, headers: {}, body } }), 0);
  }

  /** [invocation, true, value, [kind]] or [invocation, false, message, errorCode, [kind]] */
  private settle([invocation, succeeded, third, fourth]: readonly unknown[]): void {
    const resolve = this.waiting.get(Number(invocation));
    this.waiting.delete(Number(invocation));
    resolve?.(succeeded === true ? { value: third } : { message: third, errorCode: fourth });
  }
}

/** The rows stand one array deeper in a batch of several results. */
function resultRows(given: unknown): unknown[][] {
  if (!Array.isArray(given)) return [];
  if (typeof given[0] === "number" && typeof given[1] === "boolean") return [given];
  return given.flatMap(resultRows);
}
