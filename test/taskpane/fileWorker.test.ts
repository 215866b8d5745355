import { TextDecoder, TextEncoder } from "node:util";
import { success } from "../../src/domain/outcome";
import { readFileApart } from "../../src/taskpane/files/readFileApart";
import type { FileAnswer } from "../../src/taskpane/files/fileWorkerMessage";

Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A worker whose answers the test gives. */
class PlayedWorker extends EventTarget {
  static last: PlayedWorker | null = null;
  readonly posted: unknown[] = [];
  isTerminated = false;

  constructor() {
    super();
    PlayedWorker.last = this;
  }

  postMessage(message: unknown): void {
    this.posted.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(data: FileAnswer): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

const request = () => ({ name: "risiko.csv", bytes: new TextEncoder().encode("Risiko;S\nFrost;3\n") });

function start(shares: number[] = []) {
  const reading = readFileApart(request(), (share) => shares.push(share));
  const worker = PlayedWorker.last;
  if (!worker) throw new Error("No worker was started.");
  return { reading, worker };
}

beforeEach(() => { Object.assign(globalThis, { Worker: PlayedWorker }); });
afterEach(() => { Reflect.deleteProperty(globalThis, "Worker"); });

test("the file goes to the worker once it stands ready, and its answer comes back", async () => {
  const shares: number[] = [];
  const { reading, worker } = start(shares);
  expect(worker.posted).toEqual([]);
  worker.answer({ kind: "ready" });
  expect(worker.posted).toMatchObject([{ name: "risiko.csv" }]);
  worker.answer({ kind: "share", share: 0.4 });
  const source = success({ tables: [], lines: [{ line: 1, text: "a" }] });
  worker.answer({ kind: "read", outcome: source });
  expect(await reading.outcome).toBe(source);
  expect(shares).toEqual([0.4]);
  expect(worker.isTerminated).toBe(true);
});

test("a worker that never starts leaves the reading to the pane", async () => {
  const { reading, worker } = start();
  worker.dispatchEvent(new Event("error"));
  expect(await reading.outcome).toMatchObject({ ok: true, value: { tables: [{ rows: [[{ text: "Risiko" }, { text: "S" }], [{ text: "Frost" }, { text: "3" }]] }] } });
  expect(worker.isTerminated).toBe(true);
});

test("no worker at all leaves it to the pane too, which can be stopped", async () => {
  Reflect.deleteProperty(globalThis, "Worker");
  expect(await readFileApart(request(), () => undefined).outcome).toMatchObject({ ok: true });
});

test("a worker that breaks down on the way gives a sentence", async () => {
  const { reading, worker } = start();
  worker.answer({ kind: "ready" });
  worker.dispatchEvent(new Event("error"));
  expect(await reading.outcome).toMatchObject({ ok: false, issues: [{ code: "source.file.stopped" }] });
});

test("stopping ends the worker, and nothing it says later counts", async () => {
  const { reading, worker } = start();
  worker.answer({ kind: "ready" });
  reading.stop();
  worker.answer({ kind: "read", outcome: success({ tables: [], lines: [] }) });
  expect(await reading.outcome).toBeNull();
  expect(worker.isTerminated).toBe(true);
});
