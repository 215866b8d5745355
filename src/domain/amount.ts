/** Whole øre, so that sums and differences are exact. */
export type AmountOre = number;

/** 10,000 billion kroner: sums and differences of such amounts are still counted exactly. */
const largestOre = 1e15;

/**
 * An amount in kroner as whole øre, half an øre away from zero; null when it is not a number or too large to be
 * counted exactly. Read through its 15 significant digits, as Excel does, so that 1.005 is one krone and one øre.
 */
export function oreOf(amountNok: number): AmountOre | null {
  if (!Number.isFinite(amountNok)) return null;
  const [digits = "0", exponent = "0"] = Math.abs(amountNok).toExponential(14).split("e");
  const ore = Math.round(Number(`${digits}e${Number(exponent) + 2}`));
  if (ore > largestOre) return null;
  return amountNok < 0 && ore > 0 ? -ore : ore;
}

export function amountNok(ore: AmountOre): number {
  return ore / 100;
}
