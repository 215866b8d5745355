import type { ChartCorner, ChartData } from "../workbook/chartData";
import type { SheetData } from "../workbook/workbookData";
import { emuPerPt } from "./chartSeriesWrite";
import { cellsIn } from "./chartCells";
import { chartXml } from "./chartWrite";
import { xmlDeclaration, type PackageParts } from "./packageParts";
import { insertSheetElements } from "./sheetElements";
import { attributesXml } from "./xmlTree";
import { withoutControls } from "./xstring";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Adds every sheet's charts: a drawing for each sheet that has any, and a part for each chart. */
export function writeCharts(parts: PackageParts, sheets: readonly SheetData[], sheetPath: (index: number) => string): void {
  let drawings = 0;
  let written = 0;
  for (const [index, { charts = [] }] of sheets.entries()) {
    if (charts.length === 0) continue;
    drawings += 1;
    const drawing = `xl/drawings/drawing${drawings}.xml`;
    const anchors = charts.map((chart, place) => {
      written += 1;
      const path = `charts/chart${written}.xml`;
      parts.add(`xl/${path}`, chartType, chartXml(chart, sheets));
      return anchorXml(chart, place, parts.relate(drawing, `${relationships}/chart`, `../${path}`), sheets);
    });
    const root = attributesXml({ "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main" });
    parts.add(drawing, drawingType, `${xmlDeclaration}<xdr:wsDr${root}>${anchors.join("")}</xdr:wsDr>`);
    const relation = parts.relate(sheetPath(index), `${relationships}/drawing`, `../drawings/drawing${drawings}.xml`);
    parts.replace(sheetPath(index), (xml) => insertSheetElements(xml, "drawing", `<drawing r:id="${relation}"/>`));
  }
}

function anchorXml(chart: ChartData, place: number, relation: string, sheets: readonly SheetData[]): string {
  const frame = attributesXml({ id: place + 2, name: withoutControls(chart.name), descr: withoutControls(description(chart, sheets)) });
  return `<xdr:twoCellAnchor>${cornerXml("from", chart.from)}${cornerXml("to", chart.to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${frame}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
    + `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartNamespace}">`
    + `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationships}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

function cornerXml(name: "from" | "to", { row, column, offsetXPt, offsetYPt }: ChartCorner): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(offsetXPt * emuPerPt)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(offsetYPt * emuPerPt)}</xdr:rowOff></xdr:${name}>`;
}

/** What screen readers say of the chart: its title and what it draws. */
function description({ title, series }: ChartData, sheets: readonly SheetData[]): string {
  const names = series.map(({ name, nameCells }) => (nameCells ? cellsIn(nameCells, sheets).map(({ value }) => (typeof value === "string" ? value : "")).join(" ") : name));
  return [...(title ? [title.trim()] : []), names.join(", ")].join(": ");
}
