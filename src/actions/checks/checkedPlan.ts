import { compareEvents, type PlacedEvent } from "../../domain/eventsChecks";
import type { CodeRole, Legend } from "../../domain/legend";
import { checkProgressPlan, type GridLine } from "../../domain/progressPlanChecks";
import type { TableFinding } from "../../domain/tableFinding";
import { weeksOf, type WeekPeriod } from "../../domain/weekPeriod";
import { roleOf } from "../../sheets/settings/legendTable";
import { textAt, type TableRecords } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";

/** The grid by its own rules, and events it has that the list lacks. */
export function checkedGrid(grid: TableRecords, context: CheckContext): readonly TableFinding[] {
  const legend = legendIn(context);
  const weeks = weekColumns(grid, context.weeks);
  const lines = grid.snapshot.values.map((_, row): GridLine => ({
    activity: textAt(grid, row, "activity"),
    weeks: weeks.map(({ isoYear, week, column }) => ({ column, week: `${week}/${isoYear}`, text: textAt(grid, row, column) })),
  }));
  const events = context.tables("events");
  return [...checkProgressPlan(lines, legend), ...(events ? compareEvents(listed(events), inGrid(grid, context)).notInList : [])];
}

/** Events of the list that the grid has not. */
export function checkedEvents(events: TableRecords, context: CheckContext): readonly TableFinding[] {
  const grid = context.tables("progressPlan");
  return grid ? compareEvents(listed(events), inGrid(grid, context)).notInGrid : [];
}

function inGrid(grid: TableRecords, context: CheckContext): PlacedEvent[] {
  const codes = new Set(legendIn(context).map(({ code }) => code));
  const weeks = weekColumns(grid, context.weeks);
  return grid.snapshot.values.flatMap((_, row) => weeks.flatMap(({ isoYear, week, column }) =>
    textAt(grid, row, column).split(/\s+/).filter((code) => codes.has(code))
      .map((code): PlacedEvent => ({ activity: textAt(grid, row, "activity"), isoYear, week, code, row, column }))));
}

function weekColumns(grid: TableRecords, weeks: WeekPeriod | null) {
  return (weeks ? weeksOf(weeks) : []).map((week) => ({ ...week, column: `week.${week.isoYear}.${week.week}` })).filter(({ column }) => grid.columns.has(column));
}

function legendIn({ tables }: CheckContext): Legend {
  const records = tables("legend");
  return records?.snapshot.values.flatMap((_, row) => {
    const code = textAt(records, row, "code");
    const role: CodeRole = roleOf(textAt(records, row, "role")) ?? "meeting";
    return code === "" ? [] : [{ code, meaning: textAt(records, row, "meaning"), role }];
  }) ?? [];
}

function listed(events: TableRecords): PlacedEvent[] {
  return events.snapshot.values.flatMap((_, row) => {
    const code = textAt(events, row, "code");
    return code === "" ? [] : [{
      activity: textAt(events, row, "activity"), isoYear: Number(textAt(events, row, "isoYear")), week: Number(textAt(events, row, "week")), code, row, column: "code",
    }];
  });
}
