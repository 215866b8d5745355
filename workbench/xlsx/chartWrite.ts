import type { ChartAxisData, ChartData, ChartSeriesData, ChartType } from "../workbook/chartData";
import type { SheetData } from "../workbook/workbookData";
import { colorXml, seriesXml } from "./chartSeriesWrite";
import { legends, tickLabels, toFileWord } from "./chartWords";
import { xmlDeclaration } from "./packageParts";
import { attributesXml, escapeText } from "./xmlTree";
import { withoutControls } from "./xstring";

const namespaces = attributesXml({
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
});

const categoryAxisId = 111_111_111;
const valueAxisId = 222_222_222;
const axisIds = `<c:axId val="${categoryAxisId}"/><c:axId val="${valueAxisId}"/>`;
const textColor = "#404040";
const gridColor = "#D9D9D9";

/** xl/charts/chartN.xml (ECMA-376 part 1, 21.2). */
export function chartXml(chart: ChartData, sheets: readonly SheetData[]): string {
  const lying = chart.type.startsWith("Bar");
  const plot = `<c:plotArea><c:layout/>${groupsXml(chart, sheets)}${categoryAxisXml(chart.categoryAxis, lying)}${valueAxisXml(chart.valueAxis, lying, chart.categoryAxis)}</c:plotArea>`;
  const legend = chart.legend === null ? "" : `<c:legend><c:legendPos val="${toFileWord(legends, chart.legend)}"/><c:overlay val="0"/></c:legend>`;
  return `${xmlDeclaration}<c:chartSpace${namespaces}><c:date1904 val="0"/><c:roundedCorners val="0"/>`
    + `<c:chart>${chart.title === null ? "" : titleXml(chart.title, 1400)}<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/>${plot}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`
    + `<c:spPr>${colorXml("#FFFFFF")}<a:ln w="9525">${colorXml(gridColor)}</a:ln></c:spPr>`
    + `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000">${colorXml(textColor)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>`;
}

/** An empty title is the program's own: the name of the only series. */
function titleXml(text: string, size: number): string {
  const rich = text === "" ? "" : `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${text.split("\n").map((line) =>
    `<a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr lang="nb-NO" sz="${size}" b="0"/><a:t>${escapeText(withoutControls(line))}</a:t></a:r></a:p>`).join("")}</c:rich></c:tx>`;
  return `<c:title>${rich}<c:overlay val="0"/></c:title>`;
}

/** Series of one kind stand together, columns before the lines that are drawn over them. */
function groupsXml(chart: ChartData, sheets: readonly SheetData[]): string {
  const numbered = chart.series.map((series, place) => ({ series, place }));
  const kinds = [...new Set(chart.series.length === 0 ? [groupOf(chart.type)] : chart.series.map(({ type }) => groupOf(type)))].sort();
  return kinds.map((kind) => groupXml(kind, chart.type, numbered.filter(({ series }) => groupOf(series.type) === kind), sheets)).join("");
}

function groupOf(type: ChartType): ChartType {
  return type === "Line" ? "LineMarkers" : type;
}

type Numbered = { readonly series: ChartSeriesData; readonly place: number };

function groupXml(kind: ChartType, chartType: ChartType, members: readonly Numbered[], sheets: readonly SheetData[]): string {
  const series = members.map((member) => seriesXml(member.series, member.place, sheets)).join("");
  if (kind === "LineMarkers") {
    const marked = members.length === 0 ? chartType === "LineMarkers" : members.some((member) => member.series.type === "LineMarkers");
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${marked ? '<c:marker val="1"/>' : ""}${axisIds}</c:lineChart>`;
  }
  const stacked = kind.endsWith("Stacked");
  return `<c:barChart><c:barDir val="${kind.startsWith("Bar") ? "bar" : "col"}"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}`
    + `<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ""}${axisIds}</c:barChart>`;
}

function categoryAxisXml(axis: ChartAxisData, lying: boolean): string {
  const name = axis.categoryType === "DateAxis" ? "dateAx" : "catAx";
  const end = name === "dateAx" ? `<c:auto val="0"/><c:lblOffset val="100"/>` : `<c:auto val="${axis.categoryType === "TextAxis" ? 0 : 1}"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>`;
  return `<c:${name}>${axisStartXml(axis, categoryAxisId, lying ? "l" : "b")}${axisTitleXml(axis)}${numberFormatXml(axis)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/>${tickLabelsXml(axis)}`
    + `<c:spPr><a:ln w="9525">${colorXml("#7F7F7F")}</a:ln></c:spPr><c:crossAx val="${valueAxisId}"/><c:crosses val="autoZero"/>${end}</c:${name}>`;
}

function valueAxisXml(axis: ChartAxisData, lying: boolean, { reversed }: ChartAxisData): string {
  const side = lying ? (reversed ? "t" : "b") : reversed ? "r" : "l";
  return `<c:valAx>${axisStartXml(axis, valueAxisId, side)}<c:majorGridlines><c:spPr><a:ln w="6350">${colorXml(gridColor)}</a:ln></c:spPr></c:majorGridlines>`
    + `${axisTitleXml(axis)}${numberFormatXml(axis)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/>${tickLabelsXml(axis)}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>`
    + `<c:crossAx val="${categoryAxisId}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

function axisStartXml({ reversed, hidden }: ChartAxisData, id: number, side: string): string {
  return `<c:axId val="${id}"/><c:scaling><c:orientation val="${reversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${side}"/>`;
}

function axisTitleXml({ title }: ChartAxisData): string {
  return title === undefined ? "" : titleXml(title, 1000);
}

function numberFormatXml({ numberFormat }: ChartAxisData): string {
  return `<c:numFmt${attributesXml({ formatCode: numberFormat ?? "General", sourceLinked: numberFormat === undefined ? 1 : 0 })}/>`;
}

function tickLabelsXml({ labels }: ChartAxisData): string {
  return `<c:tickLblPos val="${labels === undefined ? "nextTo" : toFileWord(tickLabels, labels)}"/>`;
}
