import { oreOf, type AmountOre } from "./amount";
import { formatAmount } from "./amountText";
import { issue } from "./issue";
import type { Language } from "./language";
import type { Content } from "./tableDates";
import type { TableFinding } from "./tableFinding";

export type CheckedSource = { readonly source: string; readonly amount: Content; readonly year: Content };

/** `costOre` null: there is no budget to pay for; `budgetYear` null: the cell that says it is gone, and every source counts. */
export type FinancingRules = { readonly costOre: AmountOre | null; readonly budgetYear: number | null; readonly language: Language };

export function checkFinancing(sources: readonly CheckedSource[], rules: FinancingRules): TableFinding[] {
  return [...sources.flatMap(amountFindings), ...balanceFindings(sources, rules)];
}

function amountFindings({ source, amount }: CheckedSource, row: number): TableFinding[] {
  if (typeof amount === "number") return [];
  const read = String(amount ?? "").trim();
  if (read !== "") return [{ row, column: "amount", issue: issue("error", "check.financing.amountIsText", { read, params: { source } }) }];
  return source === "" ? [] : [{ row, column: "amount", issue: issue("warning", "check.financing.amountMissing", { params: { source } }) }];
}

/** At the heading of the amounts: no single source is to blame. */
function balanceFindings(sources: readonly CheckedSource[], { costOre, budgetYear, language }: FinancingRules): TableFinding[] {
  if (costOre === null) return [];
  const financed = sources.filter(({ year }) => budgetYear === null || typeof year !== "number" || year === budgetYear)
    .reduce((sum, { amount }) => sum + (typeof amount === "number" ? oreOf(amount) ?? 0 : 0), 0);
  if (financed === costOre) return [];
  const code = financed < costOre ? "check.financing.short" : "check.financing.over";
  const params = { financing: formatAmount(financed, language), cost: formatAmount(costOre, language), difference: formatAmount(Math.abs(financed - costOre), language) };
  return [{ row: -1, column: "amount", issue: issue("warning", code, { params }) }];
}
