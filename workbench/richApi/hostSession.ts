import type { WorkbookEngine } from "../workbook/workbookEngine";
import { apiError } from "./apiError";
import { bufferWrites } from "./bufferedWrites";
import type { EventPush } from "./events";
import type { HostSettings } from "./hostSettings";
import { createLiveRanges, type LiveRanges } from "./liveRange";

export type SheetLock = { readonly options: Readonly<Record<string, unknown>>; readonly password: string | null };

/** What the host knows beside the workbook: living ranges, locks and whether formulas wait for their values. */
export type HostSession = {
  readonly engine: WorkbookEngine;
  readonly settings: HostSettings;
  readonly ranges: LiveRanges;
  /** Options and password of sheets protected through the API; a sheet protected in the file has none. */
  readonly sheetLocks: Map<string, SheetLock>;
  /** Review, Protect Workbook: sheets cannot be added, removed, moved, renamed or hidden. */
  structureProtected: boolean;
  readonly calculation: Calculation;
  readonly events: EventPush;
};

export type Calculation = {
  written(): void;
  suspendUntilNextSync(): void;
  /** Before a read: values are fresh unless the batch suspended calculation. */
  beforeRead(): Promise<void>;
  endBatch(): Promise<void>;
};

export function createHostSession(workbookEngine: WorkbookEngine, settings: HostSettings, events: EventPush): HostSession {
  const { engine, flush } = bufferWrites(workbookEngine);
  return {
    engine, settings, events,
    ranges: createLiveRanges(),
    sheetLocks: new Map(),
    structureProtected: false,
    calculation: createCalculation(engine, flush),
  };
}

/** learn.microsoft.com/office/dev/add-ins/excel/performance: suspended calculation leaves the values read in the same batch stale. */
function createCalculation(engine: WorkbookEngine, flush: () => void): Calculation {
  let pending = true;
  let suspended = false;
  async function calculate(): Promise<void> {
    if (!pending) return;
    pending = false;
    await engine.calculate();
  }
  engine.onCellsChanged(() => { pending = true; });
  return {
    written() { pending = true; },
    suspendUntilNextSync() { suspended = true; },
    beforeRead: async () => {
      flush();
      if (!suspended) await calculate();
    },
    async endBatch() {
      suspended = false;
      flush();
      await calculate();
    },
  };
}

export function requireStructureUnlocked(session: HostSession): void {
  if (session.structureProtected) throw apiError("AccessDenied");
}
