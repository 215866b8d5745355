import { mondayOf, type IsoWeek } from "../../domain/isoWeek";
import { calendarDate, type SerialDay } from "../../domain/serialDay";
import { weeksOf, type WeekPeriod } from "../../domain/weekPeriod";
import { formatLocales } from "../../domain/formatLocales";
import type { Language } from "../../domain/language";

/** One column of the grid. Headings are unique: within one ISO year the bare number, else week and year, "51/20". */
export type WeekColumn = { readonly week: IsoWeek; readonly heading: string; readonly monday: SerialDay };

export function weekColumns(period: WeekPeriod): WeekColumn[] {
  const oneYear = period.from.isoYear === period.to.isoYear;
  return weeksOf(period).map((week) => ({
    week,
    heading: oneYear ? String(week.week) : `${week.week}/${String(week.isoYear % 100).padStart(2, "0")}`,
    monday: mondayOf(week),
  }));
}

const unixEpoch = 25_569;
const millisecondsPerDay = 86_400_000;

/** The month over the first of its weeks, by the Thursday as ISO 8601 counts; in short where the next month is too near. */
export function monthBand(columns: readonly WeekColumn[], language: Language): string[] {
  const format = (month: "long" | "short", thursday: SerialDay) =>
    new Intl.DateTimeFormat([...formatLocales(language)], { month, timeZone: "UTC", ...(month === "long" ? { year: "numeric" } : {}) }).format((thursday - unixEpoch) * millisecondsPerDay);
  const thursdays = columns.map(({ monday }) => monday + 3);
  const months = thursdays.map((thursday) => calendarDate(thursday).month);
  return thursdays.map((thursday, index) => {
    if (months[index] === months[index - 1]) return "";
    const isLong = months[index + 2] === months[index];
    return format(isLong ? "long" : "short", thursday);
  });
}
