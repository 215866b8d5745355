import type { Language } from "../../../domain/language";
import { trailingWhen } from "../../records/trailingWhen";
import { vagueTime } from "../../records/vagueTimes";
import type { Passage } from "../../sections/section";
import type { SourceCell } from "../../source";
import { seasonAtEnd, type CollapsedEntry } from "./collapsedEntries";

/** A time in an entry, and what stands after it in its line: the columns to the right. */
export type FoundWhen = { readonly when: SourceCell; readonly after: SourceCell | null };

const lastWords = 6;

/** Every time that stands in the entry, line by line. */
export function whensIn(entry: CollapsedEntry, language: Language): FoundWhen[] {
  const found: FoundWhen[] = [];
  let season: { readonly line: Passage; readonly text: string } | null = null;
  for (const line of entry) {
    const year = season ? /(?:^|[\s|])((?:19|20)\d\d)\s*$/.exec(line.text)?.[1] : undefined;
    if (season && year !== undefined) {
      found.push({ when: { text: `${season.text} ${year}`, place: placeIn(season.line, season.line.text.length - season.text.length, season.line.text.length) }, after: null });
      season = null;
      continue;
    }
    const one = whenIn(line, language);
    if (one) found.push(one);
    const atEnd = one ? null : seasonAtEnd(line.text);
    if (atEnd !== null) season = { line, text: atEnd };
  }
  return found;
}

/** At the line's end, or before the few words of the columns after it. */
function whenIn(line: Passage, language: Language): FoundWhen | null {
  const words = [...line.text.matchAll(/[^\s|]+/g)];
  for (let dropped = 0; dropped < Math.min(lastWords, words.length); dropped++) {
    const last = words[words.length - 1 - dropped];
    if (!last) return null;
    const to = last.index + last[0].length;
    const time = trailingWhen(line.text.slice(0, to), language);
    if (time && time.from + time.text.length >= last.index) return { when: { text: time.text, place: placeIn(line, time.from, time.from + time.text.length) }, after: rest(line, time.from + time.text.length) };
  }
  const word = vagueTime.exec(line.text);
  return word && { when: { text: word[0], place: placeIn(line, word.index, word.index + word[0].length) }, after: rest(line, word.index + word[0].length) };
}

function rest(line: Passage, from: number): SourceCell | null {
  const lead = /^[\s|.,]*/.exec(line.text.slice(from))?.[0].length ?? 0;
  const text = line.text.slice(from + lead).trim();
  return text === "" ? null : { text, place: placeIn(line, from + lead, from + lead + text.length) };
}

function placeIn({ place }: Passage, from: number, to: number): Passage["place"] {
  const start = place.from ?? 0;
  return { line: place.line, column: place.column, from: start + from, to: start + to };
}
