import { issue } from "../../../domain/issue";
import type { ReadingContext } from "../../records/recordKindReader";
import { isInformationPlanHeader } from "../../records/columnLine";
import { headingOf } from "../../sections/headingLine";
import { hasHeadingTerm } from "../../sections/headingTerms";
import { passagesOf } from "../../sections/passages";
import type { Passage } from "../../sections/section";
import type { SourceLine } from "../../source";
import { isPageFurniture, linesBetween } from "../../textLines";

/** Longer than any scanned table: what comes after is something else. */
const mostLines = 400;

/**
 * The lines under the headings of a table that lost its columns. One of its rows may look like a heading ("Evaluering"):
 * in a table it has its neighbours right above and below.
 */
export function collapsedLines(header: number, document: readonly SourceLine[], { findings }: ReadingContext): Passage[] {
  const { within, isEnded } = untilEnd(linesBetween(document, header, header + mostLines));
  if (!isEnded) {
    const beyond = untilEnd(linesBetween(document, header + mostLines - 1, Infinity)).within;
    const [first] = beyond;
    if (first) findings.add(issue("warning", "information.lines.beyond", { place: { line: first.line, column: 1 }, read: first.text, params: { count: beyond.length, line: first.line } }));
  }
  return within.flatMap((line) => passagesOf(line));
}

/** The lines of the table, without what stands at the edges of pages. */
function untilEnd(lines: readonly SourceLine[]): { readonly within: readonly SourceLine[]; readonly isEnded: boolean } {
  const within: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (isPageFurniture(line.text)) continue;
    if (endsTable(line, lines[index - 1], lines[index + 1])) return { within, isEnded: true };
    within.push(line);
  }
  return { within, isEnded: false };
}

function endsTable(line: SourceLine, before: SourceLine | undefined, after: SourceLine | undefined): boolean {
  const { text } = line;
  if (line.heading !== undefined || isInformationPlanHeader(text) || (text === text.toUpperCase() && hasHeadingTerm(text))) return true;
  const isWithin = before?.line === line.line - 1 && before.text !== "" && after?.line === line.line + 1 && after.text !== "";
  return !isWithin && headingOf(line, "") !== null;
}
