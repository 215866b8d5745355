import { compareEvents, type PlacedEvent } from "../../domain/eventsChecks";
import { meetingsInHolidayWeeks } from "../../domain/holidayWeekChecks";
import { issue } from "../../domain/issue";
import { checkProgressPlan, type GridLine } from "../../domain/progressPlanChecks";
import { formatDate } from "../../domain/serialDay";
import { startsBeforeMandate } from "../../domain/startsBeforeMandate";
import { dayIn } from "../../domain/tableDates";
import type { TableFinding } from "../../domain/tableFinding";
import { weeksOf, type WeekPeriod } from "../../domain/weekPeriod";
import { textAt, valueAt, type TableRecords } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";
import { legendIn } from "./legendIn";

/** The grid by its own rules, and events it has that the list lacks. */
export function checkedGrid(grid: TableRecords, context: CheckContext): readonly TableFinding[] {
  const legend = legendIn(context);
  const weeks = weekColumns(grid, context.weeks);
  const lines = grid.snapshot.values.map((_, row): GridLine => ({
    activity: textAt(grid, row, "activity"),
    weeks: weeks.map(({ isoYear, week, column }) => ({ column, week: `${week}/${isoYear}`, text: textAt(grid, row, column) })),
  }));
  const events = context.tables("events");
  return [
    ...checkProgressPlan(lines, legend, endedOn(context)),
    ...earlyStarts(grid, context),
    ...inHolidayWeeks(grid, context),
    ...(events ? compareEvents(listed(events), inGrid(grid, context)).notInList : []),
  ];
}

function endedOn({ period, statusDate }: CheckContext) {
  return period && statusDate !== null && statusDate > period.to ? period.to : null;
}

function earlyStarts(grid: TableRecords, context: CheckContext): TableFinding[] {
  const date = dayIn(context.cell("mandateDate"));
  return date === null ? [] : startsBeforeMandate(inGrid(grid, context), legendIn(context), date).map(({ row, column, code, activity, isoYear, week }) => ({
    row, column, issue: issue("warning", "check.start.beforeMandate", { read: code, params: { activity, week: `${week}/${isoYear}`, date: formatDate(date) } }),
  }));
}

/** Events of the list that the grid has not. */
export function checkedEvents(events: TableRecords, context: CheckContext): readonly TableFinding[] {
  const grid = context.tables("progressPlan");
  return grid ? compareEvents(listed(events), inGrid(grid, context)).notInGrid : [];
}

function inHolidayWeeks(grid: TableRecords, context: CheckContext): TableFinding[] {
  const days = context.tables("holidays");
  const holidays = days?.snapshot.values.flatMap((_, row) => dayIn(valueAt(days, row, "day")) ?? []) ?? [];
  return meetingsInHolidayWeeks(inGrid(grid, context), legendIn(context), holidays).map(({ meeting: { row, column, code, activity, isoYear, week }, count }) => ({
    row, column, issue: issue("info", "check.meeting.holidayWeek", { read: code, params: { activity, week: `${week}/${isoYear}`, holidays: count } }),
  }));
}

export function inGrid(grid: TableRecords, context: CheckContext): PlacedEvent[] {
  const codes = new Set(legendIn(context).map(({ code }) => code));
  const weeks = weekColumns(grid, context.weeks);
  return grid.snapshot.values.flatMap((_, row) => weeks.flatMap(({ isoYear, week, column }) =>
    textAt(grid, row, column).split(/\s+/).filter((code) => codes.has(code))
      .map((code): PlacedEvent => ({ activity: textAt(grid, row, "activity"), isoYear, week, code, row, column }))));
}

function weekColumns(grid: TableRecords, weeks: WeekPeriod | null) {
  return (weeks ? weeksOf(weeks) : []).map((week) => ({ ...week, column: `week.${week.isoYear}.${week.week}` })).filter(({ column }) => grid.columns.has(column));
}

function listed(events: TableRecords): PlacedEvent[] {
  return events.snapshot.values.flatMap((_, row) => {
    const code = textAt(events, row, "code");
    return code === "" ? [] : [{
      activity: textAt(events, row, "activity"), isoYear: Number(textAt(events, row, "isoYear")), week: Number(textAt(events, row, "week")), code, row, column: "code",
    }];
  });
}
