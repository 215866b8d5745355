import { issue } from "../../../domain/issue";
import { looseDate, plainDate } from "../../../domain/looseDate";
import type { FieldReader, ReadingContext } from "../../records/recordKindReader";
import { dateField } from "../../records/fields/dateField";
import type { SourceCell } from "../../source";

/** The dates a document has: its own, its version's, when it was approved and when it was written. The first is the one that counts. */
const ranks = ["date", "version", "approved", "prepared"] as const;

export type HeaderDate = { readonly kind: (typeof ranks)[number]; readonly cell: SourceCell };

const written = /(?<![\d.])\d{1,2}(?:\. ?|[-/])\d{1,2}(?:\.{1,2} ?|[-/])(?:19|20)?\d\d(?![\d])|(?<![\d.])\d{1,2}\.? ?\p{L}{3,9}\.? ?(?:19|20)\d\d(?!\d)|(?<!\d)\d{4}-\d\d-\d\d(?!\d)/u;

/** The first date in a text, and what stands before it. */
export function dateWithin({ text, place }: SourceCell): { readonly date: SourceCell; readonly before: SourceCell } | null {
  const found = written.exec(text);
  if (!found || !looseDate(found[0])) return null;
  const at = place.from ?? 0;
  const part = (from: number, to: number): SourceCell => ({ text: text.slice(from, to), place: { ...place, from: at + from, to: at + to } });
  return { date: part(found.index, found.index + found[0].length), before: part(0, text.slice(0, found.index).replace(/[\s,(–-]+$/, "").length) };
}

/** The date that counts, and how it is read; null where there is none. */
export function chosenDate(dates: readonly HeaderDate[]): { readonly cell: SourceCell; readonly read: FieldReader } | null {
  const chosen = ranks.flatMap((rank) => dates.filter(({ kind }) => kind === rank)).at(0);
  if (!chosen) return null;
  const day = dayOf(chosen.cell);
  const other = dates.find(({ cell }) => dayOf(cell) !== null && dayOf(cell) !== day);
  return { cell: chosen.cell, read: other === undefined || day === null ? dateField : severalDates(other.cell) };
}

function severalDates(other: SourceCell): FieldReader {
  return ({ text, place }, { findings }: ReadingContext) => {
    const date = looseDate(text);
    if (!date) return text;
    const params = { other: other.text, line: other.place.line };
    return findings.settle(issue("warning", "mandate.date.several", { place, read: text, proposal: plainDate(date), confidence: "medium", params })) ?? text;
  };
}

function dayOf({ text }: SourceCell): number | null {
  return looseDate(text.replace(/(\d)\. (?=\d)/g, "$1."))?.day ?? null;
}
