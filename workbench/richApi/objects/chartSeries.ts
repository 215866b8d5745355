import { z } from "zod";
import type { ChartSeriesData } from "../../workbook/chartData";
import { apiError } from "../apiError";
import { nothing, proxyOf, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import { placeOf } from "../rangeTarget";
import { singleLine } from "../rules/chartSource";
import { chartTypeName, drawnChartType } from "../rules/chartTypes";
import { htmlColor } from "../rules/htmlColor";
import { type ChartTarget, chartData, updateChart } from "./chart";
import { chartSeriesFormat } from "./chartSeriesFormat";
import { range } from "./range";

export type SeriesTarget = ChartTarget & { readonly index: number };

const { link, method, property } = membersOf<SeriesTarget>();

const markerStyles = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"] as const;

export const chartSeries: BoundType<SeriesTarget> = defineType({
  name: "ChartSeries",
  members: {
    name: property((target, session) => seriesName(seriesData(target, session), session), text.max(255), (target, name, session) => {
      dropFromSeries(target, "nameCells", session);
      changeSeries(target, { name }, session);
    }),
    /** Lines go with columns; bars lie the other way and go with bars only. */
    chartType: property((target, session) => seriesData(target, session).type, chartTypeName, (target, name, session) => {
      const type = drawnChartType(name, "ChartSeries.chartType");
      const others = chartData(target, session).series.filter((_, index) => index !== target.index);
      if (others.some((other) => other.type.startsWith("Bar") !== type.startsWith("Bar"))) throw apiError("InvalidArgument");
      changeSeries(target, { type }, session);
    }),
    format: link((target) => chartSeriesFormat.of(target)),
    markerStyle: property((target, session) => seriesData(target, session).marker?.style ?? "Automatic", z.enum(markerStyles), (target, style, session) =>
      changeMarker(target, { style }, session)),
    /** In points; 2 to 72 (support.microsoft.com, VBA reference: Series.MarkerSize). */
    markerSize: property((target, session) => seriesData(target, session).marker?.size ?? 5, z.number().int().min(2).max(72), (target, size, session) =>
      changeMarker(target, { size }, session)),
    markerBackgroundColor: property((target, session) => seriesData(target, session).marker?.backgroundColor ?? null, text, (target, color, session) =>
      changeMarker(target, { backgroundColor: htmlColor(color) }, session)),
    markerForegroundColor: property((target, session) => seriesData(target, session).marker?.foregroundColor ?? null, text, (target, color, session) =>
      changeMarker(target, { foregroundColor: htmlColor(color) }, session)),
    setValues: method(z.tuple([proxyOf(() => range)]), (target, [source], session) =>
      changeSeries(target, { values: singleLine(placeOf(source, session), session) }, session)),
    setXAxisValues: method(z.tuple([proxyOf(() => range)]), (target, [source], session) =>
      changeSeries(target, { categories: singleLine(placeOf(source, session), session) }, session)),
    /** As texts (@types/office-js, ChartSeries.getDimensionValues). */
    getDimensionValues: method(z.tuple([z.enum(["Categories", "Values"])]), (target, [dimension], session) => {
      const series = seriesData(target, session);
      const cells = dimension === "Values" ? series.values : series.categories;
      if (!cells) return [];
      return dimension === "Values"
        ? session.engine.values(cells.sheetId, cells.rect).flat().map((value) => (typeof value === "number" ? String(value) : ""))
        : session.engine.texts(cells.sheetId, cells.rect).flat();
    }, true),
    delete: method(nothing, (target, _none, session) => {
      seriesData(target, session);
      updateChart(target, { series: chartData(target, session).series.filter((_, index) => index !== target.index) }, session);
    }),
  },
});

export function seriesData(target: SeriesTarget, session: HostSession): ChartSeriesData {
  const found = chartData(target, session).series[target.index];
  if (!found) throw apiError("ItemNotFound");
  return found;
}

export function seriesName({ name, nameCells }: ChartSeriesData, { engine }: HostSession): string {
  return nameCells ? engine.texts(nameCells.sheetId, nameCells.rect).flat().join(" ") : name;
}

export function changeSeries(target: SeriesTarget, patch: Partial<ChartSeriesData>, session: HostSession): void {
  replaceSeries(target, { ...seriesData(target, session), ...patch }, session);
}

export function dropFromSeries(target: SeriesTarget, dropped: "nameCells" | "fillColor" | "line", session: HostSession): void {
  const kept = Object.entries(seriesData(target, session)).filter(([key]) => key !== dropped);
  replaceSeries(target, Object.fromEntries(kept) as unknown as ChartSeriesData, session);
}

function replaceSeries(target: SeriesTarget, series: ChartSeriesData, session: HostSession): void {
  seriesData(target, session);
  updateChart(target, { series: chartData(target, session).series.map((known, index) => (index === target.index ? series : known)) }, session);
}

function changeMarker(target: SeriesTarget, patch: ChartSeriesData["marker"], session: HostSession): void {
  changeSeries(target, { marker: { ...seriesData(target, session).marker, ...patch } }, session);
}
