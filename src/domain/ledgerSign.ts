import type { AmountOre } from "./amount";
import type { budgetKinds, Choice } from "./mandate/choices";

export type BudgetKind = Choice<typeof budgetKinds>;

/** An amount for the year and what has come of it month by month, in answers or in KOSTRA's signs. */
export type YearAndMonths = { readonly yearAmount: AmountOre | null; readonly actuals: readonly (AmountOre | null)[] };

/**
 * KOSTRA's signs: expenses positive, income negative (SSB, filbeskrivelse regnskap, belop). Answers give income without
 * sign, so its amounts are turned round; where the year's amount, or without one the sum of the months, is negative
 * already, they were typed in KOSTRA's signs and stay. A negative expense is a reduction, and stays too.
 */
export function ledgerSigned(kind: BudgetKind, { yearAmount, actuals }: YearAndMonths): YearAndMonths {
  if (kind === "expense") return { yearAmount, actuals };
  const sum = actuals.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  if ((yearAmount || sum) < 0) return { yearAmount, actuals };
  return { yearAmount: turned(yearAmount), actuals: actuals.map(turned) };
}

function turned(amount: AmountOre | null): AmountOre | null {
  return amount === null || amount === 0 ? amount : -amount;
}
