import { z } from "zod";
import { nothing, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import { htmlColor } from "../rules/htmlColor";
import { changeSeries, dropFromSeries, type SeriesTarget, seriesData } from "./chartSeries";

const { link, method, property } = membersOf<SeriesTarget>();

const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Automatic", "RoundDot"] as const;

export const chartSeriesFormat: BoundType<SeriesTarget> = defineType({
  name: "ChartSeriesFormat",
  members: { fill: link((target) => chartFill.of(target)), line: link((target) => chartLineFormat.of(target)) },
});

export const chartFill: BoundType<SeriesTarget> = defineType({
  name: "ChartFill",
  members: {
    setSolidColor: method(z.tuple([text]), (target, [color], session) => changeSeries(target, { fillColor: htmlColor(color) }, session)),
    clear: method(nothing, (target, _none, session) => dropFromSeries(target, "fillColor", session)),
  },
});

export const chartLineFormat: BoundType<SeriesTarget> = defineType({
  name: "ChartLineFormat",
  members: {
    color: property((target, session) => seriesData(target, session).line?.color ?? null, text, (target, color, session) =>
      changeSeries(target, { line: { ...seriesData(target, session).line, color: htmlColor(color) } }, session)),
    lineStyle: property((target, session) => seriesData(target, session).line?.style ?? "Automatic", z.enum(lineStyles), (target, style, session) =>
      changeSeries(target, { line: { ...seriesData(target, session).line, style } }, session)),
    weight: property((target, session) => seriesData(target, session).line?.weightPt ?? null, z.number().min(0).max(1584), (target, weightPt, session) =>
      changeSeries(target, { line: { ...seriesData(target, session).line, weightPt } }, session)),
    clear: method(nothing, (target, _none, session) => dropFromSeries(target, "line", session)),
  },
});
