import { checkBudget, checkKeys, type CheckedKey, type CheckedLine } from "../../domain/budgetChecks";
import { oreOf } from "../../domain/amount";
import { budgetKinds } from "../../domain/mandate/choices";
import { monthsToDate } from "../../domain/monthsToDate";
import type { TableFinding } from "../../domain/tableFinding";
import { monthNumbers } from "../../sheets/budget/budgetHeadings";
import { choiceOf } from "../../domain/mandate/choices";
import { monthNames } from "../../sheets/settings/keyTable";
import { textAt, valueAt, type TableRecords } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";

export function checkedBudget(budget: TableRecords, { language, statusDate, cell, tables }: CheckContext): readonly TableFinding[] {
  const [year, share, amount] = [cell("budgetYear"), cell("varianceShareLimit"), cell("varianceAmountLimit")];
  const keys = tables("allocationKeys");
  return checkBudget(budgetLines(budget), {
    language,
    keys: keys && keys.snapshot.values.map((_, row) => textAt(keys, row, "name")).filter((name) => name !== ""),
    monthsToDate: statusDate !== null && typeof year === "number" ? monthsToDate(statusDate, year) : null,
    limits: typeof share === "number" && typeof amount === "number" ? { share, amountOre: oreOf(amount) ?? 0 } : null,
    monthNames: monthNames.map((month) => month[language]),
  });
}

export function budgetLines(budget: TableRecords): readonly CheckedLine[] {
  return budget.snapshot.values.map((_, row) => ({
    post: textAt(budget, row, "post"),
    kind: choiceOf(budgetKinds, textAt(budget, row, "kind")),
    kindRead: textAt(budget, row, "kind"),
    yearBudget: valueAt(budget, row, "yearBudget"),
    key: textAt(budget, row, "key"),
    budget: monthNumbers.map((month) => valueAt(budget, row, `budget.${month}`)),
    actual: monthNumbers.map((month) => valueAt(budget, row, `actual.${month}`)),
  }));
}

/** On the settings sheet, whether or not a line uses the key. */
export function checkedKeys(keys: TableRecords): readonly TableFinding[] {
  return checkKeys(keys.snapshot.values.map((_, row): CheckedKey => ({
    name: textAt(keys, row, "name"),
    shares: monthNumbers.map((month) => valueAt(keys, row, `month.${month}`)),
  })));
}
