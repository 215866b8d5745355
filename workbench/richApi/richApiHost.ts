import type { WorkbookEngine } from "../workbook/workbookEngine";
import { ApiError, apiError } from "./apiError";
import { runBatch, type BatchRun } from "./batch";
import { createCounters, type Counters } from "./counters";
import { createEventPush, type EventEntry } from "./events";
import { createFaults, type Faults } from "./faults";
import { createHostSession, type HostSession } from "./hostSession";
import { type HostSettings, hostSettings } from "./hostSettings";
import { workbook } from "./objects/workbook";
import { type BatchAnswer, type BatchRequest, batchRequest } from "./protocol";

/** Bit of the request flags that says `Excel.run({delayForCellEdit: true}, …)` (office.js, onBeforeExcelRun). */
const delayForCellEdit = 64;
const editPollMs = 25;

export type RichApiHost = {
  /** The JSON of one batch gives the JSON of its answer. Flags ride beside the body on both channels. */
  execute(requestBody: string, requestFlags?: number): Promise<string>;
  readonly settings: HostSettings;
  readonly counters: Counters;
  readonly faults: Faults;
  /** Review, Protect Workbook, as a user of the host would set it. */
  setStructureProtected(on: boolean): void;
  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void;
  dispose(): void;
};

export function createRichApiHost(engine: WorkbookEngine, chosen: Partial<HostSettings> = {}): RichApiHost {
  const settings = hostSettings(chosen);
  const events = createEventPush(engine);
  const session: HostSession = createHostSession(engine, settings, events);
  const counters = createCounters();
  const faults = createFaults();
  const root = workbook.of({});
  let queue: Promise<unknown> = Promise.resolve();

  async function answer(requestBody: string, requestFlags: number): Promise<string> {
    const requestBytes = utf8Length(requestBody);
    const request = batchRequest.parse(JSON.parse(requestBody));
    const cleanup = isCleanup(request);
    const batchNumber = cleanup ? 0 : counters.batches + 1;
    let run: BatchRun = { answer: { Results: [] }, actions: [] };
    try {
      if (requestBytes > settings.payloadLimitBytes) throw apiError("RequestPayloadSizeLimitExceeded");
      if (!cleanup) await cellEditing(requestFlags);
      run = await runBatch(request, root, session, faults, batchNumber);
      const lost = cleanup ? null : faults.strikeAnswer(batchNumber);
      if (lost) throw lost;
      if (byteLength(run.answer) > settings.payloadLimitBytes) throw apiError("ResponsePayloadSizeLimitExceeded");
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      run = { ...run, answer: refused(error) };
    } finally {
      await session.calculation.endBatch();
      session.ranges.endBatch();
    }
    const text = JSON.stringify(run.answer);
    counters.count({ actions: run.actions, requestBytes, responseBytes: utf8Length(text), errorCode: run.answer.Error?.Code ?? null, cleanup });
    if (faults.delayMs > 0) await pause(faults.delayMs);
    return text;
  }

  /** While a cell is being edited every batch is refused, or waits when the add-in asked for that. */
  async function cellEditing(requestFlags: number): Promise<void> {
    const waits = (requestFlags & delayForCellEdit) !== 0;
    while (engine.isEditing()) {
      if (!waits) throw apiError("InvalidOperationInCellEditMode");
      await pause(editPollMs);
    }
  }

  return {
    execute(requestBody, requestFlags = 0) {
      const next = queue.then(() => answer(requestBody, requestFlags));
      queue = next.catch(() => undefined);
      return next;
    },
    settings, counters, faults,
    setStructureProtected(on) { session.structureProtected = on; },
    onEvent: (listener) => events.onEvent(listener),
    dispose: () => events.dispose(),
  };
}

function isCleanup(request: BatchRequest): boolean {
  return request.Actions.some((action) => action.Name === "_RemoveReference")
    && request.Actions.every((action) => action.Name === "_RemoveReference" || action.ActionType === 1);
}

/** Refused as a whole: no action answers and none is blamed. */
function refused(error: ApiError): BatchAnswer {
  return { Results: [], Error: { Code: error.code, Message: error.message, Location: error.location, HttpStatusCode: error.httpStatusCode } };
}

function byteLength(value: unknown): number {
  return utf8Length(JSON.stringify(value));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}

const utf8 = new TextEncoder();

function utf8Length(text: string): number {
  return utf8.encode(text).length;
}
