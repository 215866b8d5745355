import type { WeekPeriod } from "../../domain/weekPeriod";
import { weeksOf } from "../../domain/weekPeriod";
import type { BookNames } from "../../sheets/bookNames";
import { rowContents } from "../../sheets/sheetBlueprint";
import { eventsTable, type PlanEvent } from "../../sheets/events/eventsTable";
import { tableRecords, textAt, type TableRecords } from "../../sheets/tableRecords";
import type { TableSnapshot } from "../../sheets/workbookPort";
import type { GridRow } from "./planUpdate";
import { cellUpdate, matchKey, rowsUpdate, together, type TableUpdate } from "./tableUpdate";

/**
 * The list follows the grid. An event the grid no longer has gives its row to one the list lacks in the same week;
 * what is left over stays, marked by the sheet's own check, because rows are never deleted.
 */
export function eventsUpdate(grid: readonly GridRow[], codes: ReadonlySet<string>, period: WeekPeriod, snapshot: TableSnapshot, book: BookNames): TableUpdate {
  const records = tableRecords(eventsTable, snapshot, book.language);
  const target = { sheet: "events", records, book } as const;
  const listed = listedEvents(records);
  const missing: PlanEvent[] = [];
  for (const event of gridEvents(grid, codes, period)) {
    const row = listed.findIndex((entry) => entry !== null && eventKey(entry) === eventKey(event));
    if (row >= 0) listed[row] = null;
    else missing.push(event);
  }
  const codeColumn = eventsTable.columns.find(({ key }) => key === "code");
  const updates: TableUpdate[] = [];
  const added = missing.filter((event) => {
    const row = listed.findIndex((entry) => entry !== null && weekKey(entry) === weekKey(event));
    if (row < 0 || !codeColumn) return true;
    listed[row] = null;
    updates.push(cellUpdate(target, row, eventName(event), codeColumn, event.code));
    return false;
  });
  return together([...updates, rowsUpdate(target, eventsTable, added.map((entry) => ({ record: eventName(entry), contents: rowContents(eventsTable, entry, book.language), after: entry.code })))]);
}

function listedEvents(records: TableRecords): (PlanEvent | null)[] {
  return records.snapshot.values.map((_, row) => {
    const code = textAt(records, row, "code");
    const week = { isoYear: Number(textAt(records, row, "isoYear")), week: Number(textAt(records, row, "week")) };
    return code === "" ? null : { activity: textAt(records, row, "activity"), week, code };
  });
}

function gridEvents(grid: readonly GridRow[], codes: ReadonlySet<string>, period: WeekPeriod): PlanEvent[] {
  return grid.flatMap(({ activity, weeks }) => weeksOf(period).flatMap((week) =>
    (weeks.get(`week.${week.isoYear}.${week.week}`) ?? "").split(/\s+/).filter((code) => codes.has(code)).map((code) => ({ activity, week, code }))));
}

function weekKey({ activity, week }: PlanEvent): string {
  return `${matchKey(activity)}|${week.isoYear}|${week.week}`;
}

function eventKey(event: PlanEvent): string {
  return `${weekKey(event)}|${event.code}`;
}

function eventName({ activity, week }: PlanEvent): string {
  return `${activity}, ${week.week}/${week.isoYear}`;
}
