import type { RangeA1 } from "@borgar/fx";
import { rect as rectAt, type CellRect } from "../cell";
import type { CellsArgument } from "./functionArgument";

/** Excel's sheet since 2007. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Relative, as a cell that is clicked while a formula is typed; whole columns and rows as such. */
export function cellsArgument(sheet: string, { row, column, rowCount, columnCount }: CellRect): CellsArgument {
  const range: RangeA1 = { top: row - 1, left: column - 1, bottom: row + rowCount - 2, right: column + columnCount - 2 };
  if (rowCount >= lastRow) return { kind: "cells", sheet, range: { ...range, top: null, bottom: null } };
  return { kind: "cells", sheet, range: columnCount >= lastColumn ? { ...range, left: null, right: null } : range };
}

/** What it covers; whole columns reach down the whole sheet. */
export function rectOfCells({ range }: CellsArgument): CellRect {
  const [top, left] = [range.top ?? 0, range.left ?? 0];
  return rectAt(top + 1, left + 1, (range.bottom ?? lastRow - 1) - top + 1, (range.right ?? lastColumn - 1) - left + 1);
}

export function isWholeColumn({ range }: CellsArgument): boolean {
  return range.top === null && range.left === range.right;
}

export function isOneCell(cells: CellsArgument): boolean {
  const { rowCount, columnCount } = rectOfCells(cells);
  return rowCount === 1 && columnCount === 1;
}

/** With dollar signs everywhere: filled down, it stays. */
export function anchored(cells: CellsArgument): CellsArgument {
  return { ...cells, range: { ...cells.range, $top: true, $left: true, $bottom: true, $right: true } };
}

/** As Excel writes it so many rows further down. */
export function movedDown(cells: CellsArgument, rows: number): CellsArgument {
  const { range } = cells;
  const moved = (row: number | null | undefined, fixed: boolean | null | undefined) => (row === null || row === undefined || fixed ? (row ?? null) : row + rows);
  return { ...cells, range: { ...range, top: moved(range.top, range.$top), bottom: moved(range.bottom, range.$bottom) } };
}

/** Its cell in one row, counted from its first. */
export function cellInRow(cells: CellsArgument, down: number): CellsArgument {
  const row = (cells.range.top ?? 0) + down;
  return { ...cells, range: { ...cells.range, top: row, bottom: row } };
}
