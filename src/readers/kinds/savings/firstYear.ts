import { issue } from "../../../domain/issue";
import { yearsInText } from "../../../domain/yearsInText";
import { numberField } from "../../records/fields/numberField";
import type { ReadingContext } from "../../records/recordKindReader";
import { readField } from "../../records/readField";
import type { ReadField } from "../../records/recordsReading";
import { linesBetween } from "../../textLines";
import type { SourceCell } from "../../source";

const between = /^\s*(?:[-–—/]|til og med|til|till|to)\s*$/iu;
const shortEnd = /(?<!\d)((?:19|20|21)\d\d)\s*[-–—]\s*\d{2}(?![\d.])/;

/** The first year of "2027–2030" or "2027-30"; null where no period is said. */
export function periodStart(text: string): { readonly from: number; readonly to: number } | null {
  const [first, second] = yearsInText(text);
  if (first && second && second.year > first.year && between.test(text.slice(first.to, second.from))) return first;
  const short = shortEnd.exec(text);
  return short ? { from: short.index, to: short.index + 4 } : null;
}

const linesAbove = 6;

/** The first year of the period over a table, or the only year said there. */
export function firstYearAbove(line: number, context: ReadingContext): ReadField | null {
  for (const { text, line: at } of linesBetween(context.document.lines, line - linesAbove - 1, line).reverse()) {
    const start = periodStart(text);
    const years = yearsInText(text);
    const [only] = years.length === 1 ? years : [];
    const found = start ?? only;
    if (found) return firstYearField({ text: text.slice(found.from, found.to), place: { line: at, column: 1, from: found.from, to: found.to } }, text, context);
  }
  return null;
}

/** That a period's first year is the first year of the savings is told. */
export function firstYearField(year: SourceCell, read: string, context: ReadingContext): ReadField {
  context.findings.add(issue("info", "savings.firstYear.ofPeriod", { place: year.place, read, params: { year: year.text }, confidence: "medium" }));
  return readField("savings.firstYear", numberField, year, year.place, context);
}
