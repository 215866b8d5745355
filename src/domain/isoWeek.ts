import { Temporal } from "temporal-polyfill";
import { plainDateOf, serialOf, type SerialDay } from "./serialDay";

/** A week of ISO 8601: Monday to Sunday, week 1 holding 4 January. `isoYear` differs from the calendar year around New Year. */
export type IsoWeek = { readonly isoYear: number; readonly week: number };

/** 28 December always lies in the last week of its ISO year. */
export function weeksInIsoYear(isoYear: number): 52 | 53 {
  return Temporal.PlainDate.from({ year: isoYear, month: 12, day: 28 }).weekOfYear === 53 ? 53 : 52;
}

/** @throws RangeError when the year has no such week. */
export function mondayOf({ isoYear, week }: IsoWeek): SerialDay {
  if (!isWeekOf(isoYear, week)) throw new RangeError(`${isoYear} has no week ${week}`);
  const fourthOfJanuary = Temporal.PlainDate.from({ year: isoYear, month: 1, day: 4 });
  return serialOf(fourthOfJanuary.add({ days: 7 * (week - 1) - (fourthOfJanuary.dayOfWeek - 1) }));
}

export function isWeekOf(isoYear: number, week: number): boolean {
  return Number.isInteger(week) && week >= 1 && week <= weeksInIsoYear(isoYear);
}

export function isoWeekOf(day: SerialDay): IsoWeek {
  const { yearOfWeek, weekOfYear } = plainDateOf(day);
  if (yearOfWeek === undefined || weekOfYear === undefined) throw new RangeError("The ISO calendar always has weeks");
  return { isoYear: yearOfWeek, week: weekOfYear };
}

export function weekAfter({ isoYear, week }: IsoWeek): IsoWeek {
  return week < weeksInIsoYear(isoYear) ? { isoYear, week: week + 1 } : { isoYear: isoYear + 1, week: 1 };
}

/** Negative when `first` is the earlier, 0 when they are the same week. */
export function compareWeeks(first: IsoWeek, second: IsoWeek): number {
  return first.isoYear - second.isoYear || first.week - second.week;
}

/** As Norwegian and Swedish calendars write it in short: 2020-U05. */
export function formatWeek({ isoYear, week }: IsoWeek): string {
  return `${isoYear}-U${String(week).padStart(2, "0")}`;
}
