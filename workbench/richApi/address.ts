import { MAX_COLS, MAX_ROWS, parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { contains } from "../workbook/rects";
import type { Rect } from "../workbook/workbookData";

/** @borgar/fx gives the last index; Excel's sheet has 1,048,576 rows and 16,384 columns. */
export const sheetRowCount = MAX_ROWS + 1;
export const sheetColumnCount = MAX_COLS + 1;
export const wholeSheet: Rect = { row: 0, column: 0, rowCount: sheetRowCount, columnCount: sheetColumnCount };

export type ParsedAddress = { readonly sheetName: string | null } & ({ readonly rect: Rect } | { readonly name: string });

/** An A1 address or a name, with or without a sheet; null when it is neither. */
export function parseAddress(text: string): ParsedAddress | null {
  const reference = parseA1Ref(text.trim().replace(/^=/, ""));
  if (!reference) return null;
  const sheetName = reference.context?.at(-1) ?? null;
  if ("name" in reference) return { sheetName, name: reference.name };
  const { range } = reference;
  const row = range.top ?? 0;
  const column = range.left ?? 0;
  const lastRow = range.bottom ?? (range.top === null || range.top === undefined ? MAX_ROWS : row);
  const lastColumn = range.right ?? (range.left === null || range.left === undefined ? MAX_COLS : column);
  return { sheetName, rect: { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 } };
}

export function isEntireRows(rect: Rect): boolean {
  return rect.column === 0 && rect.columnCount === sheetColumnCount;
}

export function isEntireColumns(rect: Rect): boolean {
  return rect.row === 0 && rect.rowCount === sheetRowCount;
}

/** "'Ark 1'!A1:B2"; quotes as Excel writes them. Absolute puts "$" before every row and column. */
export function formatAddress(sheetName: string | null, rect: Rect, absolute = false): string {
  const rows = { top: rect.row, bottom: rect.row + rect.rowCount - 1, $top: absolute, $bottom: absolute };
  const columns = { left: rect.column, right: rect.column + rect.columnCount - 1, $left: absolute, $right: absolute };
  const unbounded = { top: null, bottom: null, left: null, right: null };
  const range = isEntireRows(rect) ? { ...unbounded, ...rows } : isEntireColumns(rect) ? { ...unbounded, ...columns } : { ...rows, ...columns };
  return stringifyA1Ref({ context: sheetName === null ? [] : [sheetName], range });
}

export function fitsSheet(rect: Rect): boolean {
  return rect.rowCount > 0 && rect.columnCount > 0 && contains(wholeSheet, rect);
}
