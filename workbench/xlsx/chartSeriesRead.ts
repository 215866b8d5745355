import type { ChartMarker, ChartSeriesData, ChartType } from "../workbook/chartData";
import type { SheetData } from "../workbook/workbookData";
import { readReference } from "./chartCells";
import { emuPerPt } from "./chartSeriesWrite";
import { dashes, fromFileWord, markers } from "./chartWords";
import { childAt, childrenNamed, descendantsNamed, type XmlElement } from "./xmlTree";
import { decodeXstring } from "./xstring";

type Sheets = readonly Pick<SheetData, "id" | "name">[];

/** A series with its place among the chart's. */
export type ReadSeries = { readonly order: number; readonly series: ChartSeriesData };

export function readSeries(element: XmlElement, type: ChartType, sheets: Sheets): ReadSeries {
  const symbol = childAt(element, "marker", "symbol")?.attributes["val"];
  const isLine = type === "LineMarkers" || type === "Line";
  const shown: ChartType = isLine && symbol === "none" ? "Line" : type;
  const marker = isLine ? readMarker(childAt(element, "marker"), shown) : null;
  const line = readLine(childAt(element, "spPr", "ln"));
  const fillColor = colorOf(childAt(element, "spPr"));
  return {
    order: Number(childAt(element, "order")?.attributes["val"] ?? 0),
    series: {
      ...readName(childAt(element, "tx"), sheets), type: shown,
      values: cellsAt(childAt(element, "val"), sheets), categories: cellsAt(childAt(element, "cat"), sheets),
      ...(fillColor !== undefined && { fillColor }), ...(line && { line }), ...(marker && { marker }),
    },
  };
}

function readName(tx: XmlElement | undefined, sheets: Sheets): Pick<ChartSeriesData, "name" | "nameCells"> {
  const nameCells = cellsAt(tx, sheets);
  const cached = descendantsNamed(tx, "v").map(({ text }) => decodeXstring(text)).join(" ");
  return { name: cached, ...(nameCells && { nameCells }) };
}

function cellsAt(element: XmlElement | undefined, sheets: Sheets) {
  const reference = childAt(element, "numRef", "f") ?? childAt(element, "strRef", "f");
  const cells = reference ? readReference(reference.text, sheets) : null;
  return cells && (cells.rect.rowCount === 1 || cells.rect.columnCount === 1) ? cells : null;
}

/** Colours of the theme are left to the program, as is what is not said. */
function colorOf(shape: XmlElement | undefined): string | undefined {
  const value = childAt(shape, "solidFill", "srgbClr")?.attributes["val"];
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
}

function readLine(ln: XmlElement | undefined): ChartSeriesData["line"] | null {
  if (!ln) return null;
  const color = colorOf(ln);
  const weight = ln.attributes["w"];
  const style = childAt(ln, "noFill") ? "None" : fromFileWord(dashes, childAt(ln, "prstDash")?.attributes["val"]);
  if (color === undefined && weight === undefined && style === undefined) return null;
  return { ...(color !== undefined && { color }), ...(weight !== undefined && { weightPt: Number(weight) / emuPerPt }), ...(style !== undefined && { style }) };
}

function readMarker(element: XmlElement | undefined, type: ChartType): ChartMarker | null {
  const [symbol] = childrenNamed(element, "symbol");
  const style = type === "Line" ? undefined : fromFileWord(markers, symbol?.attributes["val"]);
  const size = childAt(element, "size")?.attributes["val"];
  const backgroundColor = colorOf(childAt(element, "spPr"));
  const foregroundColor = colorOf(childAt(element, "spPr", "ln"));
  const marker = {
    ...(style !== undefined && { style }), ...(size !== undefined && { size: Number(size) }),
    ...(backgroundColor !== undefined && { backgroundColor }), ...(foregroundColor !== undefined && { foregroundColor }),
  };
  return Object.keys(marker).length > 0 ? marker : null;
}
