import type { Span, SpanOptions } from "./calendarSpan";
import { calendarDate, existingDay } from "./serialDay";
import { readSpan } from "./whenSpan";

const between = / ?(?:[-–—/]| (?:til og med|t\.?o\.?m\.?|till och med|til|till|to|through|until|og|och|and|eller|or) ) ?/g;

/** Two spans with a dash, a slash or a word between, read as the whole period they reach over. */
export function readRange(text: string, options: SpanOptions): Span | null {
  for (const { index, 0: separator } of text.matchAll(between)) {
    const found = joined(text.slice(0, index), text.slice(index + separator.length), options);
    if (found) return found;
  }
  return null;
}

/** The side without a year takes the other's; a first half that then came last began the year before. */
function joined(left: string, right: string, { language, year }: SpanOptions): Span | null {
  const inYear = (text: string, given: number | null) => readSpan(text, { language, year: given });
  const first = inYear(left, null);
  const last = inYear(right, null);
  if (first && last) return whole(first, last);
  if (last) return whole(dayBeside(left, last) ?? inYear(left, last.year), last) ?? whole(inYear(left, (last.year ?? 0) - 1), last);
  const start = first ?? inYear(left, year);
  const givenYear = first ? first.year : year;
  if (givenYear === null) return null;
  const end = inYear(right, givenYear);
  return whole(start ?? (end && dayBeside(left, end)), end) ?? whole(start, inYear(right, givenYear + 1));
}

/** "3." of "3.–5. mai 2014" */
function dayBeside(text: string, { from, precision }: Span): Span | null {
  const day = /^(\d{1,2})\.?$/.exec(text)?.[1];
  if (day === undefined || precision !== "day") return null;
  const { year, month } = calendarDate(from);
  const found = existingDay(year, month, Number(day));
  return found === null ? null : { from: found, to: found, precision, year };
}

function whole(first: Span | null, last: Span | null): Span | null {
  if (!first || !last || first.from > last.from || first.to > last.to) return null;
  return { from: first.from, to: last.to, precision: "period", year: last.year };
}
