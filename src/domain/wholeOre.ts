import type { AmountOre } from "./amount";

/** How far below a half a half may lie that lost its last digits in a division. */
const lostDigits = { least: 1e-9, perOre: 1e-15, most: 0.01 };

/** A share of an amount as whole øre, half an øre away from zero. */
export function wholeOre(ore: number): AmountOre {
  const absolute = Math.abs(ore);
  const rounded = Math.floor(absolute + 0.5 + Math.min(lostDigits.most, lostDigits.least + absolute * lostDigits.perOre));
  return ore < 0 && rounded > 0 ? -rounded : rounded;
}
