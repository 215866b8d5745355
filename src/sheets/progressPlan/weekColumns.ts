import { mondayOf, type IsoWeek } from "../../domain/isoWeek";
import { calendarDate, type SerialDay } from "../../domain/serialDay";
import { weeksOf, type WeekPeriod } from "../../domain/weekPeriod";
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

/** "januar 2020" over the first week of each month, by its Monday; nothing over the others. */
export function monthBand(columns: readonly WeekColumn[], language: Language): string[] {
  const monthName = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
  const months = columns.map(({ monday }) => calendarDate(monday).month);
  return columns.map(({ monday }, index) => months[index] === months[index - 1] ? "" : monthName.format((monday - unixEpoch) * millisecondsPerDay));
}
