import type { ChartAxisData, ChartData, ChartType } from "../workbook/chartData";
import type { SheetData } from "../workbook/workbookData";
import { readSeries } from "./chartSeriesRead";
import { fromFileWord, legends, tickLabels } from "./chartWords";
import { childAt, childrenNamed, descendantsNamed, flag, type XmlElement } from "./xmlTree";

const plotted = new Set(["barChart", "lineChart"]);
const axes = new Set(["catAx", "dateAx", "valAx", "serAx"]);

/** Everything but the chart's name and place. Null for the kinds the workbench does not draw, and for charts with axes on both sides. */
export function readChart(root: XmlElement, sheets: readonly Pick<SheetData, "id" | "name">[]): Omit<ChartData, "id" | "name" | "from" | "to"> | null {
  const chart = childAt(root, "chart");
  const plotArea = childAt(chart, "plotArea");
  const groups = plotArea?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const kinds = groups.map(groupType);
  if (groups.length === 0 || groups.some(({ name }) => !plotted.has(name)) || kinds.includes(null)) return null;
  if ((plotArea?.children.filter(({ name }) => axes.has(name)).length ?? 0) > 2) return null;
  const series = groups.flatMap((group, index) => childrenNamed(group, "ser").map((element) => readSeries(element, kinds[index] ?? "LineMarkers", sheets)))
    .sort((first, second) => first.order - second.order).map((read) => read.series);
  const category = plotArea?.children.find(({ name }) => name === "catAx" || name === "dateAx");
  return {
    type: series[0]?.type ?? kinds[0] ?? "ColumnClustered",
    title: readTitle(chart),
    legend: fromFileWord(legends, childAt(chart, "legend") && (childAt(chart, "legend", "legendPos")?.attributes["val"] ?? "r")) ?? null,
    categoryAxis: { ...readAxis(category), ...categoryType(category) },
    valueAxis: readAxis(childAt(plotArea, "valAx")),
    series,
  };
}

function groupType(group: XmlElement): ChartType | null {
  const grouping = childAt(group, "grouping")?.attributes["val"] ?? (group.name === "lineChart" ? "standard" : "clustered");
  if (group.name === "lineChart") return grouping !== "standard" ? null : flag(childAt(group, "marker"), "val") ? "LineMarkers" : "Line";
  const direction = childAt(group, "barDir")?.attributes["val"] === "bar" ? "Bar" : "Column";
  return grouping === "clustered" || grouping === "standard" ? `${direction}Clustered` : grouping === "stacked" ? `${direction}Stacked` : null;
}

function readTitle(chart: XmlElement | undefined): string | null {
  const title = childAt(chart, "title");
  return title && !flag(childAt(chart, "autoTitleDeleted"), "val") ? textOf(title) : null;
}

/** The paragraphs of a written title, or the cell it follows, as it last read. */
function textOf(title: XmlElement): string {
  const rich = childAt(title, "tx", "rich");
  if (!rich) return descendantsNamed(childAt(title, "tx"), "v").map(({ text }) => text).join(" ");
  return childrenNamed(rich, "p").map((paragraph) => descendantsNamed(paragraph, "t").map(({ text }) => text).join("")).join("\n");
}

function readAxis(axis: XmlElement | undefined): ChartAxisData {
  const title = childAt(axis, "title");
  const format = childAt(axis, "numFmt");
  const labels = fromFileWord(tickLabels, childAt(axis, "tickLblPos")?.attributes["val"]);
  return {
    ...(title && { title: textOf(title) }),
    ...(format && !flag(format, "sourceLinked") && { numberFormat: format.attributes["formatCode"] ?? "General" }),
    ...(childAt(axis, "scaling", "orientation")?.attributes["val"] === "maxMin" && { reversed: true }),
    ...(labels !== undefined && { labels }),
    ...(flag(childAt(axis, "delete"), "val") && { hidden: true }),
  };
}

function categoryType(axis: XmlElement | undefined): Pick<ChartAxisData, "categoryType"> {
  if (flag(childAt(axis, "auto"), "val", true)) return {};
  return { categoryType: axis?.name === "dateAx" ? "DateAxis" : "TextAxis" };
}
