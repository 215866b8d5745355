import { issue, type Issue } from "../domain/issue";
import type { Source, SourceCell, SourceLine } from "./source";

/** Far longer than any page of text on one line; beyond it a pattern may need more memory than the engine gives it. */
export const longestLine = 100_000;

export type BoundedSource = {
  readonly source: Source;
  /** Lines and rows that no pattern is tried on, each with a finding. */
  readonly endless: readonly SourceLine[];
  readonly issues: readonly Issue[];
};

export function boundedSource(source: Source): BoundedSource {
  const endless: SourceLine[] = [];
  const issues: Issue[] = [];
  const isBounded = (cells: readonly SourceCell[]): boolean => {
    const long = cells.find(({ text }) => text.length > longestLine);
    if (!long) return true;
    endless.push({ line: long.place.line, text: [...new Set(cells)].map(({ text }) => text).join("\t") });
    issues.push(issue("warning", "text.line.tooLong", { place: long.place, params: { length: long.text.length, limit: longestLine } }));
    return false;
  };
  const lines = source.lines.filter(({ line, text }) => isBounded([{ text, place: { line, column: 1 } }]));
  const tables = source.tables.map((table) => ({ ...table, rows: table.rows.filter(isBounded) }));
  return { source: issues.length === 0 ? source : { ...source, lines, tables }, endless, issues };
}
