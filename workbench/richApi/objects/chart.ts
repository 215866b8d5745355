import { z } from "zod";
import type { ChartData } from "../../workbook/chartData";
import { apiError } from "../apiError";
import { nothing, proxyOf, text } from "../arguments";
import { type BoundType, defineType, type MemberOf, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { findReference, type Place, placeOf, sheetInfo } from "../rangeTarget";
import { boxOf, type ChartBox, cornersOf, cornersOfCells } from "../rules/chartPlace";
import { seriesBy, seriesFromRange } from "../rules/chartSource";
import { chartTypeName, drawnChartType } from "../rules/chartTypes";
import { requireAllowed } from "../rules/sheetProtection";
import { chartAxes } from "./chartAxes";
import { chartSeriesCollection } from "./chartSeriesCollection";
import { chartLegend, chartTitle } from "./chartTexts";
import { range } from "./range";
import { worksheet } from "./worksheet";

export type ChartTarget = { readonly sheetId: string; readonly id: string };

const { link, method, property, readOnly } = membersOf<ChartTarget>();
const rangeOrAddress: z.ZodType<LiveRange | string> = z.union([proxyOf(() => range), text]);

export const chart: BoundType<ChartTarget> = defineType({
  name: "Chart",
  id: (target, session) => chartData(target, session).id,
  members: {
    id: readOnly((target, session) => chartData(target, session).id),
    name: property((target, session) => chartData(target, session).name, text.min(1).max(255), (target, name, session) => updateChart(target, { name }, session)),
    /** Changes every series (@types/office-js, Chart.chartType). */
    chartType: property((target, session) => chartData(target, session).type, chartTypeName, (target, name, session) => {
      const type = drawnChartType(name, "Chart.chartType");
      updateChart(target, { type, series: chartData(target, session).series.map((series) => ({ ...series, type })) }, session);
    }),
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
    title: link((target) => chartTitle.of(target)),
    legend: link((target) => chartLegend.of(target)),
    axes: link((target) => chartAxes.of(target)),
    series: link((target) => chartSeriesCollection.of(target)),
    worksheet: link((target, session) => worksheet.of({ sheetId: sheetInfo(session, target.sheetId).id })),
    setData: method(z.tuple([proxyOf(() => range), seriesBy]), (target, [source, by], session) => {
      const { type } = chartData(target, session);
      updateChart(target, { series: seriesFromRange(placeOf(source, session), by, type, session) }, session);
    }),
    /** The chart covers both cells; with one cell it keeps its size (@types/office-js, Chart.setPosition). */
    setPosition: method(z.tuple([rangeOrAddress, rangeOrAddress.nullish()]), (target, [start, end], session) => {
      const first = cellsOn(target, start, session);
      const corners = end === null || end === undefined
        ? cornersOf(target.sheetId, { ...boxOf(target.sheetId, chartData(target, session), session), ...topLeft(target, first, session) }, session)
        : cornersOfCells(first.rect, cellsOn(target, end, session).rect);
      updateChart(target, corners, session);
    }),
    delete: method(nothing, (target, _none, session) => {
      requireAllowed(session, target.sheetId, "allowEditObjects");
      session.engine.removeChart(target.sheetId, chartData(target, session).id);
    }),
  },
});

export function chartData({ sheetId, id }: ChartTarget, session: HostSession): ChartData {
  const found = session.engine.charts(sheetInfo(session, sheetId).id).find((known) => known.id === id);
  if (!found) throw apiError("ItemNotFound");
  return found;
}

export function updateChart(target: ChartTarget, patch: Partial<Omit<ChartData, "id">>, session: HostSession): void {
  const { id } = chartData(target, session);
  requireAllowed(session, target.sheetId, "allowEditObjects");
  session.engine.updateChart(target.sheetId, id, patch);
}

function side(key: keyof ChartBox): MemberOf<ChartTarget> {
  return property((target, session) => boxOf(target.sheetId, chartData(target, session), session)[key], z.number().min(0), (target, size, session) => {
    const box = boxOf(target.sheetId, chartData(target, session), session);
    updateChart(target, cornersOf(target.sheetId, { ...box, [key]: size }, session), session);
  });
}

function topLeft({ sheetId }: ChartTarget, { rect }: Place, session: HostSession): Pick<ChartBox, "left" | "top"> {
  const { from } = cornersOfCells(rect, rect);
  const { left, top } = boxOf(sheetId, { from, to: from }, session);
  return { left, top };
}

function cellsOn({ sheetId }: ChartTarget, cells: LiveRange | string, session: HostSession): Place {
  const place = typeof cells === "string" ? findReference(session, cells, sheetId) : placeOf(cells, session);
  if (place?.sheetId !== sheetId) throw apiError("InvalidArgument");
  return place;
}
