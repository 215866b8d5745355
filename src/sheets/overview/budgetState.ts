import { varianceWords, type VarianceKind } from "../../domain/budgetVariance";
import type { Language } from "../../domain/language";
import { budgetKinds } from "../../domain/mandate/choices";
import type { BookNames } from "../bookNames";
import type { BudgetColumnKey } from "../budget/budgetHeadings";
import { budgetColumn } from "../budget/budgetReferences";
import { textLiteral } from "../structuredReference";

export type BudgetPart = "expense" | "income" | "net";

/** Income is negative, so net is the sum of every line. */
export function budgetSum(key: BudgetColumnKey, part: BudgetPart, book: BookNames): string {
  const column = budgetColumn(key, book);
  const sum = part === "net" ? `SUM(${column})` : `SUMIFS(${column},${budgetColumn("kind", book)},${textLiteral(budgetKinds[part][book.language])})`;
  return `ROUND(${sum},2)`;
}

/** Budget − actual, so that plus is favourable for expenses and income alike: without BUDGET_VARIANCE, so that the page needs no add-in. */
export function varianceOf(part: BudgetPart, book: BookNames): string {
  return `ROUND(${budgetSum("budgetToDate", part, book)}-${budgetSum("actualToDate", part, book)},2)`;
}

/** What a variance is called; the net is called as expenses are. */
export function varianceWord(variance: string, part: BudgetPart, language: Language): string {
  const [short, over]: [VarianceKind, VarianceKind] = part === "income" ? ["missingIncome", "extraIncome"] : ["overspend", "underspend"];
  const word = (kind: VarianceKind) => textLiteral(varianceWords[kind][language]);
  return `IF(${variance}<0,${word(short)},IF(${variance}>0,${word(over)},${word("balanced")}))`;
}

/** Whether the net variance reaches both limits of the settings sheet; the share is of the expenses, as the net can be next to nothing. */
export function isMaterial(book: BookNames): string {
  const { varianceShareLimit: share, varianceAmountLimit: amount } = book.names;
  const variance = `ABS(${varianceOf("net", book)})`;
  return `AND(N(${share})+N(${amount})>0,${variance}>0,${variance}>=N(${share})*ABS(${budgetSum("budgetToDate", "expense", book)}),${variance}>=N(${amount}))`;
}
