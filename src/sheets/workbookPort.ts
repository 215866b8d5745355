import type { Outcome } from "../domain/outcome";
import type { CellPlace, CellRect, CellValue } from "./cell";
import type { SheetEdit } from "./sheetEdit";

/** What is selected: `text` is what the user sees, `values` what stands there. */
export type RangeSnapshot = {
  readonly sheetName: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly text: readonly (readonly string[])[];
};

export type SheetEntry = { readonly id: string; readonly name: string; readonly visible: boolean; readonly protected: boolean };
export type TableEntry = { readonly name: string; readonly sheetId: string };

export type WorkbookInventory = {
  readonly sheets: readonly SheetEntry[];
  readonly activeSheetId: string;
  readonly tables: readonly TableEntry[];
  readonly names: readonly string[];
  /** What our key in the workbook's settings holds, unchecked; null where it is not there. */
  readonly setting: unknown;
  /** What the draft of the wizard's answers holds, unchecked; null where there is none. */
  readonly draft: unknown;
  /** What is remembered of formulas converted for sharing, unchecked; null where none are. */
  readonly sharing: unknown;
  readonly structureProtected: boolean;
};

/** `formulas` has a formula's text where one stands, else the value. */
export type TableSnapshot = {
  readonly name: string;
  readonly sheetName: string;
  readonly sheetId: string;
  /** Of the header row's first cell. */
  readonly row: number;
  readonly column: number;
  readonly header: readonly string[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
};

export type NameSnapshot = {
  readonly name: string;
  readonly sheetName: string;
  readonly sheetId: string;
  readonly rect: CellRect;
  readonly values: readonly (readonly CellValue[])[];
};

export type SheetSnapshot = { readonly id: string; readonly name: string; readonly rect: CellRect | null; readonly formulas: readonly (readonly CellValue[])[];
  /** What the cells show; an error as "#NAME?". */
  readonly values: readonly (readonly CellValue[])[] };

/** Cells by their place; `sheetName` null is the sheet in front. */
export type CellsPlace = { readonly sheetName: string | null; readonly rect: CellRect };

export type CellsSnapshot = {
  readonly sheetName: string;
  readonly sheetId: string;
  /** All of what was asked for, whole columns too. */
  readonly rect: CellRect;
  /** The part of it that holds anything; null where all of it is blank. `formulas` has a formula's text where one stands, else the value. */
  readonly used: { readonly rect: CellRect; readonly values: readonly (readonly CellValue[])[]; readonly formulas: readonly (readonly CellValue[])[] } | null;
  /** Number format of the first cell. */
  readonly format: string;
  /** What the formula in the first cell fills, where it fills more than its own. */
  readonly spill: CellRect | null;
};

export type SpillPlace = { readonly sheetId: string; readonly row: number; readonly column: number };

export type Cancellation = { readonly cancelled: boolean };

export type ApplyOptions = {
  /** What the workbook held when the edits were planned: saves the sync that asks again. */
  readonly baseline?: WorkbookInventory;
  readonly cancellation?: Cancellation;
};

export type ApplyReceipt = {
  /** Ids of the sheets made, by name. */
  readonly sheetIds: Readonly<Record<string, string>>;
  /** What puts back the cells that were overwritten and takes away the rows that were added, in the order to apply it. */
  readonly restore: readonly SheetEdit[];
};

/** The workbook as actions see it. Every promise resolves: what the host refuses comes back as issues. */
export type WorkbookPort = {
  readSelection(): Promise<Outcome<RangeSnapshot>>;
  /** One sync. */
  inventory(): Promise<Outcome<WorkbookInventory>>;
  /** One sync; a table that is not there is left out. */
  readTables(tableNames: readonly string[]): Promise<Outcome<readonly TableSnapshot[]>>;
  /** One sync; a name that is not there, or points nowhere, is left out. */
  readNames(names: readonly string[]): Promise<Outcome<readonly NameSnapshot[]>>;
  /** One sync; a sheet that is not there is left out. */
  readSheets(sheetIds: readonly string[]): Promise<Outcome<readonly SheetSnapshot[]>>;
  /** One sync; null where the sheet is not there. */
  readCells(place: CellsPlace | "selection"): Promise<Outcome<CellsSnapshot | null>>;
  /** One sync: what the formula in each cell fills; null where that is its own cell alone. */
  readSpills(cells: readonly SpillPlace[]): Promise<Outcome<readonly (CellRect | null)[]>>;
  /** One sync. As the user's own Excel writes numbers, whatever the language of its menus. */
  decimalSeparator(): Promise<Outcome<string>>;
  /** All of it or nothing, in at most two syncs (three where cells that stood there are overwritten). */
  apply(edits: readonly SheetEdit[], options?: ApplyOptions): Promise<Outcome<ApplyReceipt>>;
  goTo(place: CellPlace): Promise<Outcome<void>>;
  isSetSupported(set: string, version: string): boolean;
};
