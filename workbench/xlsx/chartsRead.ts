import type { ChartCorner, ChartData } from "../workbook/chartData";
import type { SheetData } from "../workbook/workbookData";
import { readChart } from "./chartRead";
import { emuPerPt } from "./chartSeriesWrite";
import { readPart, relatedParts } from "./packageRead";
import { childAt, descendantsNamed, type XmlElement } from "./xmlTree";
import type { ZipParts } from "./zipParts";

type Sheet = Pick<SheetData, "id" | "name" | "columnWidthsPt" | "rowHeightsPt">;

/** The charts of a sheet's drawing that the model has a place for, from the hindmost to the foremost. */
export async function readCharts(zip: ZipParts, sheetPath: string, sheet: Sheet, sheets: readonly Pick<SheetData, "id" | "name">[]): Promise<ChartData[]> {
  const drawing = (await relatedParts(zip, sheetPath)).find(({ kind }) => kind === "drawing");
  const root = drawing && await readPart(zip, drawing.path);
  if (!root) return [];
  const parts = await relatedParts(zip, drawing.path);
  const charts: ChartData[] = [];
  for (const anchor of root.children) {
    const relation = descendantsNamed(anchor, "chart")[0]?.attributes["r:id"];
    const path = parts.find(({ id, kind }) => id === relation && kind === "chart")?.path;
    const part = path === undefined ? null : await readPart(zip, path);
    const chart = part && readChart(part, sheets);
    const place = chart && readPlace(anchor, sheet);
    if (!chart || !place) continue;
    const name = descendantsNamed(anchor, "cNvPr")[0]?.attributes["name"];
    charts.push({ id: `${sheet.id}-chart-${charts.length + 1}`, name: name || `Chart ${charts.length + 1}`, ...chart, ...place });
  }
  return charts;
}

/** Between two cells, from a cell with a size, or from the sheet's corner. */
function readPlace(anchor: XmlElement, sheet: Sheet): Pick<ChartData, "from" | "to"> | null {
  const [start, end] = [childAt(anchor, "from"), childAt(anchor, "to")];
  if (start && end) return { from: readCorner(start), to: readCorner(end) };
  const extent = childAt(anchor, "ext");
  const offset = childAt(anchor, "pos");
  if (!extent || (!start && !offset)) return null;
  const from = start ? readCorner(start) : movedCorner({ row: 0, column: 0, offsetXPt: 0, offsetYPt: 0 }, points(offset, "x"), points(offset, "y"), sheet);
  return { from, to: movedCorner(from, points(extent, "cx"), points(extent, "cy"), sheet) };
}

function readCorner(corner: XmlElement): ChartCorner {
  const number = (name: string) => Number(childAt(corner, name)?.text ?? 0);
  return { row: number("row"), column: number("col"), offsetXPt: number("colOff") / emuPerPt, offsetYPt: number("rowOff") / emuPerPt };
}

function points(element: XmlElement | undefined, attribute: string): number {
  return Number(element?.attributes[attribute] ?? 0) / emuPerPt;
}

const usualWidthPt = 48;
const usualHeightPt = 15;
const mostSteps = 100_000;

function movedCorner(from: ChartCorner, rightPt: number, downPt: number, { columnWidthsPt, rowHeightsPt }: Sheet): ChartCorner {
  const across = walk(from.column, from.offsetXPt + rightPt, (column) => columnWidthsPt[column] ?? usualWidthPt);
  const down = walk(from.row, from.offsetYPt + downPt, (row) => rowHeightsPt[row] ?? usualHeightPt);
  return { row: down.index, column: across.index, offsetXPt: across.rest, offsetYPt: down.rest };
}

function walk(start: number, distance: number, size: (index: number) => number): { readonly index: number; readonly rest: number } {
  let rest = distance;
  let index = start;
  for (; index < start + mostSteps && rest >= size(index); index += 1) rest -= size(index);
  return { index, rest };
}
