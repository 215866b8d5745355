import { z } from "zod";
import type { ChartAxisData } from "../../workbook/chartData";
import { apiNotFound } from "../apiError";
import { flag, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import { type ChartTarget, chartData, updateChart } from "./chart";

type AxisTarget = ChartTarget & { readonly axis: "categoryAxis" | "valueAxis" };

const axes = membersOf<ChartTarget>();
const { link, property, readOnly } = membersOf<AxisTarget>();

const tickLabels = { NextToAxis: undefined, High: "High", Low: "Low", None: "None" } as const;
const categoryTypes = { Automatic: undefined, TextAxis: "TextAxis", DateAxis: "DateAxis" } as const;

export const chartAxes: BoundType<ChartTarget> = defineType({
  name: "ChartAxes",
  members: {
    categoryAxis: axes.link((target) => chartAxis.of({ ...target, axis: "categoryAxis" })),
    valueAxis: axes.link((target) => chartAxis.of({ ...target, axis: "valueAxis" })),
    getItem: axes.method(z.tuple([z.enum(["Category", "Value", "Series"]), z.enum(["Primary", "Secondary"]).nullish()]), (target, [type, group]) => {
      if (type === "Series" || group === "Secondary") throw apiNotFound(`ChartAxes.getItem("${type}", "${group ?? "Primary"}")`);
      return chartAxis.of({ ...target, axis: type === "Category" ? "categoryAxis" : "valueAxis" });
    }),
  },
});

export const chartAxis: BoundType<AxisTarget> = defineType({
  name: "ChartAxis",
  members: {
    type: readOnly(({ axis }) => (axis === "categoryAxis" ? "Category" : "Value")),
    axisGroup: readOnly(() => "Primary"),
    title: link((target) => chartAxisTitle.of(target)),
    /** Of the labels; General where it is the cells'. */
    numberFormat: property((target, session) => axisData(target, session).numberFormat ?? "General", text.min(1), (target, numberFormat, session) =>
      changeAxis(target, { numberFormat }, session)),
    linkNumberFormat: property((target, session) => axisData(target, session).numberFormat === undefined, flag, (target, linked, session) =>
      changeAxis(target, { numberFormat: linked ? undefined : axisData(target, session).numberFormat ?? "General" }, session)),
    categoryType: property((target, session) => axisData(target, session).categoryType ?? "Automatic", z.enum(["Automatic", "TextAxis", "DateAxis"]), (target, type, session) =>
      changeAxis(target, { categoryType: categoryTypes[type] }, session)),
    reversePlotOrder: property((target, session) => axisData(target, session).reversed ?? false, flag, (target, reversed, session) =>
      changeAxis(target, { reversed: reversed || undefined }, session)),
    tickLabelPosition: property((target, session) => axisData(target, session).labels ?? "NextToAxis", z.enum(["NextToAxis", "High", "Low", "None"]), (target, position, session) =>
      changeAxis(target, { labels: tickLabels[position] }, session)),
    visible: property((target, session) => axisData(target, session).hidden !== true, flag, (target, visible, session) =>
      changeAxis(target, { hidden: visible ? undefined : true }, session)),
  },
});

/** Writing a text shows the title. */
export const chartAxisTitle: BoundType<AxisTarget> = defineType({
  name: "ChartAxisTitle",
  members: {
    text: property((target, session) => axisData(target, session).title ?? null, text.max(255), (target, title, session) => changeAxis(target, { title }, session)),
    visible: property((target, session) => axisData(target, session).title !== undefined, flag, (target, visible, session) => {
      if (visible !== (axisData(target, session).title !== undefined)) changeAxis(target, { title: visible ? axisWord(session) : undefined }, session);
    }),
  },
});

function axisData(target: AxisTarget, session: HostSession): ChartAxisData {
  return chartData(target, session)[target.axis];
}

type AxisChange = { readonly [Key in keyof ChartAxisData]: ChartAxisData[Key] | undefined };

/** `undefined` takes the key away. */
function changeAxis(target: AxisTarget, change: AxisChange, session: HostSession): void {
  const after = Object.entries({ ...axisData(target, session), ...change }).filter(([, value]) => value !== undefined);
  updateChart(target, { [target.axis]: Object.fromEntries(after) as ChartAxisData }, session);
}

function axisWord({ settings: { language } }: HostSession): string {
  return /^(nb|nn|no|da)/.test(language) ? "Aksetittel" : language.startsWith("sv") ? "Axelrubrik" : "Axis Title";
}
