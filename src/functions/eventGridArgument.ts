import { isWeekOf, weeksInIsoYear, type IsoWeek } from "../domain/isoWeek";
import { isBlankOrZero } from "./blankArgument";
import { invalidValue, quote, refusal } from "./functionError";
import { oneValue, readRange, several } from "./rangeArgument";
import { parseWeekHeading, type WeekHeading } from "./weekHeading";
import { readYear } from "./yearArgument";

/** A cell of the grid that holds something: whose it is, when, and what it says. */
export type EventCell = { readonly activity: string; readonly week: IsoWeek; readonly text: string };

type WeekColumn = { readonly index: number; readonly week: IsoWeek };

/** The first row holds the weeks; the first column without a week, the activities. */
export function readEventGrid(grid: unknown, year: unknown): EventCell[] {
  const [header = [], ...rows] = readRange(grid);
  const columns = weekColumns(header, year);
  const activityColumn = header.findIndex((_cell, index) => columns.every((column) => column.index !== index));
  return rows.flatMap((row, rowIndex) => columns.flatMap(({ index, week }) => {
    const text = cellText(row[index], rowIndex + 2, index + 1);
    return text === "" ? [] : [{ activity: activityColumn < 0 ? "" : cellText(row[activityColumn], rowIndex + 2, activityColumn + 1), week, text }];
  }));
}

function weekColumns(header: readonly unknown[], year: unknown): WeekColumn[] {
  const headings = header.flatMap((cell, index) => {
    const heading = parseWeekHeading(cell);
    return heading ? [{ index, heading }] : [];
  });
  if (headings.length === 0) throw invalidValue("grid.noWeeks");
  const oneYear = oneValue(year);
  let isoYear = readYear(oneYear === several ? year : oneYear);
  let before = 0;
  return headings.map(({ index, heading }) => {
    isoYear = yearOf(heading, isoYear, before);
    before = heading.week;
    if (!isWeekOf(isoYear, heading.week)) throw invalidValue("week.notInYear", { year: isoYear, week: heading.week, allowed: weeksInIsoYear(isoYear) });
    return { index, week: { isoYear, week: heading.week } };
  });
}

/** A week far below the one before it lies in the next year. */
function yearOf(heading: WeekHeading, isoYear: number | null, weekBefore: number): number {
  if (heading.isoYear !== null) return heading.isoYear;
  if (isoYear === null) throw invalidValue("grid.yearMissing");
  return weekBefore - heading.week >= 26 ? isoYear + 1 : isoYear;
}

function cellText(cell: unknown, row: number, column: number): string {
  if (isBlankOrZero(cell)) return "";
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "number" && Number.isFinite(cell)) return quote(cell);
  throw refusal(cell, "grid.cellWrong", { row, column });
}
