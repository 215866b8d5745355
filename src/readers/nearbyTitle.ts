import { legendPairs } from "./legendLine";
import type { SourceLine } from "./source";
import { isPageFurniture, linesBetween } from "./textLines";

const linesAbove = 12;
const longestTitle = 160;
const documentField = /^(?:dato|datum|date|versjon|version|utgave|utgåve|status)\s*[:.]/i;

/** The nearest line above a table that could head it; "" where there is none. `after` is where the table before it ends. */
export function titleAbove(lines: readonly SourceLine[], line: number, after: number): string {
  const above = linesBetween(lines, Math.max(after, line - linesAbove - 1), line);
  for (const { text } of above.reverse()) {
    if (isPageFurniture(text) || text.length > longestTitle || text.includes("\t") || documentField.test(text) || isKey(text)) continue;
    return text.replace(/\s+/g, " ");
  }
  return "";
}

function isKey(text: string): boolean {
  return legendPairs(text).length > 0 || (text.match(/=/g) ?? []).length > 1;
}
