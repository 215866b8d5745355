import { isFunction, tokenize } from "@borgar/fx";
import type { FormulaStyle } from "./formulaStyle";

/**
 * A formula as Excel's API gives it, with the signs of the user's Excel. `nameOf` says what functions and truth values
 * are called there; without it they stay English.
 */
export function shownFormula(formula: string, { decimal, list, arrayColumn }: FormulaStyle, nameOf = (name: string): string => name): string {
  if (!formula.startsWith("=")) return formula;
  let braces = 0;
  return tokenize(formula).map((token) => {
    const { type, value } = token;
    if (value === "{") braces += 1;
    if (value === "}") braces -= 1;
    if (type === "operator" && value === ",") return braces > 0 ? arrayColumn : list;
    if (type === "number") return value.replace(".", decimal);
    return type === "bool" || isFunction(token) ? nameOf(value) : value;
  }).join("");
}
