import { toCol, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Rect } from "../workbookData";

type Corner = Pick<Rect, "row" | "column">;

/** A rule's formula is written for the top-left cell of its range; this is the same formula for another cell. */
export function rewriteForCorner(formula: string, from: Corner, to: Corner): string {
  if (from.row === to.row && from.column === to.column) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(formula, address(from)), address(to));
}

function address({ row, column }: Corner): string {
  return `${toCol(column)}${row + 1}`;
}
