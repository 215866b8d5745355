import type { CellContent, CellRect, CellValue } from "../../sheets/cell";
import type { FunctionCall } from "../../sheets/calls/functionArgument";
import type { SheetEdit } from "../../sheets/sheetEdit";

/** rows: a formula in each row. spill: one formula that fills the rows. */
export type InsertBy = "rows" | "spill";

export type InsertRequest = {
  readonly call: FunctionCall;
  readonly by: InsertBy;
  /** How many cells the result of the call fills as it stands. */
  readonly result: { readonly rowCount: number; readonly columnCount: number };
  /** Which of the result's columns are dates, 0 for the first: they are serial numbers until the cells say so. */
  readonly dateColumns: readonly number[];
};

export type OccupiedCell = { readonly row: number; readonly column: number; readonly stands: string };

/** What would be written, and what stands there now. */
export type InsertProposal = {
  readonly sheetName: string;
  readonly sheetId: string;
  /** Every cell that gets a value. */
  readonly rect: CellRect;
  /** In the first cell. */
  readonly call: FunctionCall;
  readonly formulas: number;
  readonly rows: readonly (readonly CellContent[])[];
  readonly expected: readonly (readonly CellValue[])[];
  /** What the cells held, to be put back. */
  readonly before: readonly (readonly CellContent[])[];
  /** What the first cell's formula filled stands in nobody's way. */
  readonly overSpill: boolean;
  readonly occupied: readonly OccupiedCell[];
  /** Number formats the cells need: of dates, and in place of text, in which a formula would stand as it is written. */
  readonly formats: readonly { readonly rect: CellRect; readonly numberFormat: string }[];
};

export type InsertReceipt = {
  readonly proposal: InsertProposal;
  readonly restoredFormats: readonly SheetEdit[];
};
