import type { ImportReceipt } from "../../actions/importRequest";
import type { TableKind, TableReading } from "../../readers/tableReading";
import type { Source } from "../../readers/source";
import type { RangeSnapshot } from "../../sheets/workbookPort";
import { chosenRecord, chosenTables, corrected, decided, undone, withKind, type Corrections } from "./choices";
import type { ReadFile } from "../files/useFileReading";
import { nothingStructured, steps, type Decision, type DestinationChoice, type DestinationMode, type Pasted, type ReadFrom, type Step, type StructureState } from "./structureState";

export type StructureEvent =
  | { readonly type: "sourceAsked"; readonly origin: StructureState["origin"] }
  | { readonly type: "originChosen"; readonly origin: StructureState["origin"] }
  | { readonly type: "selectionRead"; readonly range: RangeSnapshot }
  | { readonly type: "pasted"; readonly pasted: Pasted }
  | { readonly type: "fileRead"; readonly file: ReadFile | null }
  | { readonly type: "sourceRead"; readonly source: Source; readonly readFrom: ReadFrom }
  | { readonly type: "kindChosen"; readonly kind: TableKind | "auto" }
  /** Null is Prosjektark's own choice. */
  | { readonly type: "tableKindChosen"; readonly start: string; readonly kind: TableKind | null }
  | { readonly type: "yearTyped"; readonly year: string }
  | { readonly type: "tablesChosen"; readonly tables: readonly TableReading[]; readonly included: boolean }
  | { readonly type: "decided"; readonly ids: readonly string[]; readonly decision: Decision }
  | { readonly type: "corrected"; readonly changes: Corrections }
  | { readonly type: "recordChosen"; readonly record: string; readonly included: boolean }
  | { readonly type: "choiceUndone" }
  | { readonly type: "destinationChanged"; readonly change: Partial<DestinationChoice> }
  | { readonly type: "modeChosen"; readonly mode: DestinationMode }
  | { readonly type: "stepOpened"; readonly step: Step }
  | { readonly type: "steppedBack" }
  | { readonly type: "written"; readonly receipt: ImportReceipt }
  | { readonly type: "undone" }
  | { readonly type: "restarted" };

export function structureReducer(state: StructureState, event: StructureEvent): StructureState {
  switch (event.type) {
    case "sourceAsked":
      // What is half done keeps its decisions, should the same source be read again.
      return { ...(state.step === "done" ? nothingStructured : state), step: "source", origin: event.origin };
    case "originChosen":
      return { ...state, origin: event.origin };
    case "selectionRead":
      return { ...state, range: event.range };
    case "pasted":
      return { ...state, pasted: event.pasted };
    case "fileRead":
      return { ...state, file: event.file };
    case "sourceRead":
      return withSource(state, event.source, event.readFrom);
    case "kindChosen":
      return { ...state, kind: event.kind };
    case "tableKindChosen":
      return { ...state, kinds: withKind(state.kinds, event.start, event.kind) };
    case "yearTyped":
      return { ...state, year: event.year };
    case "tablesChosen":
      return { ...state, ...chosenTables(state, event.tables, event.included) };
    case "decided":
      return decided(state, event.ids, event.decision);
    case "corrected":
      return corrected(state, event.changes);
    case "recordChosen":
      return chosenRecord(state, event.record, event.included);
    case "choiceUndone":
      return undone(state);
    case "destinationChanged":
      return { ...state, destination: { ...state.destination, ...event.change } };
    case "modeChosen":
      return { ...state, mode: event.mode };
    case "stepOpened":
      return { ...state, step: event.step };
    case "steppedBack":
      return { ...state, step: steps[Math.max(0, steps.indexOf(state.step) - 1)] ?? "source" };
    case "written":
      return { ...state, step: "done", receipt: event.receipt, undone: false };
    case "undone":
      return { ...state, step: "destination", receipt: null, undone: true };
    case "restarted":
      return { ...nothingStructured, origin: state.origin };
  }
}

/** The same source read again keeps every decision; another source starts afresh. */
function withSource(state: StructureState, source: Source, readFrom: ReadFrom): StructureState {
  if (isSameInput(state.readFrom, readFrom)) return { ...state, step: "tables" };
  const { accepted, rejected, corrections, leftOut, takenIn, leftOutRecords, past, kind, kinds } = nothingStructured;
  return { ...state, step: "tables", source, readFrom, accepted, rejected, corrections, leftOut, takenIn, leftOutRecords, past, kind, kinds };
}

/** A selection is read anew each time, so it is compared by what stood in it; a file by what the computer says of it. */
function isSameInput(before: ReadFrom | null, now: ReadFrom): boolean {
  if (before === now) return true;
  if (before === null) return false;
  if ("modified" in before && "modified" in now) return before.name === now.name && before.size === now.size && before.modified === now.modified;
  return "values" in before && "values" in now && JSON.stringify(before) === JSON.stringify(now);
}
