import type { Outcome } from "../domain/outcome";
import type { Language } from "../domain/language";
import type { SheetEdit } from "../sheets/sheetEdit";
import type { SheetKind } from "../sheets/sheetKind";
import type { WorkbookInventory, WorkbookPort } from "../sheets/workbookPort";
import type { ImportCounts, ImportRequest } from "./importRequest";

/** One thing an update would do: a cell that gets another content, or a record that is added under a table. */
export type Difference = {
  readonly sheet: SheetKind;
  readonly sheetName: string;
  /** The activity, event or risk it is about, as its sheet names it. */
  readonly record: string;
  /** The column's heading in the sheet; "" for an added record. */
  readonly column: string;
  /** "" for an added record. */
  readonly before: string;
  readonly after: string;
  readonly change: "changed" | "added";
};

/** `differences` is for people; `edits` is what applyUpdate applies. No differences means there is nothing to write. */
export type UpdateProposal = {
  readonly language: Language;
  readonly subproject: string;
  readonly sheets: readonly { readonly kind: SheetKind; readonly name: string }[];
  readonly differences: readonly Difference[];
  readonly counts: ImportCounts;
  readonly edits: readonly SheetEdit[];
  readonly baseline: WorkbookInventory;
};

/** Null: nothing of ours in the workbook that the request could update. */
export async function proposeUpdate(_port: WorkbookPort, _request: ImportRequest): Promise<Outcome<UpdateProposal | null>> {
  throw new Error("unfinished");
}
