import type { CellRect, CellValue } from "../sheets/cell";

export function rangeAt(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: CellRect): Excel.Range {
  return sheet.getRangeByIndexes(row - 1, column - 1, rowCount, columnCount);
}

/** The 1-based place of a range whose rowIndex, columnIndex, rowCount and columnCount are loaded. */
export function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRect {
  return { row: rowIndex + 1, column: columnIndex + 1, rowCount, columnCount };
}

export const placeProperties = "rowIndex,columnIndex,rowCount,columnCount";

/** @types/office-js has `any[][]`: an answer over Excel's limits may hold null, and "" is an empty cell. */
export function cellValues(rows: unknown[][]): CellValue[][] {
  return rows.map((row) => row.map((value) => {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    return null;
  }));
}
