import { yearsInText } from "../../../domain/yearsInText";
import type { ReadingContext } from "../../records/recordKindReader";
import { isHeadedBy } from "../../sections/headingTerms";
import type { Passage, Section } from "../../sections/section";
import type { SourceCell } from "../../source";
import { linesBetween } from "../../textLines";
import { pieceOf } from "../pieceOf";

/** The one year a heading or line says; null where it says none or several. */
export function yearSaid(passage: Passage): SourceCell | null {
  const years = yearsInText(passage.text);
  const [first] = years;
  return first && years.every(({ year }) => year === first.year) ? pieceOf(passage, first.from, first.to) : null;
}

const linesAbove = 6;
const longestHeading = 100;

/** "Vedtatt i 2025" is about another year than the amounts. */
function isSentence(text: string): boolean {
  return text.length > longestHeading || /[.!?]$/.test(text.trim()) || /(?<!\p{L})(?:vedtatt|vedteke|vedtok|godkjent|revidert|beslutad|fastställd|antagen|approved|adopted)(?!\p{L})/iu.test(text);
}

/** The year of a heading over a table: of the nearest line above that says one and is the title, or is headed by one of the terms. */
export function yearAbove(line: number, terms: readonly string[], { title, document }: ReadingContext): SourceCell | null {
  for (const written of linesBetween(document.lines, line - linesAbove - 1, line).reverse()) {
    const isHeading = !isSentence(written.text) && (written.text.replace(/\s+/g, " ") === title || isHeadedBy(written.text, terms));
    const year = isHeading ? yearSaid({ text: written.text, marker: "", place: { line: written.line, column: 1 } }) : null;
    if (year) return year;
  }
  return null;
}

/** The year of a heading that the section stands under, nearest first. */
export function yearOfPath({ path, heading }: Section, { document }: ReadingContext): SourceCell | null {
  for (const text of [...path].reverse()) {
    if (yearsInText(text).length === 0) continue;
    const written = document.lines.find((one) => one.line <= (heading?.place.line ?? 0) && one.text.includes(text));
    const from = written?.text.indexOf(text) ?? 0;
    return written ? yearSaid({ text, marker: "", place: { line: written.line, column: 1, from, to: from + text.length } }) : null;
  }
  return null;
}
