import { formatAddress } from "./address";
import type { WorkbookEngine } from "../workbook/workbookEngine";

/** One message to the client: [category, type, target id, JSON of the arguments, id] (office.js, HostBridge and GenericEventRegistration). */
export type EventEntry = readonly [category: number, type: number, targetId: string, message: string, id: number];

const eventCategory = 65536;
const selectionChanged = 2;
const worksheetChanged = 10;
const selectionTarget = "";
const workbookTarget = "Workbook";

export type EventPush = {
  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** `worksheets.onChanged.add` arrives as `_RegisterDataChangedEvent`. */
  watchChanges(on: boolean): void;
  /** Changes made while the add-in's own batch runs carry the same source: "Local". */
  dispose(): void;
};

export function createEventPush(engine: WorkbookEngine): EventPush {
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  let nextId = 1;
  let watchers = 0;

  function push(type: number, targetId: string, args: object): void {
    const entry: EventEntry = [eventCategory, type, targetId, JSON.stringify(args), nextId++];
    for (const listener of listeners) listener([entry]);
  }

  const stopSelection = engine.onSelectionChanged(() => push(selectionChanged, selectionTarget, {}));
  const stopChanges = engine.onCellsChanged(({ sheetId, rect }) => {
    if (watchers > 0) {
      push(worksheetChanged, workbookTarget, { changeType: "RangeEdited", source: "Local", worksheetId: sheetId, address: formatAddress(null, rect) });
    }
  });

  return {
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watchChanges(on) { watchers = Math.max(0, watchers + (on ? 1 : -1)); },
    dispose() {
      stopSelection();
      stopChanges();
      listeners.clear();
    },
  };
}
