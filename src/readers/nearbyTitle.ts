import { legendPairs } from "./legendLine";
import type { SourceLine } from "./source";
import { isPageFurniture, linesBetween } from "./textLines";

const linesAbove = 12;
const longestTitle = 160;
const documentField = /^(?:dato|datum|date|versjon|version|utgave|utgåve|status)\s*[:.]/i;

/** The nearest line above a table that could head it; null where there is none. `after` is where the table before it ends. */
export function titleAbove(lines: readonly SourceLine[], line: number, after: number): SourceLine | null {
  const above = linesBetween(lines, Math.max(after, line - linesAbove - 1), line);
  return above.reverse().find(({ text }) => !(isPageFurniture(text) || text.length > longestTitle || text.includes("\t") || documentField.test(text) || isKey(text))) ?? null;
}

const longestHeading = 60;
const sentenceOrItem = /[.;,!?]$|^\s*(?:[-–—•*§»«¢▪●○]|[a-zæøåäö][.)]|\d{1,2}[.)])\s/u;

/** The lines with those that stand over a table marked as headings, where they are neither sentences nor items of a list. */
export function withTitlesAsHeadings(lines: readonly SourceLine[], titles: ReadonlySet<SourceLine>): readonly SourceLine[] {
  return lines.map((line) => (titles.has(line) && line.heading === undefined && line.text.length <= longestHeading && !sentenceOrItem.test(line.text) ? { ...line, heading: titleLevel } : line));
}

const titleLevel = 3;

function isKey(text: string): boolean {
  return legendPairs(text).length > 0 || (text.match(/=/g) ?? []).length > 1;
}
