import { FormulaDataModel, SetRangeValuesMutation, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "#univer";
import type { ICellData, Nullable, Worksheet } from "#univer";
import { isCellError } from "../functionResults";
import type { CellValue, Rect } from "../workbookData";
import type { CellInput, WorkbookEngine } from "../workbookEngine";
import { cellValueOf, keptExtras, storedValue } from "./cellValues";
import { createSpills } from "./spills";
import { fromUniverFormula, toUniverFormula } from "./structuredReferences";
import { tableNameAt } from "./tableLookup";
import type { UniverContext } from "./univerContext";

export type CellsPart = Pick<WorkbookEngine, "values" | "formulas" | "writeCells" | "usedRect" | "spillRect">;

export function createCellsPart(context: UniverContext): CellsPart {
  const formulaModel = context.injector.get(FormulaDataModel);
  const spills = createSpills(context);

  function readValue(sheet: Worksheet, row: number, column: number): CellValue {
    const cell = sheet.getCellRaw(row, column);
    if (hasContent(cell)) return cellValueOf(cell, isFormulaCell(cell));
    return cellValueOf(spills.cellAt(sheet.getSheetId(), row, column), true);
  }

  function readFormula(sheet: Worksheet, row: number, column: number): string {
    if (!isFormulaCell(sheet.getCellRaw(row, column))) return "";
    const formula = formulaModel.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) ?? "";
    return fromUniverFormula(formula, tableNameAt(context, sheet.getSheetId(), row, column));
  }

  function toCell(sheet: Worksheet, row: number, column: number, input: CellInput): ICellData {
    const before = sheet.getCellRaw(row, column);
    const kept = keptExtras(before);
    const cleared = before ? { f: null, si: null, p: null, custom: kept } : {};
    if (!input) return { ...cleared, v: null, t: null };
    if ("formula" in input) {
      return { ...cleared, v: null, t: null, f: toUniverFormula(input.formula, tableNameAt(context, sheet.getSheetId(), row, column)) };
    }
    if (isCellError(input.value)) return { ...cleared, ...storedValue(input.value), custom: { ...kept, constantError: true } };
    return { ...cleared, ...storedValue(input.value) };
  }

  return {
    values: (sheetId, rect) => mapRect(context.sheet(sheetId), rect, readValue),
    formulas: (sheetId, rect) => mapRect(context.sheet(sheetId), rect, readFormula),

    writeCells(sheetId, rect, contents) {
      const sheet = context.sheet(sheetId);
      growSheet(context, sheet, rect);
      const cellValue = cellMatrix(rect, contents, (input, row, column) => (input === undefined ? null : toCell(sheet, row, column, input)));
      context.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
    },

    usedRect(sheetId, valuesOnly) {
      const bounds = createBounds();
      context.sheet(sheetId).getCellMatrix().forValue((row, column, cell) => {
        if (hasContent(cell) || (!valuesOnly && cell?.s)) bounds.include(row, column);
      });
      spills.forEachCell(sheetId, bounds.include);
      return bounds.rect();
    },

    spillRect: (sheetId, row, column) => spills.rectOf(sheetId, row, column),
  };
}

function isFormulaCell(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f) || Boolean(cell?.si);
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return isFormulaCell(cell) || (cell?.v !== undefined && cell.v !== null);
}

export function mapRect<T>(sheet: Worksheet, rect: Rect, read: (sheet: Worksheet, row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rowCount }, (_row, i) =>
    Array.from({ length: rect.columnCount }, (_column, j) => read(sheet, rect.row + i, rect.column + j)));
}

/** What a mutation puts in the cells of a rectangle, by their place in the sheet; where `toCell` gives null the cell is left alone. */
export function cellMatrix<T>(rect: Rect, lines: readonly (readonly T[])[], toCell: (content: T, row: number, column: number) => ICellData | null): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  lines.forEach((line, i) => {
    line.forEach((content, j) => {
      const cell = toCell(content, rect.row + i, rect.column + j);
      if (cell) (matrix[rect.row + i] ??= {})[rect.column + j] = cell;
    });
  });
  return matrix;
}

/** Univer's sheets have a size of their own, small for the grid's sake; they grow with what is written. */
export function growSheet(context: UniverContext, sheet: Worksheet, rect: Rect): void {
  const rows = rect.row + rect.rowCount;
  const columns = rect.column + rect.columnCount;
  if (rows > sheet.getRowCount()) context.run(SetWorksheetRowCountMutation.id, { subUnitId: sheet.getSheetId(), rowCount: rows + 100 });
  if (columns > sheet.getColumnCount()) context.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheet.getSheetId(), columnCount: columns + 10 });
}

function createBounds(): { include: (row: number, column: number) => void; rect: () => Rect | null } {
  let top = Infinity, left = Infinity, bottom = -1, right = -1;
  return {
    include(row, column) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    },
    rect: () => (bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 }),
  };
}
