import type { Language } from "../../../domain/language";
import { readWhen } from "../../../domain/when";
import type { Span } from "./numberedGoals";

const unit = "(?:poeng|poäng|points|prosentpoeng|prosent|procent|percent|%|årsverk|årsarbetare|stk|stykker|dager|dagar|days|timer|timar|timmar|minutter|minutar|minuter|mill\\.?(?: kroner| kronor| kr)?|milj\\.?(?: kronor| kr)?|millioner kroner|kroner|kronor|kr)";
const figure = new RegExp(`(?<![\\p{L}\\d.,/-])(?:minst |maks(?:imalt)? |høyst |høgst |under |over |högst |at least |at most )?\\d{1,3}(?:[ .\\u00a0]\\d{3})*(?:,\\d+)?(?: |\\u00a0)?${unit}(?![\\p{L}\\d])`, "giu");

/** The only figure with a unit of a goal; null where it has none or several. */
export function figureIn(text: string): Span | null {
  const found = [...text.matchAll(figure)];
  const [only] = found;
  return only && found.length === 1 ? { from: only.index, to: only.index + only[0].length } : null;
}

const time = /(?<![\p{L}\d.])(?:(?:innen utgangen av|innan utgangen av|innen|innan|senest|seinast|senast|i løpet av|i laupet av|by the end of|by) )?(?:\d{1,2}\. ?)?(?:(?:\p{L}{2,10}\.? )?(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d)(?![\d.]*\d)/giu;

/** The only time a goal speaks of; null where there is none, or more than one. */
export function timeIn(text: string, language: Language): Span | null {
  const found = [...text.matchAll(time)].flatMap((match) => timeOf(match[0], match.index, language) ?? []);
  const [only] = found;
  return only && found.length === 1 ? only : null;
}

/** "våren 2022" of "evaluering våren 2022"; a year alone may be anything. */
function timeOf(written: string, at: number, language: Language): Span | null {
  for (const start of [0, ...[...written.matchAll(/ /g)].map(({ index }) => index + 1)]) {
    const said = written.slice(start);
    if (/^\d{4}$/.test(said)) return null;
    if (readWhen(said, { language }).to !== null) return { from: at + start, to: at + written.length };
  }
  return null;
}
