import type { ChartCells, ChartData, LegendPosition } from "../../workbook/chartData";
import { displayText } from "../../workbook/univer/displayText";
import type { WorkbookEngine } from "../../workbook/workbookEngine";
import { seriesLook, type SeriesLook } from "./seriesLook";

export type SeriesFigures = {
  readonly name: string;
  readonly kind: "clustered" | "stacked" | "line";
  readonly look: SeriesLook;
  /** Null leaves a gap. */
  readonly numbers: readonly (number | null)[];
  readonly texts: readonly string[];
};

/** What a chart draws, read from the cells as they are now. */
export type ChartFigures = {
  readonly title: string;
  readonly legend: LegendPosition | null;
  readonly lying: boolean;
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
  readonly categoryAxis: { readonly title: string; readonly reversed: boolean; readonly shown: boolean };
  readonly valueAxis: { readonly title: string; readonly reversed: boolean; readonly shown: boolean; readonly format: string };
};

type Cells = Pick<WorkbookEngine, "values" | "texts" | "numberFormats">;

export function chartFigures(chart: ChartData, cells: Cells): ChartFigures {
  const series = chart.series.map((known, index): SeriesFigures => ({
    name: known.nameCells ? textsOf(known.nameCells, cells).join(" ") : known.name,
    kind: known.type.startsWith("Line") ? "line" : known.type.endsWith("Stacked") ? "stacked" : "clustered",
    look: seriesLook(known, index),
    numbers: known.values ? cells.values(known.values.sheetId, known.values.rect).flat().map((value) => (typeof value === "number" ? value : null)) : [],
    texts: known.values ? textsOf(known.values, cells) : [],
  }));
  const first = chart.series.find(({ values }) => values !== null)?.values;
  const labels = chart.series.find(({ categories }) => categories !== null)?.categories;
  const count = Math.max(0, ...series.map(({ numbers }) => numbers.length));
  const named = labels ? textsOf(labels, cells) : [];
  return {
    title: chart.title === "" && series.length === 1 ? series[0]?.name ?? "" : chart.title ?? "",
    legend: chart.legend,
    lying: chart.type.startsWith("Bar"),
    categories: Array.from({ length: count }, (_, index) => (labels ? named[index] ?? "" : String(index + 1))),
    series,
    categoryAxis: axisOf(chart.categoryAxis),
    valueAxis: { ...axisOf(chart.valueAxis), format: chart.valueAxis.numberFormat ?? (first && formatOf(first, cells)) ?? "General" },
  };
}

export function valueText(value: number, format: string): string {
  return displayText(value, format);
}

function axisOf({ title = "", reversed = false, hidden = false, labels }: ChartData["valueAxis"]) {
  return { title, reversed, shown: !hidden && labels !== "None" };
}

function textsOf({ sheetId, rect }: ChartCells, cells: Cells): string[] {
  return cells.texts(sheetId, rect).flat().map((text) => text.trim());
}

function formatOf({ sheetId, rect }: ChartCells, cells: Cells): string | undefined {
  return cells.numberFormats(sheetId, { ...rect, rowCount: 1, columnCount: 1 })[0]?.[0];
}
