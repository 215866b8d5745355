import type { AmountOre } from "./amount";
import type { Words } from "./language";

/**
 * favourable: expenses positive, income negative, variance = budget − actual, so that plus is good news in every row (KOSTRA's signs).
 * positiveIncome: an income row stored with positive amounts. actualMinusBudget: KOSTRA's signs, variance the other way round.
 */
export type VarianceConvention = "favourable" | "positiveIncome" | "actualMinusBudget";

export const varianceKinds = ["overspend", "underspend", "extraIncome", "missingIncome", "balanced"] as const;

export type VarianceKind = (typeof varianceKinds)[number];

export const varianceWords: Readonly<Record<VarianceKind, Words>> = {
  overspend: { nb: "merforbruk", nn: "meirforbruk", sv: "underskott", en: "overspend" },
  underspend: { nb: "mindreforbruk", nn: "mindreforbruk", sv: "överskott", en: "underspend" },
  extraIncome: { nb: "merinntekt", nn: "meirinntekt", sv: "intäktsöverskott", en: "extra income" },
  missingIncome: { nb: "mindreinntekt", nn: "mindreinntekt", sv: "intäktsbortfall", en: "missing income" },
  balanced: { nb: "i balanse", nn: "i balanse", sv: "i balans", en: "on budget" },
};

export function budgetVariance(budget: AmountOre, actual: AmountOre, convention: VarianceConvention): AmountOre {
  return convention === "favourable" ? budget - actual : actual - budget;
}

/** Share of the absolute budget; null when there is no budget to take a share of. */
export function varianceShare(budget: AmountOre, actual: AmountOre, convention: VarianceConvention): number | null {
  return budget === 0 ? null : budgetVariance(budget, actual, convention) / Math.abs(budget);
}

/** What the variance is called. The budget's sign tells income from expense, and the actual's where nothing was budgeted. */
export function varianceKind(budget: AmountOre, actual: AmountOre, convention: VarianceConvention): VarianceKind {
  if (budget === actual) return "balanced";
  const income = convention === "positiveIncome" || (budget === 0 ? actual : budget) < 0;
  const favourable = convention === "positiveIncome" ? actual > budget : actual < budget;
  if (income) return favourable ? "extraIncome" : "missingIncome";
  return favourable ? "underspend" : "overspend";
}
