import type { SourceLine, SourceRow } from "./source";

/** A row that is no part of a table, as the line of text it reads as. */
export function rowAsLine(row: SourceRow): SourceLine | null {
  const cells = [...new Set(row)].filter(({ text }) => text !== "");
  const [first] = cells;
  return first ? { line: first.place.line, text: cells.map(({ text }) => text).join("\t") } : null;
}

const furniture = /^(?:(?:side|sida|sidan|page)\s*\d+(?:\s*(?:av|of|\/)\s*\d+)?|\d{1,3}|(?:versjon|versjonsnr|version)\b.{0,60})$/i;

/** Page numbers and footers, which a copied document has in the middle of its tables. */
export function isPageFurniture(text: string): boolean {
  return text === "" || furniture.test(text);
}
