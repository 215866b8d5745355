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
export function collapsedLines(header: number, document: readonly SourceLine[]): Passage[] {
  const lines = linesBetween(document, header, header + mostLines);
  const found: Passage[] = [];
  for (const [index, line] of lines.entries()) {
    if (isPageFurniture(line.text)) continue;
    if (endsTable(line, lines[index - 1], lines[index + 1])) break;
    found.push(...passagesOf(line));
  }
  return found;
}

function endsTable(line: SourceLine, before: SourceLine | undefined, after: SourceLine | undefined): boolean {
  const { text } = line;
  if (line.heading !== undefined || isInformationPlanHeader(text) || (text === text.toUpperCase() && hasHeadingTerm(text))) return true;
  const isWithin = before?.line === line.line - 1 && before.text !== "" && after?.line === line.line + 1 && after.text !== "";
  return !isWithin && headingOf(line, "") !== null;
}
