import { yearPattern, type Span, type SpanOptions } from "./calendarSpan";
import { monthNamed } from "./calendarWords";
import { isWeekOf, mondayOf } from "./isoWeek";
import { looseDate } from "./looseDate";
import { calendarDate, existingDay, type SerialDay } from "./serialDay";

const dayAndMonth = /^(\d{1,2})(?:\.|:[ea]|st|nd|rd|th)? ?(?:(\d{1,2})\.|(?:of )?(\p{L}{3,9})\.?)(?:,? (\d{4}))?$/u;
const englishDay = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/iu;
const weekWords = "(?:uke|uka|ukene|uker|veke|veka|vekene|veker|vecka|veckan|veckorna|veckor|week|weeks|u|w)";
const weeks = new RegExp(`^${weekWords}\\.? ?(\\d{1,2})(?: ?(?:[-–—]|og|och|and|til|till|to) ?(\\d{1,2}))?(?:(?: |, ?| ?/ ?)${yearPattern})?$`);
const swedishWeek = /^v\.? ?(?=\d)/;
const yearAndWeek = new RegExp(`^${yearPattern}-?[uwv](\\d{1,2})$`);

/** "2. mai 2012", "May 2, 2012", "31.12.13", "15.1." */
export function readDay(text: string, { year: given }: SpanOptions): Span | null {
  const loose = looseDate(text)?.day;
  if (loose !== undefined) return daySpan(loose, calendarDate(loose).year);
  const [, day, number, name = "", written] = dayAndMonth.exec(text) ?? [];
  const [, englishName = name, englishDate = day, englishYear = written] = englishDay.exec(text) ?? [];
  const month = number === undefined ? monthNamed(englishName) : Number(number);
  const own = englishYear === undefined ? null : Number(englishYear);
  const inYear = own ?? given;
  const found = month === null || inYear === null ? null : existingDay(inYear, month, Number(englishDate));
  return found === null ? null : daySpan(found, own);
}

function daySpan(day: SerialDay, own: number | null): Span {
  return { from: day, to: day, precision: "day", year: own };
}

/** "uke 5 2026", "veke 5–7", "2026-U05"; "v. 5" where v is the word for week. */
export function readWeeks(text: string, { year: given, language }: SpanOptions): Span | null {
  const [, isoYear, only] = yearAndWeek.exec(text) ?? [];
  const plain = language === "sv" || language === "nn" ? text.replace(swedishWeek, "week ") : text;
  const [, first = only, last = first, written = isoYear] = weeks.exec(plain) ?? [];
  const own = written === undefined ? null : Number(written);
  const inYear = own ?? given;
  if (first === undefined || last === undefined || inYear === null) return null;
  const firstYear = Number(first) > Number(last) ? inYear - 1 : inYear;
  if (!isWeekOf(firstYear, Number(first)) || !isWeekOf(inYear, Number(last))) return null;
  const from = mondayOf({ isoYear: firstYear, week: Number(first) });
  return { from, to: mondayOf({ isoYear: inYear, week: Number(last) }) + 6, precision: first === last ? "week" : "period", year: own };
}
