import type { AmountOre } from "../../domain/amount";
import { parseAmount } from "../../domain/amountText";
import type { Answers } from "../../domain/mandate/blankAnswers";

export type BudgetSums = { readonly expenses: AmountOre; readonly income: AmountOre; readonly financing: AmountOre; /** Amounts that cannot be read. */ readonly unread: number };

/** In øre, of what can be read. */
export function budgetSums(lines: Answers["budget"]["lines"], sources: Answers["financing"]): BudgetSums {
  const amounts = [
    ...lines.map(({ kind, yearAmount }) => ({ part: kind === "income" ? "income" as const : "expenses" as const, typed: yearAmount })),
    ...sources.map(({ amount }) => ({ part: "financing" as const, typed: amount })),
  ];
  const sums = { expenses: 0, income: 0, financing: 0, unread: 0 };
  for (const { part, typed } of amounts) {
    const read = typed.trim() === "" ? { ore: 0 } : parseAmount(typed.trim());
    if (read) sums[part] += read.ore;
    else sums.unread += 1;
  }
  return sums;
}
