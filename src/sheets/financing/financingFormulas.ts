import { budgetKinds, financingStatuses, type Choice } from "../../domain/mandate/choices";
import { budgetColumn } from "../budget/budgetReferences";
import type { BookNames } from "../bookNames";
import { textLiteral } from "../structuredReference";
import { financingColumn } from "./financingTable";
import { balanceWords } from "./balanceWords";

/** Without "=". What all sources give, whatever the year. */
export function allFinancing(book: BookNames): string {
  return `ROUND(SUM(${financingColumn("amount", book)}),2)`;
}

/** Sources of the budget year; one without a year counts too. */
export function yearFinancing(book: BookNames): string {
  const year = financingColumn("year", book);
  return `ROUND(SUMPRODUCT((((${year}=${book.names.budgetYear})+(${year}=""))>0)*1,${financingColumn("amount", book)}),2)`;
}

export function financingWithStatus(statuses: readonly Choice<typeof financingStatuses>[], book: BookNames): string {
  const sums = statuses.map((status) => `SUMIFS(${financingColumn("amount", book)},${financingColumn("status", book)},${textLiteral(financingStatuses[status][book.language])})`);
  return `ROUND(${sums.join("+")},2)`;
}

/** What has to be paid for: all expenses, because income of the project is a source among the others. */
export function budgetCost(book: BookNames): string {
  const kind = textLiteral(budgetKinds.expense[book.language]);
  return `ROUND(SUMIFS(${budgetColumn("yearBudget", book)},${budgetColumn("kind", book)},${kind}),2)`;
}

export function balanceWord(difference: string, { language }: BookNames): string {
  const word = (key: keyof typeof balanceWords) => textLiteral(balanceWords[key][language]);
  return `IF(${difference}=0,${word("full")},IF(${difference}<0,${word("short")},${word("over")}))`;
}
