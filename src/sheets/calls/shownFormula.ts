import { tokenize } from "@borgar/fx";
import type { FormulaStyle } from "./formulaStyle";

/** A formula as Excel's API gives it, with the signs of the user's Excel; names of Excel's own functions stay English. */
export function shownFormula(formula: string, { decimal, list, arrayColumn }: FormulaStyle): string {
  if (!formula.startsWith("=")) return formula;
  let braces = 0;
  return tokenize(formula).map(({ type, value }) => {
    if (value === "{") braces += 1;
    if (value === "}") braces -= 1;
    if (type === "operator" && value === ",") return braces > 0 ? arrayColumn : list;
    return type === "number" ? value.replace(".", decimal) : value;
  }).join("");
}
