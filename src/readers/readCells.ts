import { issue, type Place } from "../domain/issue";
import { failure, success, type Outcome } from "../domain/outcome";
import { cellText } from "./cellText";
import type { Source, SourceCell } from "./source";
import { mostCells, refusal, tooManyCells } from "./sourceLimits";

export type CellContent = string | number | boolean | null;

/** A range of a sheet. `origin` is its top-left cell, so that every place is the cell's own. */
export function sourceFromCells(cells: readonly (readonly CellContent[])[], origin: Place): Outcome<Source> {
  let count = 0;
  let characters = 0;
  const rows: SourceCell[][] = [];
  for (const [down, row] of cells.entries()) {
    count += row.length;
    if (count > mostCells) return tooManyCells();
    rows.push(row.map((content, across) => {
      const text = contentText(content);
      characters += text.length;
      return { text, place: { ...origin, line: origin.line + down, column: origin.column + across } };
    }));
  }
  if (characters === 0) return failure(issue("error", "source.empty", { place: origin }));
  return tooMuchText(cells, characters) ?? success({ tables: [{ line: origin.line, rows }], lines: [] });
}

function contentText(content: CellContent): string {
  if (typeof content === "string") return cellText(content);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return content === null ? "" : String(content);
}

const suspectCharacters = 1_000_000;

function tooMuchText(cells: readonly (readonly CellContent[])[], characters: number): Outcome<never> | null {
  if (characters < suspectCharacters) return null;
  return refusal(cells.map((row) => row.join("\t")).join("\n"));
}
