import { compareWeeks, isWeekOf, isoWeekOf, mondayOf, type IsoWeek } from "./isoWeek";
import { weeksOf, type WeekPeriod } from "./weekPeriod";

/** `everyWeeks` 0: once, in the first week. `to` null: to the end of the period. A meeting in a week of `except` is dropped, not moved. */
export type MeetingRhythm = {
  readonly code: string;
  readonly everyWeeks: number;
  readonly from: IsoWeek;
  readonly to: IsoWeek | null;
  readonly except: readonly IsoWeek[];
};

/** Counted from the rhythm's own first week, also where that lies before the period. */
export function rhythmWeeks({ everyWeeks, from, to, except }: MeetingRhythm, period: WeekPeriod): IsoWeek[] {
  const first = mondayOf(from);
  const last = everyWeeks > 0 ? mondayOf(to ?? period.to) : first;
  const weeks: IsoWeek[] = [];
  for (let monday = first; monday <= last; monday += 7 * Math.max(1, Math.round(everyWeeks))) weeks.push(isoWeekOf(monday));
  return weeks.filter((week) => isWithin(week, period) && !except.some((free) => compareWeeks(free, week) === 0));
}

function isWithin(week: IsoWeek, { from, to }: WeekPeriod): boolean {
  return compareWeeks(from, week) <= 0 && compareWeeks(week, to) <= 0;
}

const weekWord = "(?:uke|veke|vecka|week|[uvw])?\\.? *";
const year = "(?:19|20|21)\\d{2}";
const yearFirst = `${year}(?:-[uvw]?|[uvw])\\d{1,2}`;
const numberYear = new RegExp(`^${weekWord}(\\d{1,2})(?:(?: *[/,] *| +|-)(\\d{2}|${year}))?$`, "i");
const yearNumber = new RegExp(`^(${year})(?:-[uvw]?|[uvw])(\\d{1,2})$`, "i");
const range = new RegExp(`^(${yearFirst}|${weekWord}\\d{1,2}(?: *[/,] *\\d{2,4})?) *(?:[-–—]|til|till|to) *(${yearFirst}|${weekWord}\\d{1,2}(?:(?: *[/,] *| +)\\d{2,4})?)$`, "i");

/**
 * "5", "uke 5", "U05", "2026-U05", "5/26", "v. 5". Without a year the first week of that number in the period, null when
 * there is none; a week with its year may lie outside the period.
 */
export function readWeek(text: string, period: WeekPeriod): IsoWeek | null {
  const written = writtenWeek(text);
  if (!written) return null;
  if (written.isoYear !== null) return isWeekOf(written.isoYear, written.week) ? { isoYear: written.isoYear, week: written.week } : null;
  return firstInPeriod(written.week, period);
}

function firstInPeriod(week: number, period: WeekPeriod): IsoWeek | null {
  for (let { isoYear } = period.from; isoYear <= period.to.isoYear; isoYear++) {
    if (isWeekOf(isoYear, week) && isWithin({ isoYear, week }, period)) return { isoYear, week };
  }
  return null;
}

function writtenWeek(text: string): { readonly isoYear: number | null; readonly week: number } | null {
  const plain = text.replace(/\s+/gu, " ").trim();
  const [, isoYear, weekOfYear] = yearNumber.exec(plain) ?? [];
  if (isoYear !== undefined) return { isoYear: Number(isoYear), week: Number(weekOfYear) };
  const [, week, year] = numberYear.exec(plain) ?? [];
  if (week === undefined) return null;
  return { week: Number(week), isoYear: year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0) };
}

/** Weeks and ranges of weeks with commas, semicolons or "og" between, in order and each once; null when any of it is not a week. */
export function readWeeks(text: string, period: WeekPeriod): readonly IsoWeek[] | null {
  const parts = text.split(/[,;]|\s(?:og|och|and|&)\s/i).map((part) => part.trim()).filter((part) => part !== "");
  const read = parts.map((part) => readRange(part, period));
  if (read.some((weeks) => weeks === null)) return null;
  const weeks = read.flatMap((range) => range ?? []).sort(compareWeeks);
  return weeks.filter((week, index) => index === 0 || compareWeeks(week, weeks[index - 1] as IsoWeek) !== 0);
}

function readRange(text: string, period: WeekPeriod): IsoWeek[] | null {
  const [, first, last] = range.exec(text.replace(/\s+/gu, " ")) ?? [];
  if (first !== undefined && last !== undefined) return rangeBetween(first, last, period);
  const week = readWeek(text, period);
  return week && [week];
}

/** "51–2" runs over New Year; "5–7/27" takes the week 5 next before week 7 of 2027. */
function rangeBetween(first: string, last: string, period: WeekPeriod): IsoWeek[] | null {
  const end = saysYear(last) ? readWeek(last, period) : null;
  const from = end && !saysYear(first) ? lastBefore(end, first) : readWeek(first, period);
  const to = end ?? (from && readWeek(last, { from, to: period.to }));
  return from && to && compareWeeks(from, to) <= 0 ? weeksOf({ from, to }) : null;
}

function saysYear(text: string): boolean {
  return typeof writtenWeek(text)?.isoYear === "number";
}

function lastBefore(end: IsoWeek, text: string): IsoWeek | null {
  const week = writtenWeek(text)?.week ?? 0;
  const isoYear = week <= end.week ? end.isoYear : end.isoYear - 1;
  return isWeekOf(isoYear, week) ? { isoYear, week } : null;
}
