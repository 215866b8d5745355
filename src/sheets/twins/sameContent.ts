import { isFormula, type CellContent } from "../cell";
import { formulaKey, type FormulaPlace } from "./formulaAt";

/** Whether two contents are the same in this cell, however Excel writes a formula. */
export function isSameContent(first: CellContent, second: CellContent, place: FormulaPlace): boolean {
  if (isFormula(first) && isFormula(second)) return formulaKey(first.formula, place) === formulaKey(second.formula, place);
  return first === second;
}
