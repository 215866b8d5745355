import { z } from "zod";
import { apiError } from "../apiError";
import { nothing, optional, text, wholeNumber } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import { seriesWord } from "../rules/chartSource";
import { type ChartTarget, chartData, updateChart } from "./chart";
import { chartSeries } from "./chartSeries";

const { method, readOnly } = membersOf<ChartTarget>();

/** Excel's own limit (support.microsoft.com, "Excel specifications and limits"). */
const mostSeries = 255;

export const chartSeriesCollection: BoundType<ChartTarget> = defineType({
  name: "ChartSeriesCollection",
  items: (target, session) => chartData(target, session).series.map((_, index) => chartSeries.of({ ...target, index })),
  itemType: () => chartSeries,
  members: {
    count: readOnly((target, session) => chartData(target, session).series.length),
    getCount: method(nothing, (target, _none, session) => chartData(target, session).series.length),
    /** Draws nothing until it has values (@types/office-js, ChartSeriesCollection.add). */
    add: method(z.tuple([optional(text.max(255)), optional(wholeNumber)]), (target, [name, at], session) => {
      const { series, type } = chartData(target, session);
      const index = at ?? series.length;
      if (index < 0 || index > series.length || series.length >= mostSeries) throw apiError("InvalidArgument");
      const added = { name: name ?? `${seriesWord(session.settings.language)}${series.length + 1}`, type, values: null, categories: series[0]?.categories ?? null };
      updateChart(target, { series: [...series.slice(0, index), added, ...series.slice(index)] }, session);
      return chartSeries.of({ ...target, index });
    }),
    getItemAt: method(z.tuple([wholeNumber]), (target, [index], session) => {
      if (!chartData(target, session).series[index]) throw apiError("ItemNotFound");
      return chartSeries.of({ ...target, index });
    }),
  },
});
