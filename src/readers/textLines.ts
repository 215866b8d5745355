import { isPageFoot } from "./sections/pageFoot";
import type { SourceLine, SourceRow } from "./source";

/** A row that is no part of a table, as the line of text it reads as. */
export function rowAsLine(row: SourceRow): SourceLine | null {
  const cells = [...new Set(row)].filter(({ text }) => text !== "");
  const [first] = cells;
  return first ? { line: first.place.line, text: cells.map(({ text }) => text).join("\t") } : null;
}

/** The lines strictly between two line numbers, found without looking at the rest. */
export function linesBetween(lines: readonly SourceLine[], after: number, before: number): SourceLine[] {
  return lines.slice(firstAtOrAfter(lines, after + 1), firstAtOrAfter(lines, before));
}

/** The first line with text after a line number. */
export function lineAfter(lines: readonly SourceLine[], after: number): SourceLine | null {
  for (let index = firstAtOrAfter(lines, after + 1); index < lines.length; index++) {
    const line = lines[index];
    if (line && line.text !== "") return line;
  }
  return null;
}

function firstAtOrAfter(lines: readonly SourceLine[], line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.line ?? line) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

const furniture = /^(?:(?:side|sida|sidan|page)\s*\d+(?:\s*(?:av|of|\/)\s*\d+)?|\d{1,3}|(?:versjon|versjonsnr|version)\b.{0,60})$/i;

/** Page numbers and footers, which a copied document has in the middle of its tables. */
export function isPageFurniture(text: string): boolean {
  return text === "" || furniture.test(text) || isPageFoot(text);
}
