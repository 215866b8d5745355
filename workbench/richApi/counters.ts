export type BatchCount = {
  /** "Range.values", "WorksheetCollection.add": what each action did, in order. */
  readonly actions: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly errorCode: string | null;
  /** The batch office.js sends after Excel.run to let go of its ranges; it is nobody's sync. */
  readonly cleanup: boolean;
};

export type Counters = {
  /** Syncs of the add-in; clean-up batches are only in perBatch. */
  readonly batches: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly perBatch: readonly BatchCount[];
  reset(): void;
};

export type CountingCounters = Counters & { count(batch: BatchCount): void };

export function createCounters(): CountingCounters {
  let perBatch: BatchCount[] = [];
  const syncs = () => perBatch.filter((batch) => !batch.cleanup);
  const sum = (of: (batch: BatchCount) => number) => syncs().reduce((total, batch) => total + of(batch), 0);
  return {
    get batches() { return syncs().length; },
    get actions() { return sum((batch) => batch.actions.length); },
    get requestBytes() { return sum((batch) => batch.requestBytes); },
    get responseBytes() { return sum((batch) => batch.responseBytes); },
    get perBatch() { return perBatch; },
    reset() { perBatch = []; },
    count(batch) { perBatch.push(batch); },
  };
}
