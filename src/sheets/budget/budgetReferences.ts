import type { BookNames } from "../bookNames";
import { columnReference, columnsReference, thisRow } from "../structuredReference";
import { budgetLabel, type BudgetColumnKey, type MonthNumber } from "./budgetHeadings";

/** The column's cell in the formula's own row. */
export function cellOfRow(key: BudgetColumnKey, { language }: BookNames): string {
  return thisRow(budgetLabel(key)[language]);
}

export function budgetColumn(key: BudgetColumnKey, { language, tables }: BookNames): string {
  return columnReference(tables.budget, budgetLabel(key)[language]);
}

/** Months next to each other in the formula's own row. */
export function monthsOfRow(kind: "budget" | "actual", first: MonthNumber, last: MonthNumber, { language }: BookNames): string {
  const heading = (month: MonthNumber) => budgetLabel(`${kind}.${month}`)[language];
  return first === last ? thisRow(heading(first)) : `[@[${heading(first)}]:[${heading(last)}]]`;
}

/** All twelve months of all lines. */
export function monthColumns(kind: "budget" | "actual", { language, tables }: BookNames): string {
  return columnsReference(tables.budget, budgetLabel(`${kind}.1`)[language], budgetLabel(`${kind}.12`)[language]);
}
