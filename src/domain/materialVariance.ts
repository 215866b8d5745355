import type { AmountOre } from "./amount";
import { wholeOre } from "./wholeOre";

/** When a variance is worth a comment: `share` of the budget to date, 0.05 for 5 %, and an amount. 0 takes a limit out of use. */
export type VarianceLimits = { readonly share: number; readonly amountOre: AmountOre };

/** At or above every limit in use; with none in use nothing is material. Without a budget any variance is more than a share of it. */
export function isMaterial(variance: AmountOre, budget: AmountOre, { share, amountOre }: VarianceLimits): boolean {
  if (variance === 0 || (share <= 0 && amountOre <= 0)) return false;
  return Math.abs(variance) >= wholeOre(share * Math.abs(budget)) && Math.abs(variance) >= amountOre;
}
