import { monthNamed } from "../../domain/calendarWords";
import { existingDay } from "../../domain/serialDay";

/** A day or a few days in a row as it stands in a text, from character `from` to `to`. */
export type DayInText = { readonly text: string; readonly from: number; readonly to: number; readonly saysYear: boolean };

/** For patterns that ignore case. */
export const monthName = "jan(?:uar[iy]?)?|feb(?:r(?:uar[iy]?)?)?|mar(?:s|ch)?|apr(?:il)?|ma[ijy]|jun[ie]?|jul[iy]?|aug(?:usti?)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?";

const written = new RegExp([
  `(?<![\\d.,/])(?:\\d{1,2}\\.? ?[-–] ?)?(?<day>\\d{1,2})\\.? ?(?<name>${monthName})(?!\\p{L})(?:\\.? (?<year>(?:19|20)\\d\\d|'?\\d\\d(?![\\d.]))(?!\\d))?`,
  String.raw`(?<![\d.,/])(?:\d{1,2}\.? ?[-–] ?)?(?<date>\d{1,2})(?:\. ?|[-/])(?<month>\d{1,2})(?:\.{1,2} ?|[-/])(?<full>(?:19|20)\d\d|\d\d)(?![\d]|\.\d)`,
  String.raw`(?<![\d-])(?<iso>\d{4}-\d\d-\d\d)(?!\d)`,
].join("|"), "giu");

/** Days by name of month or by number, in any of the four languages; numbers need their year, or they could be anything. */
export function daysIn(text: string): DayInText[] {
  const days: DayInText[] = [];
  for (const match of text.matchAll(written)) {
    const { day, name, year, date, month, iso } = match.groups ?? {};
    const isDay = iso !== undefined || (name === undefined ? isDayOf(date, Number(month)) : isDayOf(day, monthNamed(name)));
    if (isDay) days.push({ text: match[0], from: match.index, to: match.index + match[0].length, saysYear: name === undefined || year !== undefined });
  }
  return days;
}

/** In a leap year, so that 29 February is a day. */
function isDayOf(day: string | undefined, month: number | null): boolean {
  return month !== null && month > 0 && existingDay(2000, month, Number(day)) !== null;
}
