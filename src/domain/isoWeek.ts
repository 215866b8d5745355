import { firstDayOf, yearOf, type DayNumber } from "./gregorianYear";
import type { SerialDay } from "./serialDay";

/** A week of ISO 8601: Monday to Sunday, week 1 holding 4 January. `isoYear` differs from the calendar year around New Year. */
export type IsoWeek = { readonly isoYear: number; readonly week: number };

const phantomLeapDay = 60;
const lastSerialDay = 2_958_465;
const firstMonday = 2;

/** A year has 53 weeks when it begins on a Thursday, or on a Wednesday and is a leap year. */
export function weeksInIsoYear(isoYear: number): 52 | 53 {
  const weekday = weekdayOf(firstDayOf(isoYear));
  return weekday === 3 || (weekday === 2 && firstDayOf(isoYear + 1) - firstDayOf(isoYear) === 366) ? 53 : 52;
}

/** @throws RangeError when the year has no such week. */
export function mondayOf({ isoYear, week }: IsoWeek): SerialDay {
  if (!isWeekOf(isoYear, week)) throw new RangeError(`${isoYear} has no week ${week}`);
  const fourthOfJanuary = firstDayOf(isoYear) + 3;
  const monday = fourthOfJanuary - weekdayOf(fourthOfJanuary) + 7 * (week - 1);
  return monday > phantomLeapDay ? monday : monday - 1;
}

export function isWeekOf(isoYear: number, week: number): boolean {
  return Number.isInteger(week) && week >= 1 && (week <= 52 || (week === 53 && weeksInIsoYear(isoYear) === 53));
}

export function isoWeekOf(day: SerialDay): IsoWeek {
  const serial = Math.floor(day);
  if (!(serial >= 1 && serial <= lastSerialDay)) throw new RangeError(`${day} is not a day of the 1900 date system`);
  const number = serial < phantomLeapDay ? serial + 1 : serial;
  const thursday = number - weekdayOf(number) + 3;
  const isoYear = yearOf(thursday);
  return { isoYear, week: Math.floor((thursday - firstDayOf(isoYear)) / 7) + 1 };
}

/** 0 is Monday. */
function weekdayOf(day: DayNumber): number {
  const weekday = (day - firstMonday) % 7;
  return weekday < 0 ? weekday + 7 : weekday;
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
