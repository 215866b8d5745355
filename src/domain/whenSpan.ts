import type { Span, SpanOptions } from "./calendarSpan";
import { readDay, readWeeks } from "./daySpans";
import { readNamed, readNumberedMonth, readPartOfYear, readWinter, readYear } from "./monthSpans";

/** A day, week, month, season, part of a year or year; in lower case, with single spaces. */
export function readSpan(text: string, options: SpanOptions): Span | null {
  for (const read of [readDay, readWeeks, readNamed, readNumberedMonth, readWinter, readPartOfYear, readYear]) {
    const span = read(text, options);
    if (span) return span;
  }
  return null;
}
