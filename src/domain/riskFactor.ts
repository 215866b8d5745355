import type { Rating } from "./riskScale";

/** RF = S × K, 1–25. */
export function riskFactor(likelihood: Rating, consequence: Rating): number {
  return likelihood * consequence;
}
