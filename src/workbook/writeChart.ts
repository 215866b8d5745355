import { cellAddress } from "../sheets/a1";
import type { CellRect } from "../sheets/cell";
import type { ChartBlueprint, ChartCells, ChartType } from "../sheets/chartBlueprint";
import { writeSeriesLook } from "./chartLook";
import { rangeAt } from "./officeRange";

type OfficeChartType = "ColumnClustered" | "BarClustered" | "LineMarkers";

const officeTypes: Readonly<Record<ChartType, OfficeChartType>> = { columnClustered: "ColumnClustered", barClustered: "BarClustered", line: "LineMarkers" };

/** @types/office-js, ChartSeries.name. */
const mostCharacters = 255;

/** `sheetNamed` finds also sheets that the same request makes. */
export function writeChart(sheet: Excel.Worksheet, blueprint: ChartBlueprint, sheetNamed: (name: string) => Excel.Worksheet): Excel.Chart {
  const cells = ({ sheet: name, rect }: ChartCells) => rangeAt(sheetNamed(name), rect);
  const [first, ...others] = blueprint.series;
  // From one row or column Excel makes one series, whatever it takes the other cells of the sheet for.
  const chart = sheet.charts.add(officeTypes[blueprint.type], cells(first.values), isRow(first.values.rect) ? "Rows" : "Columns");
  chart.load("id");
  chart.name = blueprint.name;
  chart.setPosition(cellAddress(blueprint.from.row, blueprint.from.column), cellAddress(blueprint.to.row, blueprint.to.column));
  chart.series.getItemAt(0).name = literal(first.name);
  for (const { name } of others) chart.series.add(literal(name));
  for (const [index, { values, type }] of blueprint.series.entries()) {
    const series = chart.series.getItemAt(index);
    series.setValues(cells(values));
    series.setXAxisValues(cells(blueprint.categories));
    if (type !== undefined && type !== blueprint.type) series.chartType = officeTypes[type];
    writeSeriesLook(series, index, (type ?? blueprint.type) === "line");
  }
  chart.title.text = literal(blueprint.title);
  writeAxes(chart.axes, blueprint);
  // One series is what the title says.
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = "Bottom";
  return chart;
}

function writeAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { type, categoryAxisTitle, valueAxisTitle, valueNumberFormat }: ChartBlueprint): void {
  // On an axis of dates, columns a week apart become as thin as a day.
  categoryAxis.categoryType = "TextAxis";
  // Under the lowest value, not in the way of columns that go down.
  categoryAxis.tickLabelPosition = "Low";
  if (categoryAxisTitle !== undefined) categoryAxis.title.text = literal(categoryAxisTitle);
  if (valueAxisTitle !== undefined) valueAxis.title.text = literal(valueAxisTitle);
  if (valueNumberFormat !== undefined) valueAxis.numberFormat = valueNumberFormat;
  if (type !== "barClustered") return;
  // Bars are drawn from the bottom up; turned round, the first is on top, and "High" is where the labels of the values were.
  categoryAxis.reversePlotOrder = true;
  valueAxis.tickLabelPosition = "High";
}

function isRow({ rowCount, columnCount }: CellRect): boolean {
  return rowCount === 1 && columnCount > 1;
}

/** Names and titles that begin with "=" are taken as references to cells (support.microsoft.com, "Link a chart title to a cell"). */
function literal(text: string): string {
  const safe = text.startsWith("=") ? ` ${text}` : text;
  return safe.length > mostCharacters ? `${safe.slice(0, mostCharacters - 1)}…` : safe;
}
