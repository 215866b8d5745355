import { z } from "zod";
import { apiError } from "../apiError";
import { flag, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import { type ChartTarget, chartData, updateChart } from "./chart";
import { seriesName } from "./chartSeries";

const { property } = membersOf<ChartTarget>();

export const chartTitle: BoundType<ChartTarget> = defineType({
  name: "ChartTitle",
  members: {
    text: property(titleText, text.max(255), (target, title, session) => updateChart(target, { title }, session)),
    visible: property((target, session) => chartData(target, session).title !== null, flag, (target, visible, session) => {
      if (visible !== (chartData(target, session).title !== null)) updateChart(target, { title: visible ? "" : null }, session);
    }),
  },
});

export const chartLegend: BoundType<ChartTarget> = defineType({
  name: "ChartLegend",
  members: {
    visible: property((target, session) => chartData(target, session).legend !== null, flag, (target, visible, session) => {
      if (visible !== (chartData(target, session).legend !== null)) updateChart(target, { legend: visible ? "Right" : null }, session);
    }),
    position: property((target, session) => chartData(target, session).legend, z.enum(["Top", "Bottom", "Left", "Right", "Corner"]), (target, legend, session) => {
      if (chartData(target, session).legend === null) throw apiError("InvalidOperation");
      updateChart(target, { legend }, session);
    }),
  },
});

/** A title nobody wrote is the name of the only series, or a word that stands for a title. */
function titleText(target: ChartTarget, session: HostSession): string | null {
  const { title, series } = chartData(target, session);
  if (title !== "") return title;
  const [only, ...others] = series;
  if (only && others.length === 0) return seriesName(only, session);
  return /^(nb|nn|no|da)/.test(session.settings.language) ? "Diagramtittel" : session.settings.language.startsWith("sv") ? "Diagramrubrik" : "Chart Title";
}
