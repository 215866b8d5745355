import { issue, type Issue } from "../../domain/issue";
import { formatWeek } from "../../domain/isoWeek";
import type { ProgressPlan } from "../../domain/progressPlan";
import type { WeekPeriod } from "../../domain/weekPeriod";
import type { BookNames } from "../../sheets/bookNames";
import { progressPlanTable, weekText } from "../../sheets/progressPlan/progressPlanTable";
import { rowContents } from "../../sheets/sheetBlueprint";
import { tableRecords, textAt, type TableRecords } from "../../sheets/tableRecords";
import type { TableSnapshot } from "../../sheets/workbookPort";
import { cellUpdate, matchKey, rowsUpdate, together, type TableUpdate } from "./tableUpdate";

export type PlanUpdate = TableUpdate & {
  readonly issues: readonly Issue[];
  /** What the grid's week cells hold once it is applied: activity and text by week key. */
  readonly grid: readonly GridRow[];
};

export type GridRow = { readonly activity: string; readonly weeks: ReadonlyMap<string, string> };

export function planUpdate(plan: ProgressPlan, period: WeekPeriod, snapshot: TableSnapshot, book: BookNames): PlanUpdate {
  const table = progressPlanTable(period);
  const records = tableRecords(table, snapshot, book.language);
  const target = { sheet: "progressPlan", records, book } as const;
  const rowByActivity = rowsByKey(records);
  const known = plan.activities.flatMap((activity) => {
    const row = rowByActivity.get(matchKey(activity.activity));
    return row === undefined ? [] : [{ activity, row }];
  });
  const added = plan.activities.filter(({ activity }) => !rowByActivity.has(matchKey(activity)));
  const cells = known.flatMap(({ activity, row }) => table.columns.slice(1).map((column) =>
    cellUpdate(target, row, activity.activity, column, column.content?.(activity, book.language) ?? null)));
  const rows = rowsUpdate(target, table, added.map((entry) => ({ record: entry.activity, contents: rowContents(table, entry, book.language), after: entry.activity })));
  const changes = new Map(known.map(({ activity, row }) => [row, activity]));
  const weekColumns = table.columns.filter(({ key }) => key.startsWith("week."));
  const grid = [
    ...snapshot.values.map((_, row): GridRow => ({
      activity: textAt(records, row, "activity"),
      weeks: new Map(weekColumns.map(({ key, content }) => {
        const activity = changes.get(row);
        const fromSource = activity ? String(content?.(activity, book.language) ?? "") : "";
        return [key, fromSource === "" ? textAt(records, row, key) : fromSource];
      })),
    })),
    ...added.map((activity): GridRow => ({
      activity: activity.activity,
      weeks: new Map(weekColumns.map(({ key, content }) => [key, String(content?.(activity, book.language) ?? "")])),
    })),
  ];
  return { ...together([...cells, rows]), issues: outside(plan, records, snapshot), grid };
}

function rowsByKey(records: TableRecords): Map<string, number> {
  const rows = new Map<string, number>();
  records.snapshot.values.forEach((_, row) => {
    const key = matchKey(textAt(records, row, "activity"));
    if (key !== "" && !rows.has(key)) rows.set(key, row);
  });
  return rows;
}

/** Weeks the sheet has no column for: they are told of, because a column is never added to a table that is in use. */
function outside(plan: ProgressPlan, { columns }: TableRecords, { sheetName, row, column }: TableSnapshot): Issue[] {
  return plan.activities.flatMap((activity) => [...activity.events, ...activity.unread]
    .filter(({ week }) => !columns.has(`week.${week.isoYear}.${week.week}`))
    .map(({ week }) => issue("warning", "update.weekOutside", {
      params: { activity: activity.activity, week: formatWeek(week) },
      read: weekText(activity, week),
      place: { sheet: sheetName, line: row, column },
    })));
}
