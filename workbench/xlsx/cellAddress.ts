import { fromCol, MAX_COLS, MAX_ROWS, parseA1Range, toCol } from "@borgar/fx/xlsx";
import type { Rect } from "../workbook/workbookData";

export function cellAddress(row: number, column: number): string {
  return `${toCol(column)}${row + 1}`;
}

export function rangeAddress(rect: Rect): string {
  const start = cellAddress(rect.row, rect.column);
  return rect.rowCount === 1 && rect.columnCount === 1
    ? start
    : `${start}:${cellAddress(rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1)}`;
}

/** Also whole rows and columns ("1:3", "$A:$C"); null for what is no range. */
export function parseRange(address: string): Rect | null {
  const range = parseA1Range(address);
  if (!range) return null;
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  return { row: top, column: left, rowCount: (range.bottom ?? MAX_ROWS) - top + 1, columnCount: (range.right ?? MAX_COLS) - left + 1 };
}

/** Reads "B12" quickly, as a sheet has one for every cell. */
export function parseCell(address: string): { row: number; column: number } | null {
  const match = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(address);
  return match?.[1] && match[2] ? { row: Number(match[2]) - 1, column: fromCol(match[1].toUpperCase()) } : null;
}

/** A sheet name as it stands before "!" in a formula, quoted whenever it could be read as something else. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
