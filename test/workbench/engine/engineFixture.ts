import { createHeadlessEngine } from "../../../workbench/workbook/univer/headless";
import type { CellValue, Rect, TableData } from "../../../workbench/workbook/workbookData";
import type { CellInput, WorkbookEngine } from "../../../workbench/workbook/workbookEngine";

const open: WorkbookEngine[] = [];

/** An engine with one empty sheet, gone when the test file is done. */
export function openEngine(): { readonly engine: WorkbookEngine; readonly sheet: string } {
  const engine = createHeadlessEngine();
  open.push(engine);
  return { engine, sheet: engine.activeSheetId() };
}

afterAll(() => {
  for (const engine of open.splice(0)) engine.dispose();
});

/** "B2:C4" and "B2" as a rectangle. */
export function at(address: string): Rect {
  const [first = "", last = first] = address.split(":");
  const from = cell(first);
  const to = cell(last);
  return { row: from.row, column: from.column, rowCount: to.row - from.row + 1, columnCount: to.column - from.column + 1 };
}

function cell(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Text that begins with "=" is a formula here; everything else is a value. */
export function write(engine: WorkbookEngine, sheet: string, address: string, lines: readonly (readonly (CellValue | undefined)[])[]): void {
  const { row, column } = at(address);
  const contents = lines.map((line) => line.map((value): CellInput => {
    if (value === undefined || value === null) return value;
    return typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
  }));
  engine.writeCells(sheet, { row, column, rowCount: lines.length, columnCount: lines[0]?.length ?? 0 }, contents);
}

export function read(engine: WorkbookEngine, sheet: string, address: string): CellValue[][] {
  return engine.values(sheet, at(address));
}

export function readOne(engine: WorkbookEngine, sheet: string, address: string): CellValue {
  return read(engine, sheet, address)[0]?.[0] ?? null;
}

export function tableOn(sheetId: string, name: string, address: string, columns: readonly string[]): Omit<TableData, "id"> {
  return {
    name, sheetId, rect: at(address), columns, style: "TableStyleMedium2",
    showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true,
  };
}
