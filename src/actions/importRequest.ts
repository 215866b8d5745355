import type { Language } from "../domain/language";
import type { RiskModelId } from "../domain/riskModel";
import type { SerialDay } from "../domain/serialDay";
import type { TableReading } from "../readers/tableReading";
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

export type ImportCounts = { readonly activities: number; readonly events: number; readonly risks: number; /** Of every other kind. */ readonly records: number };

/** Everything an undo needs; kept by whoever may ask for one, never looked into. */
export type UndoToken = {
  /** The sheets that were made or written in, and what was written, to tell whether the user has changed it since. */
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly made: boolean; readonly written: readonly SheetEdit[] }[];
  readonly names: readonly string[];
  /** Ids of the subprojects that were made. */
  readonly subprojects: readonly string[];
  /** What puts back the cells that were written over, in the order to apply it. */
  readonly restore: readonly SheetEdit[];
  /** What our key in the workbook's settings held before. */
  readonly settingBefore: unknown;
};

export type ImportReceipt = {
  readonly sheets: readonly { readonly kind: SheetKind; readonly name: string }[];
  readonly counts: ImportCounts;
  readonly undo: UndoToken;
};
