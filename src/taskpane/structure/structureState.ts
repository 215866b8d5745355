import type { ImportReceipt } from "../../actions/importRequest";
import type { Language } from "../../domain/language";
import type { TableKind } from "../../readers/tableReading";
import type { Source } from "../../readers/source";
import type { RangeSnapshot } from "../../sheets/workbookPort";
import type { ReadFile } from "../files/useFileReading";

export const steps = ["source", "tables", "preview", "destination", "done"] as const;

export type Step = (typeof steps)[number];

/** `html` is what the clipboard held beside the text; it goes when the user edits the text. */
export type Pasted = { readonly text: string; readonly html: string | null };

export type ReadFrom = Pasted | RangeSnapshot | ReadFile;

export type Decision = "accepted" | "rejected" | "undecided";

export type DestinationChoice = {
  readonly language: Language;
  readonly projectTitle: string;
  readonly subproject: string;
};

/** Sheets of what was read, or the wizard filled with it. */
export type DestinationMode = "new" | "update" | "wizard";

/** What the user has settled about the source. */
export type Choices = Pick<StructureState, "accepted" | "rejected" | "corrections" | "leftOutRecords">;

/** Many decisions at once, a correction or a record left out; `before` puts everything back as it was. */
export type PastChoice = { readonly what: "accepted" | "rejected" | "undecided" | "corrected" | "leftOut" | "takenIn"; readonly count: number; readonly before: Choices };

export type StructureState = {
  readonly step: Step;
  readonly origin: "selection" | "paste" | "file";
  readonly range: RangeSnapshot | null;
  readonly pasted: Pasted;
  readonly file: ReadFile | null;
  readonly source: Source | null;
  /** What the source was read from; the same input read again keeps every decision. */
  readonly readFrom: ReadFrom | null;
  readonly kind: TableKind | "auto";
  /** What the user says that single tables are, by TableReading.start. */
  readonly kinds: ReadonlyMap<string, TableKind>;
  /** As typed; read as a year only when it is one. */
  readonly year: string;
  /** Ids of doubts the user has settled; the rest stand as they were read. */
  readonly accepted: ReadonlySet<string>;
  readonly rejected: ReadonlySet<string>;
  /** What the user wrote instead, by the id of a field or the place of a cell. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Ids of the tables that are not to be written. */
  readonly leftOut: ReadonlySet<string>;
  /** Ids of tables that repeat another one, and are to be written all the same. */
  readonly takenIn: ReadonlySet<string>;
  readonly leftOutRecords: ReadonlySet<string>;
  /** What can be taken back, the last one last. */
  readonly past: readonly PastChoice[];
  /** What the user changed; the rest follows the defaults. */
  readonly destination: Partial<DestinationChoice>;
  /** Null until the user has chosen: an update where something of ours can be updated. */
  readonly mode: DestinationMode | null;
  readonly receipt: ImportReceipt | null;
  /** The last writing was taken back; what was read in is still here. */
  readonly undone: boolean;
};

export const nothingStructured: StructureState = {
  step: "source",
  origin: "selection",
  range: null,
  pasted: { text: "", html: null },
  file: null,
  source: null,
  readFrom: null,
  kind: "auto",
  kinds: new Map(),
  year: "",
  accepted: new Set(),
  rejected: new Set(),
  corrections: new Map(),
  leftOut: new Set(),
  takenIn: new Set(),
  leftOutRecords: new Set(),
  past: [],
  destination: {},
  mode: null,
  receipt: null,
  undone: false,
};

export function isoYearOf(typed: string): number | null {
  const trimmed = typed.trim();
  if (!/^\d{4}$/.test(trimmed)) return null;
  const year = Number(trimmed);
  return year >= 1900 && year <= 9998 ? year : null;
}

export function decisionOn(state: Pick<StructureState, "accepted" | "rejected">, id: string): Decision {
  if (state.accepted.has(id)) return "accepted";
  return state.rejected.has(id) ? "rejected" : "undecided";
}
