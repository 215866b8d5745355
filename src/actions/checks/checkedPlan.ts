import { compareEvents, type PlacedEvent } from "../../domain/eventsChecks";
import type { Legend } from "../../domain/legend";
import { checkProgressPlan, type GridLine } from "../../domain/progressPlanChecks";
import type { TableFinding } from "../../domain/tableFinding";
import { weeksOf, type WeekPeriod } from "../../domain/weekPeriod";
import { textAt, type TableRecords } from "../../sheets/tableRecords";

export type PlanFindings = { readonly grid: readonly TableFinding[]; readonly events: readonly TableFinding[] };

/** The grid by its own rules, and the list against it where the list still is there. */
export function checkedPlan(grid: TableRecords, events: TableRecords | null, period: WeekPeriod, legend: Legend): PlanFindings {
  const weeks = weeksOf(period).map((week) => ({ ...week, column: `week.${week.isoYear}.${week.week}` })).filter(({ column }) => grid.columns.has(column));
  const lines = grid.snapshot.values.map((_, row): GridLine => ({
    activity: textAt(grid, row, "activity"),
    weeks: weeks.map(({ isoYear, week, column }) => ({ column, week: `${week}/${isoYear}`, text: textAt(grid, row, column) })),
  }));
  const codes = new Set(legend.map(({ code }) => code));
  const inGrid = lines.flatMap(({ activity }, row) => weeks.flatMap(({ isoYear, week, column }) =>
    textAt(grid, row, column).split(/\s+/).filter((code) => codes.has(code)).map((code): PlacedEvent => ({ activity, isoYear, week, code, row, column }))));
  const agreement = events ? compareEvents(listed(events), inGrid) : { notInGrid: [], notInList: [] };
  return { grid: [...checkProgressPlan(lines, legend), ...agreement.notInList], events: agreement.notInGrid };
}

function listed(events: TableRecords): PlacedEvent[] {
  return events.snapshot.values.flatMap((_, row) => {
    const code = textAt(events, row, "code");
    return code === "" ? [] : [{
      activity: textAt(events, row, "activity"), isoYear: Number(textAt(events, row, "isoYear")), week: Number(textAt(events, row, "week")), code, row, column: "code",
    }];
  });
}
