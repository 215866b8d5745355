import { oreOf, type AmountOre } from "../../domain/amount";
import { checkFinancing, type CheckedSource } from "../../domain/financingChecks";
import type { TableFinding } from "../../domain/tableFinding";
import { textAt, valueAt, type TableRecords } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";
import { budgetLines } from "./checkedBudget";

export function checkedFinancing(financing: TableRecords, { language, cell, tables }: CheckContext): readonly TableFinding[] {
  const [budget, year] = [tables("budget"), cell("budgetYear")];
  const sources = financing.snapshot.values.map((_, row): CheckedSource => ({
    source: textAt(financing, row, "source"), amount: valueAt(financing, row, "amount"), year: valueAt(financing, row, "year"),
  }));
  return checkFinancing(sources, { language, costOre: budget && costOf(budget), budgetYear: typeof year === "number" ? year : null });
}

function costOf(budget: TableRecords): AmountOre {
  return budgetLines(budget).filter(({ kind }) => kind === "expense")
    .reduce((sum, { yearBudget }) => sum + (typeof yearBudget === "number" ? oreOf(yearBudget) ?? 0 : 0), 0);
}
