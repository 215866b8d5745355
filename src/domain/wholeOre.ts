import type { AmountOre } from "./amount";

/** A share of an amount as whole øre, half an øre away from zero; a half that lost its last digits in a division is still a half. */
export function wholeOre(ore: number): AmountOre {
  const absolute = Math.abs(ore);
  const rounded = Math.floor(absolute + 0.5 + 1e-9 + absolute * 1e-15);
  return ore < 0 && rounded > 0 ? -rounded : rounded;
}
