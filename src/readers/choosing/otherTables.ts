import { isLegendLine } from "../readLegend";
import type { SourceRow } from "../source";
import { lineOf } from "../tableParts";
import { rowAsLine } from "../textLines";
import { tableStart } from "./tableStart";

/** Rows that look like a table, and are none that is read. */
export type OtherTable = { readonly start: string; readonly line: number; readonly endLine: number; readonly rows: readonly SourceRow[]; /** It was recognised, but not as what the user wants. */ readonly isKnown: boolean };

export function otherTable(rows: readonly SourceRow[], isKnown: boolean): OtherTable {
  const line = lineOf(rows[0]) ?? 1;
  return { start: tableStart(rows), line, endLine: lineOf(rows.at(-1)) ?? line, rows, isKnown };
}

/** Where the last recognised one above the line ends: what stands over that one is no title of the next. */
export function knownEnd(others: readonly OtherTable[], line: number): number {
  return others.reduce((end, { isKnown, endLine }) => (isKnown && endLine < line ? Math.max(end, endLine) : end), 0);
}

/** The stretches between empty rows. */
export function rowBlocks(rows: readonly SourceRow[]): readonly (readonly SourceRow[])[] {
  const blocks: SourceRow[][] = [];
  let open: SourceRow[] | null = null;
  for (const row of rows) {
    if (row.every(({ text }) => text === "")) open = null;
    else if (open) open.push(row);
    else blocks.push(open = [row]);
  }
  return blocks;
}

const fewestRows = 2;

/** Rows with several cells each; the key of a plan is none. */
export function looksLikeTable(rows: readonly SourceRow[]): boolean {
  let found = 0;
  for (const row of rows) {
    if (new Set(row.filter(({ text }) => text !== "")).size < 2 || isLegendLine(rowAsLine(row)?.text ?? "")) continue;
    if (++found >= fewestRows) return true;
  }
  return false;
}
