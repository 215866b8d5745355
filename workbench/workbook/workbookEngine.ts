import type { ChartData } from "./chartData";
import type {
  CellStyle, CellValue, ConditionalFormatData, NameData, PageLayoutData, Rect, SheetData, TableData, ValidationData, WorkbookData,
} from "./workbookData";

/** What is put into a cell: undefined leaves it alone, null empties it. Values are stored as they are, never parsed. */
export type CellInput = { readonly value: CellValue } | { readonly formula: string } | null | undefined;

export type SheetInfo = Pick<SheetData, "id" | "name" | "visibility" | "tabColor" | "showGridlines" | "protected">;

export type CustomFunctionCall = {
  /** Upper-case id without namespace, such as RISK_FACTOR. */
  readonly id: string;
  /** A range is a matrix, a single cell or constant a scalar, an omitted argument undefined, an empty cell null. */
  readonly args: readonly (CellValue | readonly (readonly CellValue[])[] | undefined)[];
  /** "Sheet!A1" of the calling cell, where the engine knows it. */
  readonly address: string | null;
};

/** A function's name with namespace ("PROSJEKT.RISK_FACTOR"), and what the grid tells while a formula is typed. */
export type RegisteredFunction = {
  readonly name: string;
  readonly id: string;
  readonly description?: string;
  readonly parameters?: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean; readonly repeating?: boolean }[];
};

/** Answers one call at once: a scalar, a matrix to spill, or an error with the function's message. */
export type CustomFunctionInvoker = (call: CustomFunctionCall) => CellValue | readonly (readonly CellValue[])[];

/** The workbook as the host's object model needs it: no Office names, no protocol, no rules of Excel's API. */
export type WorkbookEngine = {
  sheets(): readonly SheetInfo[];
  /** Adds last; the caller has checked the name. Returns the new sheet's id. */
  addSheet(name: string): string;
  removeSheet(sheetId: string): void;
  updateSheet(sheetId: string, patch: Partial<Omit<SheetInfo, "id">>): void;
  moveSheet(sheetId: string, position: number): void;
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  selection(): { readonly sheetId: string; readonly rect: Rect };
  select(sheetId: string, rect: Rect): void;
  /** True while the user types in a cell of the grid. */
  isEditing(): boolean;

  /** Smallest rectangle with content (or content and formats); null for an empty sheet. */
  usedRect(sheetId: string, valuesOnly: boolean): Rect | null;
  values(sheetId: string, rect: Rect): CellValue[][];
  /** Formula text, "" where there is none. Cells a spill fills have none. */
  formulas(sheetId: string, rect: Rect): string[][];
  writeCells(sheetId: string, rect: Rect, contents: readonly (readonly CellInput[])[]): void;
  numberFormats(sheetId: string, rect: Rect): string[][];
  setNumberFormats(sheetId: string, rect: Rect, formats: readonly (readonly (string | null)[])[]): void;
  /** What is shown: value under its number format, as Excel would write it in the en-US locale. */
  texts(sheetId: string, rect: Rect): string[][];
  style(sheetId: string, row: number, column: number): CellStyle;
  setStyle(sheetId: string, rect: Rect, patch: CellStyle): void;
  /** Back to the look of a cell nobody has formatted; number formats apart. */
  clearStyle(sheetId: string, rect: Rect): void;
  columnWidthPt(sheetId: string, column: number): number;
  setColumnWidthsPt(sheetId: string, column: number, columnCount: number, widthPt: number): void;
  rowHeightPt(sheetId: string, row: number): number;
  setRowHeightsPt(sheetId: string, row: number, rowCount: number, heightPt: number): void;
  deleteCells(sheetId: string, rect: Rect, shift: "Up" | "Left"): void;
  insertCells(sheetId: string, rect: Rect, shift: "Down" | "Right"): void;
  /** How far the formula in this cell spills; null where it does not. */
  spillRect(sheetId: string, row: number, column: number): Rect | null;

  tables(): readonly TableData[];
  addTable(table: Omit<TableData, "id">): string;
  updateTable(tableId: string, patch: Partial<Omit<TableData, "id" | "sheetId">>): void;
  removeTable(tableId: string): void;

  validations(sheetId: string): readonly ValidationData[];
  /** Replaces what stood on exactly these cells; null clears them. */
  setValidation(sheetId: string, rect: Rect, validation: ValidationData | null): void;
  /** Whether what stands in the cell keeps to its validation, as the grid judges it; true where there is none. */
  isValid(sheetId: string, row: number, column: number): Promise<boolean>;
  /** In order of priority; `priority` is the place in that order, 0 first. */
  conditionalFormats(sheetId: string): readonly ConditionalFormatData[];
  /** Goes to the place its priority says and moves those after it down. */
  addConditionalFormat(sheetId: string, format: Omit<ConditionalFormatData, "id">): string;
  updateConditionalFormat(sheetId: string, id: string, patch: Partial<Omit<ConditionalFormatData, "id">>): void;
  removeConditionalFormat(sheetId: string, id: string): void;

  names(): readonly NameData[];
  setName(name: NameData): void;
  removeName(name: string, sheetId: string | null): void;
  freeze(sheetId: string): { readonly rows: number; readonly columns: number };
  setFreeze(sheetId: string, rows: number, columns: number): void;
  pageLayout(sheetId: string): PageLayoutData;
  setPageLayout(sheetId: string, patch: PageLayoutData): void;
  /** From the hindmost to the foremost. References to sheets that are gone read as null. */
  charts(sheetId: string): readonly ChartData[];
  addChart(sheetId: string, chart: Omit<ChartData, "id">): string;
  updateChart(sheetId: string, id: string, patch: Partial<Omit<ChartData, "id">>): void;
  removeChart(sheetId: string, id: string): void;
  settings(): ReadonlyMap<string, unknown>;
  setSetting(key: string, value: unknown): void;
  removeSetting(key: string): void;

  /** Resolves when every dirty formula has its value. */
  calculate(): Promise<void>;
  /** Formulas written before become live. */
  registerFunctions(functions: readonly RegisteredFunction[], invoke: CustomFunctionInvoker): void;
  onSelectionChanged(listener: () => void): () => void;
  onChartsChanged(listener: () => void): () => void;
  onCellsChanged(listener: (change: { readonly sheetId: string; readonly rect: Rect }) => void): () => void;

  /** The whole workbook as data; equal data before and after means nothing the user had was touched. */
  toData(): WorkbookData;
  load(data: WorkbookData): Promise<void>;
  dispose(): void;
};
