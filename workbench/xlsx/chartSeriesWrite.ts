import type { ChartCells, ChartMarker, ChartSeriesData } from "../workbook/chartData";
import type { CellData, SheetData } from "../workbook/workbookData";
import { cellsIn, referenceText } from "./chartCells";
import { dashes, markers, toFileWord } from "./chartWords";
import { escapeText } from "./xmlTree";
import { encodeXstring } from "./xstring";

/** 12,700 to a point (ECMA-376 part 1, 20.1.10.19, English metric units). */
export const emuPerPt = 12_700;

/** One <c:ser>, with the values it shows, so that the chart is right before anything is calculated. */
export function seriesXml(series: ChartSeriesData, place: number, sheets: readonly SheetData[]): string {
  const isLine = series.type.startsWith("Line");
  return `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>${nameXml(series, sheets)}${shapeXml(series, isLine)}${isLine ? markerXml(series) : '<c:invertIfNegative val="0"/>'}`
    + `${series.categories ? `<c:cat>${labelsXml(series.categories, sheets)}</c:cat>` : ""}${series.values ? `<c:val>${numbersXml(series.values, sheets)}</c:val>` : ""}`
    + `${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`;
}

function nameXml({ name, nameCells }: ChartSeriesData, sheets: readonly SheetData[]): string {
  return `<c:tx>${nameCells ? textsXml(nameCells, sheets) : `<c:v>${escapeText(encodeXstring(name))}</c:v>`}</c:tx>`;
}

function shapeXml({ fillColor, line }: ChartSeriesData, isLine: boolean): string {
  const dash = line?.style === undefined ? undefined : toFileWord(dashes, line.style);
  const stroke = line?.style === "None" ? "<a:noFill/>" : `${colorXml(line?.color)}${dash === undefined ? "" : `<a:prstDash val="${dash}"/>`}`;
  const outline = line === undefined ? "" : `<a:ln${line.weightPt === undefined ? "" : ` w="${Math.round(line.weightPt * emuPerPt)}"`}>${stroke}${isLine ? "<a:round/>" : ""}</a:ln>`;
  const shape = `${colorXml(fillColor)}${outline}`;
  return shape === "" ? "" : `<c:spPr>${shape}</c:spPr>`;
}

function markerXml({ type, marker }: ChartSeriesData): string {
  const style = type === "Line" ? "None" : marker?.style;
  const parts = [
    style === undefined ? "" : `<c:symbol val="${toFileWord(markers, style) ?? "auto"}"/>`,
    marker?.size === undefined ? "" : `<c:size val="${marker.size}"/>`,
    markerShapeXml(marker),
  ].join("");
  return parts === "" ? "" : `<c:marker>${parts}</c:marker>`;
}

function markerShapeXml(marker: ChartMarker | undefined): string {
  const outline = marker?.foregroundColor === undefined ? "" : `<a:ln w="9525">${colorXml(marker.foregroundColor)}</a:ln>`;
  const shape = `${colorXml(marker?.backgroundColor)}${outline}`;
  return shape === "" ? "" : `<c:spPr>${shape}</c:spPr>`;
}

export function colorXml(color: string | undefined): string {
  return color === undefined ? "" : `<a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill>`;
}

function labelsXml(cells: ChartCells, sheets: readonly SheetData[]): string {
  const contents = cellsIn(cells, sheets);
  return contents.some(({ value }) => typeof value === "string" && value !== "") ? textsXml(cells, sheets) : numbersXml(cells, sheets);
}

function textsXml(cells: ChartCells, sheets: readonly SheetData[]): string {
  const points = pointsXml(cellsIn(cells, sheets), ({ value }) => (value === undefined || value === null || typeof value === "object" ? null : String(value)));
  return `<c:strRef><c:f>${escapeText(referenceText(cells, sheets))}</c:f><c:strCache>${points}</c:strCache></c:strRef>`;
}

function numbersXml(cells: ChartCells, sheets: readonly SheetData[]): string {
  const contents = cellsIn(cells, sheets);
  const format = contents.find(({ numberFormat }) => numberFormat !== undefined)?.numberFormat ?? "General";
  const points = pointsXml(contents, ({ value }) => (typeof value === "number" ? String(value) : typeof value === "object" && value?.error === "#N/A" ? "#N/A" : null));
  return `<c:numRef><c:f>${escapeText(referenceText(cells, sheets))}</c:f><c:numCache><c:formatCode>${escapeText(format)}</c:formatCode>${points}</c:numCache></c:numRef>`;
}

function pointsXml(contents: readonly CellData[], text: (cell: CellData) => string | null): string {
  const points = contents.map((cell, index) => {
    const shown = text(cell);
    return shown === null ? "" : `<c:pt idx="${index}"><c:v>${escapeText(encodeXstring(shown))}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${contents.length}"/>${points.join("")}`;
}
