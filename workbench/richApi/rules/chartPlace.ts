import type { ChartCorner, ChartData } from "../../workbook/chartData";
import type { Rect } from "../../workbook/workbookData";
import { sheetColumnCount, sheetRowCount } from "../address";
import { apiError } from "../apiError";
import type { HostSession } from "../hostSession";

export type ChartBox = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Five inches by three, as Excel makes a chart that nobody placed. */
export const newChartBox: ChartBox = { left: 0, top: 0, width: 360, height: 216 };

export function boxOf(sheetId: string, { from, to }: Pick<ChartData, "from" | "to">, session: HostSession): ChartBox {
  const [left, right] = [from, to].map(({ column, offsetXPt }) => offsetXPt + sum(column, (index) => session.engine.columnWidthPt(sheetId, index))) as [number, number];
  const [top, bottom] = [from, to].map(({ row, offsetYPt }) => offsetYPt + sum(row, (index) => session.engine.rowHeightPt(sheetId, index))) as [number, number];
  return { left, top, width: right - left, height: bottom - top };
}

export function cornersOf(sheetId: string, { left, top, width, height }: ChartBox, session: HostSession): Pick<ChartData, "from" | "to"> {
  if (left < 0 || top < 0 || width < 0 || height < 0) throw apiError("InvalidArgument");
  return { from: cornerAt(sheetId, left, top, session), to: cornerAt(sheetId, left + width, top + height, session) };
}

/** From the top left corner of one cell to the bottom right corner of another. */
export function cornersOfCells(start: Rect, end: Rect): Pick<ChartData, "from" | "to"> {
  const row = end.row + end.rowCount;
  const column = end.column + end.columnCount;
  if (row <= start.row || column <= start.column) throw apiError("InvalidArgument");
  return { from: corner(start.row, start.column), to: corner(row, column) };
}

function corner(row: number, column: number): ChartCorner {
  return { row, column, offsetXPt: 0, offsetYPt: 0 };
}

function cornerAt(sheetId: string, x: number, y: number, { engine }: HostSession): ChartCorner {
  const across = walk(x, sheetColumnCount, (index) => engine.columnWidthPt(sheetId, index));
  const down = walk(y, sheetRowCount, (index) => engine.rowHeightPt(sheetId, index));
  return { row: down.index, column: across.index, offsetXPt: across.rest, offsetYPt: down.rest };
}

function walk(distance: number, count: number, size: (index: number) => number): { readonly index: number; readonly rest: number } {
  let rest = distance;
  for (let index = 0; index < count; index += 1) {
    const step = size(index);
    if (rest < step) return { index, rest };
    rest -= step;
  }
  throw apiError("InvalidArgument");
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
}
