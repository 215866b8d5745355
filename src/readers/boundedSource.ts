import { issue, type Issue } from "../domain/issue";
import type { Source, SourceCell, SourceLine } from "./source";

/** Far longer than any page of text on one line; beyond it a pattern may need more memory than the engine gives it. */
export const longestLine = 100_000;

/** The source without lines and rows that nothing can be read out of, and a finding for each of them. */
export function boundedSource(source: Source): { readonly source: Source; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const isBounded = ({ text, place }: SourceCell): boolean => {
    if (text.length <= longestLine) return true;
    issues.push(issue("warning", "text.line.tooLong", { place, params: { length: text.length, limit: longestLine } }));
    return false;
  };
  const lines = source.lines.filter((line) => isBounded(asCell(line)));
  const tables = source.tables.map((table) => ({ ...table, rows: table.rows.filter((row) => row.every(isBounded)) }));
  return issues.length === 0 ? { source, issues } : { source: { ...source, lines, tables }, issues };
}

function asCell({ line, text }: SourceLine): SourceCell {
  return { text, place: { line, column: 1 } };
}
