import type { GridHeader } from "./gridHeader";
import { riskColumnsByShape } from "./riskColumns";
import type { SourceLine, SourceRow, SourceTable } from "./source";
import { lineOf, type FoundPart } from "./tableParts";
import { isPageFurniture, linesBetween } from "./textLines";

/** A table without a header: the rest of the one before it after a page break, or a register known by its shape. */
export function headlessPart({ rows, line }: SourceTable, before: FoundPart | undefined, lines: readonly SourceLine[]): FoundPart | null {
  const endLine = lineOf(rows.at(-1)) ?? line;
  const follows = before && before.endLine < line && linesBetween(lines, before.endLine, line).every(({ text }) => isPageFurniture(text));
  if (follows && before.kind === "progressGrid" && looksLikeRows(rows, before.header)) return { ...before, rows, line, endLine };
  if (follows && before.kind === "records" && rows.every((row) => row.length === before.headerRow.length)) return { ...before, rows, line, endLine };
  const columns = riskColumnsByShape(rows);
  return columns && { kind: "riskRegister", columns, header: null, rows, line, endLine };
}

const longestCodes = 8;

function looksLikeRows(rows: readonly SourceRow[], { weeks }: GridHeader): boolean {
  const indexes = new Set(weeks.map(({ index }) => index));
  let filled = 0;
  for (const row of rows) {
    for (const [index, { text }] of row.entries()) {
      if (text === "" || !indexes.has(index)) continue;
      if (text.length > longestCodes || !/^\p{L}/u.test(text)) return false;
      filled++;
    }
  }
  return filled > 0 && rows.every((row) => row.length > 1 && row.length <= (weeks.at(-1)?.index ?? 0) + 2);
}
