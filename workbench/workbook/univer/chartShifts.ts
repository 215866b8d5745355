import type { ChartCells, ChartCorner, ChartData, ChartSeriesData } from "../chartData";
import { shiftReference } from "./cellShift";
import type { CellShift } from "./cellShift";

/** The chart after cells of a sheet moved, its own or the one it reads. */
export function shiftReferences(chart: ChartData, sheetId: string, shift: CellShift): ChartData {
  const move = (cells: ChartCells | null): ChartCells | null => {
    if (cells?.sheetId !== sheetId) return cells;
    const rect = shiftReference(cells.rect, shift);
    return rect && { ...cells, rect };
  };
  return {
    ...chart,
    series: chart.series.map(({ nameCells, ...series }): ChartSeriesData => {
      const moved = move(nameCells ?? null);
      return { ...series, ...(moved && { nameCells: moved }), values: move(series.values), categories: move(series.categories) };
    }),
  };
}

/** Charts move and grow with whole rows and columns only. */
export function shiftCorners(chart: ChartData, shift: CellShift): ChartData {
  return { ...chart, from: shiftCorner(chart.from, shift, false), to: shiftCorner(chart.to, shift, true) };
}

/** A chart that ends where a row ends does not grow when rows are put in under it. */
function shiftCorner(corner: ChartCorner, { kind, axis, rect }: CellShift, isEnd: boolean): ChartCorner {
  const [place, offset, start, count] = axis === "rows"
    ? [corner.row, corner.offsetYPt, rect.row, rect.rowCount] as const
    : [corner.column, corner.offsetXPt, rect.column, rect.columnCount] as const;
  const isBefore = start < place || (start === place && !(isEnd && offset === 0));
  if (kind === "insert") return isBefore ? moved(corner, axis, place + count, offset) : corner;
  if (place < start || (place === start && isEnd && offset === 0)) return corner;
  return place < start + count ? moved(corner, axis, start, 0) : moved(corner, axis, place - count, offset);
}

function moved(corner: ChartCorner, axis: CellShift["axis"], place: number, offset: number): ChartCorner {
  return axis === "rows" ? { ...corner, row: place, offsetYPt: offset } : { ...corner, column: place, offsetXPt: offset };
}
