/** Whole øre, so that sums and differences are exact. */
export type AmountOre = number;

/** 10,000 billion kroner: sums and differences of such amounts are still counted exactly. */
export const largestOre = 1e15;

/**
 * An amount in kroner as whole øre, half an øre away from zero; null when it is not a number or too large to be
 * counted exactly. Read through its 15 significant digits, as Excel does, so that 1.005 is one krone and one øre.
 */
export function oreOf(amountNok: number): AmountOre | null {
  if (!Number.isFinite(amountNok)) return null;
  const ore = nearestOre(Math.abs(amountNok));
  if (ore > largestOre) return null;
  return amountNok < 0 && ore > 0 ? -ore : ore;
}

/** Only next to half an øre can the sixteenth digit turn the rounding: there, and only there, the digits are read one by one. */
function nearestOre(amountNok: number): AmountOre {
  const scaled = amountNok * 100;
  const distanceToHalf = Math.abs(scaled - Math.floor(scaled) - 0.5);
  return distanceToHalf > 1e-9 + scaled * 1e-14 ? Math.round(scaled) : roundedByDigits(amountNok);
}

function roundedByDigits(amountNok: number): AmountOre {
  const [digits = "0", exponent = "0"] = amountNok.toExponential(14).split("e");
  return Math.round(Number(`${digits}e${Number(exponent) + 2}`));
}

export function amountNok(ore: AmountOre): number {
  return ore / 100;
}
