import { issue, type Place } from "../domain/issue";
import { compareWeeks, isWeekOf, weeksInIsoYear, type IsoWeek } from "../domain/isoWeek";
import type { Findings } from "./findings";
import { isNewYear, type WeekColumn } from "./gridHeader";
import type { GridWeek } from "./tableReading";

/** A column of the grid that has a week of its own; `isoYear` is null until the year is known. */
export type DatedColumn = { readonly index: number; readonly week: GridWeek; readonly place: Place };

type NumberedColumn = WeekColumn & { readonly number: number };

/** Sorted by week. Columns whose week does not exist are left out, each with a finding. */
export function datedColumns(header: readonly WeekColumn[], isoYear: number | null, filledCells: (index: number) => number, findings: Findings): DatedColumn[] {
  const columns: DatedColumn[] = [];
  let year = header[0]?.heading.isoYear ?? isoYear;
  let before: number | null = null;
  for (const column of numberedColumns(header, findings)) {
    const { number, index, place } = column;
    if (column.heading.isoYear !== null) year = column.heading.isoYear;
    else if (year !== null && before !== null && isNewYear(before, number)) year++;
    if (isWeekNumber(number)) before = number;
    if (isThere(column, year, filledCells, findings)) columns.push({ index, place, week: { isoYear: year, week: number } });
  }
  if (isoYear === null && columns.some(({ week }) => week.isoYear === null)) return columns;
  return columns.sort((first, second) => compareWeeks(known(first.week), known(second.week)));
}

function isWeekNumber(number: number): boolean {
  return number >= 1 && number <= 53;
}

function known({ isoYear, week }: GridWeek): IsoWeek {
  return { isoYear: isoYear ?? 0, week };
}

function isThere({ number, text, place, index }: NumberedColumn, year: number | null, filledCells: (index: number) => number, findings: Findings): boolean {
  if (!isWeekNumber(number)) {
    const cells = filledCells(index);
    findings.add(issue("error", "grid.week.outOfRange", { place, read: text, params: { week: number, cells } }));
    return false;
  }
  if (year === null || isWeekOf(year, number)) return true;
  findings.add(issue("error", "grid.week.notInYear", { place, read: text, params: { week: number, isoYear: year, weeks: weeksInIsoYear(year), cells: filledCells(index) } }));
  return false;
}

/** Checks that the numbers rise by one; where a single one does not fit between its neighbours, the one that does is proposed. */
function numberedColumns(header: readonly WeekColumn[], findings: Findings): NumberedColumn[] {
  const seen = new Set<string>();
  const result: NumberedColumn[] = [];
  let before: number | null = null;
  let lap = 0;
  for (const [position, column] of header.entries()) {
    const { heading, place, text } = column;
    if (!isWeekNumber(heading.week)) {
      result.push({ ...column, number: heading.week });
      continue;
    }
    const expected: number | null = before === null ? null : before + 1;
    const fits: boolean = expected !== null && heading.week !== expected && fillsHole(header, position, expected);
    const isTwice = heading.week === before || seen.has(weekKey(column, lap)) || (fits && nextTo(header, position, heading.week));
    let number = heading.week;
    if (before !== null && isNewYear(before, number)) lap++;
    else if (isTwice) {
      number = numberOf(findings.settle(issue("error", "grid.week.duplicate", { place, read: text, params: { week: number }, proposal: fits ? String(expected) : null })), number);
    } else if (fits || (before !== null && number < before)) {
      number = numberOf(findings.settle(issue("warning", "grid.week.outOfOrder", { place, read: text, params: { week: number, before: before ?? 0 }, proposal: fits ? String(expected) : null })), number);
    } else if (expected !== null && number > expected && !standsElsewhere(header, expected)) {
      findings.add(issue("info", "grid.week.gap", { place, read: text, params: { from: expected, to: number - 1 } }));
    }
    seen.add(weekKey({ heading: { ...heading, week: fits ? (expected ?? number) : number } }, lap));
    result.push({ ...column, number });
    before = fits ? expected : number;
  }
  return result;
}

function weekKey({ heading }: Pick<WeekColumn, "heading">, lap: number): string {
  return `${heading.isoYear ?? `+${lap}`}:${heading.week}`;
}

function numberOf(accepted: string | null, read: number): number {
  return accepted === null ? read : Number(accepted);
}

function fillsHole(header: readonly WeekColumn[], position: number, expected: number): boolean {
  const next = header[position + 1]?.heading.week;
  return next === undefined ? header[position]?.heading.week === expected - 1 : next === expected + 1;
}

function standsElsewhere(header: readonly WeekColumn[], week: number): boolean {
  return header.some(({ heading }) => heading.week === week);
}

function nextTo(header: readonly WeekColumn[], position: number, week: number): boolean {
  return header[position + 1]?.heading.week === week;
}
