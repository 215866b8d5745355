import type { Rect } from "./workbookData";

export function overlaps(first: Rect, second: Rect): boolean {
  return first.row < second.row + second.rowCount && second.row < first.row + first.rowCount
    && first.column < second.column + second.columnCount && second.column < first.column + first.columnCount;
}

export function sameRect(first: Rect, second: Rect): boolean {
  return first.row === second.row && first.column === second.column && first.rowCount === second.rowCount && first.columnCount === second.columnCount;
}

/** What is left of a rectangle when a hole is cut in it: above, left, right and below the hole. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  if (!overlaps(rect, hole)) return [rect];
  const top = Math.max(rect.row, hole.row);
  const bottom = Math.min(rect.row + rect.rowCount, hole.row + hole.rowCount);
  const left = Math.max(rect.column, hole.column);
  const right = Math.min(rect.column + rect.columnCount, hole.column + hole.columnCount);
  return [
    { ...rect, rowCount: top - rect.row },
    { row: top, rowCount: bottom - top, column: rect.column, columnCount: left - rect.column },
    { row: top, rowCount: bottom - top, column: right, columnCount: rect.column + rect.columnCount - right },
    { ...rect, row: bottom, rowCount: rect.row + rect.rowCount - bottom },
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row, column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export function contains(outer: Rect, inner: Rect): boolean {
  const common = intersection(outer, inner);
  return common !== null && sameRect(common, inner);
}
