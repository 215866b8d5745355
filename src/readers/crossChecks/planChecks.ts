import { issue, type Issue } from "../../domain/issue";
import { unusedCodes } from "../../domain/legend";
import { looseDate } from "../../domain/looseDate";
import { measuresWithoutActivity } from "../../domain/measuresInPlan";
import { formatDate } from "../../domain/serialDay";
import { startsBeforeMandate } from "../../domain/startsBeforeMandate";
import { isRecordsReading, type ProgressGridReading, type TableReading } from "../tableReading";
import { recordsOf, textOf } from "./readingsOf";

export function earlyStarts(tables: readonly TableReading[]): Issue[] {
  const written = tables.flatMap((table) => (isRecordsReading(table) ? [table.facts["header.date"]?.text ?? ""] : [])).find((text) => text !== "") ?? "";
  const date = looseDate(written)?.day;
  if (date === undefined) return [];
  return gridsOf(tables).flatMap(({ legend, activities }) => activities.flatMap(({ activity, events }) => {
    const planned = events.flatMap(({ week: { isoYear, week }, codes, place }) => codes.map((code) => ({ code, isoYear, week, place })));
    return startsBeforeMandate(planned, legend, date)
      .map(({ week, place }) => issue("warning", "cross.start.beforeMandate", { place, params: { activity, week, date: formatDate(date) } }));
  }));
}

/** Letters the key explains and no cell has. */
export function lettersNotUsed(tables: readonly TableReading[]): Issue[] {
  return gridsOf(tables).flatMap(({ legend, activities, line, issues }) => {
    if (issues.some(({ code }) => code === "grid.legend.default") || activities.length === 0) return [];
    const used = new Set(activities.flatMap(({ events }) => events.flatMap(({ codes }) => codes)));
    const unused = unusedCodes(legend, used);
    return unused.length === 0 ? [] : [issue("info", "cross.legend.unused", { place: { line, column: 1 }, params: { codes: unused.map(({ code, meaning }) => `${code} (${meaning})`).join(", ") } })];
  });
}

/** Measures of the mandate that no row of the plan stands for. */
export function measuresNotInPlan(tables: readonly TableReading[]): Issue[] {
  const activities = gridsOf(tables).flatMap((grid) => grid.activities.map(({ activity }) => activity));
  if (activities.length === 0) return [];
  const measures = recordsOf(tables, "measures").map((record) => ({ record, number: textOf(record, "number"), measure: textOf(record, "measure") }));
  return measuresWithoutActivity(measures, activities).map(({ record, measure }) => issue("info", "cross.measure.notInPlan", { place: record.place, params: { measure } }));
}

function gridsOf(tables: readonly TableReading[]): ProgressGridReading[] {
  return tables.filter((table): table is ProgressGridReading => table.kind === "progressGrid");
}
