import { isFunction, isWhitespace, parseStructRef, stringifyStructRef, tokenize, translateFormulaToA1, translateFormulaToR1C1, type Token } from "@borgar/fx";
import { cellAddress } from "../a1";

export type FormulaPlace = { readonly row: number; readonly column: number };

/** As Excel would write it in another cell that it is copied to, absolute references as they are. */
export function copiedFormula(formula: string, from: FormulaPlace, to: FormulaPlace): string {
  if (from.row === to.row && from.column === to.column) return formula;
  try {
    return translateFormulaToA1(translateFormulaToR1C1(formula, address(from)), address(to));
  } catch {
    return formula;
  }
}

/**
 * The same for two formulas that mean the same seen from their own cells, however Excel writes them: blanks, capitals,
 * prefixes of newer functions and the name of the cell's own table do not count.
 */
export function formulaKey(formula: string, place: FormulaPlace): string {
  try {
    return tokenize(translateFormulaToR1C1(formula, address(place)), { r1c1: true }).filter((token) => !isWhitespace(token)).map(plainToken).join("");
  } catch {
    return formula;
  }
}

function plainToken(token: Token): string {
  if (token.type === "string") return token.value;
  if (token.type !== "structured") return isFunction(token) ? token.value.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "") : token.value.toUpperCase();
  const reference = parseStructRef(token.value);
  if (!reference) return token.value;
  return stringifyStructRef(reference.sections?.includes("this row") ? { ...reference, table: "" } : reference);
}

function address({ row, column }: FormulaPlace): string {
  return cellAddress(row, column);
}
