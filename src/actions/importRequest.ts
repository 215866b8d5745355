import type { Language } from "../domain/language";
import type { RiskModelId } from "../domain/riskModel";
import type { SerialDay } from "../domain/serialDay";
import type { TableReading } from "../readers/readTables";
import type { SheetKind } from "../sheets/sheetKind";
import type { SheetEdit } from "../sheets/sheetEdit";

export type ImportRequest = {
  readonly tables: readonly TableReading[];
  readonly language: Language;
  readonly projectTitle?: string;
  readonly subproject?: string;
  readonly version?: string;
  /** What the named cell Statusdato starts with; today, as whoever asks knows it. */
  readonly statusDate: SerialDay;
  /** "3" unless said otherwise. */
  readonly riskModel?: RiskModelId;
  /** Whose public holidays stand on the settings sheet; Sweden's for Swedish sheets, else Norway's. */
  readonly country?: "NO" | "SE";
};

export type ImportCounts = { readonly activities: number; readonly events: number; readonly risks: number };

/** Everything an undo needs; kept by whoever may ask for one, never looked into. */
export type UndoToken = {
  /** Sheets that were made, with what was written in them: row-major, to tell whether the user has changed them since. */
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly written: readonly (readonly WrittenCell[])[] }[];
  /** What else puts the workbook back, in the order to apply it. */
  readonly edits: readonly SheetEdit[];
};

/** Text or number as it was written; `formula` for a cell whose formula is ours and whose value is its own; null for nothing. */
export type WrittenCell = string | number | boolean | null | { readonly formula: string };

export type ImportReceipt = {
  readonly sheets: readonly { readonly kind: SheetKind; readonly name: string }[];
  readonly counts: ImportCounts;
  readonly undo: UndoToken;
};
