import { titleAbove } from "./nearbyTitle";
import { headingOf } from "./sections/headingLine";
import type { SourceLine, SourceRow, SourceTable } from "./source";
import { isRecords, sameTexts, type TableHeader } from "./tableHeaders";
import { lineOf, type FoundPart } from "./tableParts";
import { isPageFurniture, linesBetween, rowAsLine } from "./textLines";

const linesAbove = 40;

/**
 * What may say which kind a table is of, the nearest first: its title, then the headings it stands under, then a sentence
 * that leads up to it. A table that goes on under the same header has what decided for its first page.
 */
export function titlesOver({ rows }: SourceTable, row: number, before: TableHeader | undefined, part: FoundPart | undefined, written: readonly SourceLine[]): readonly SourceLine[] {
  const header = rows[row] ?? [];
  const line = lineOf(header) ?? 0;
  const after = (before ? lineOf(rows[before.row]) : part?.endLine) ?? 0;
  const inTable = rows.slice(before ? before.row + 1 : 0, row).flatMap((one) => (isSingle(one) ? rowAsLine(one) ?? [] : []));
  const above = [...linesBetween(written, Math.max(after, line - linesAbove - 1), line), ...inTable].sort((first, second) => first.line - second.line);
  const deciding = above.every(({ text }) => isPageFurniture(text)) ? decidedBefore(header, rows, before, part) : null;
  if (deciding) return [deciding];
  const nearest = titleAbove(above, line, after);
  const isSentence = nearest !== null && nearest.heading === undefined && /[.;,!?]$/.test(nearest.text);
  return [...(nearest && !isSentence ? [nearest] : []), ...headingsAbove(above), ...(nearest && isSentence ? [nearest] : [])];
}

function decidedBefore(header: SourceRow, rows: readonly SourceRow[], before: TableHeader | undefined, part: FoundPart | undefined): SourceLine | null {
  if (before) return isRecords(before) && sameTexts(header, rows[before.row] ?? []) ? before.records.title?.line ?? null : null;
  return part?.kind === "records" && sameTexts(header, part.headerRow) ? part.header.title?.line ?? null : null;
}

/** From the nearest heading up, each of a higher level than the one below it. */
function headingsAbove(lines: readonly SourceLine[]): SourceLine[] {
  const found: SourceLine[] = [];
  let lowest = Infinity;
  for (const line of [...lines].reverse()) {
    const level = headingOf(line, "")?.level ?? Infinity;
    if (level >= lowest) continue;
    lowest = level;
    found.push(line);
  }
  return found;
}

function isSingle(row: SourceRow): boolean {
  return new Set(row.filter(({ text }) => text !== "")).size === 1;
}
