import { isOperator, isRange, parseA1Ref, tokenize } from "@borgar/fx";
import type { FormulaPlace } from "./formulaAt";

/** `sheet` null is the formula's own. */
export type SpillReference = FormulaPlace & { readonly sheet: string | null };

/** The cells whose whole spill a formula refers to: `J1#`. */
export function spillReferences(formula: string): SpillReference[] {
  if (!formula.includes("#")) return [];
  const tokens = tokenize(formula);
  return tokens.flatMap((token, index): SpillReference[] => {
    const next = tokens[index + 1];
    const reference = isRange(token) && next && isOperator(next) && next.value === "#" ? parseA1Ref(token.value) : undefined;
    if (!reference || !("range" in reference)) return [];
    const { top, left } = reference.range;
    return [{ sheet: reference.context?.at(-1) ?? null, row: (top ?? 0) + 1, column: (left ?? 0) + 1 }];
  });
}
