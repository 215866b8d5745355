import type { RecordKindReader } from "../../records/recordKindReader";
import type { SourceRow } from "../../source";
import { yearColumns } from "../amounts/yearColumns";
import { isBudgetByYear, readBudgetByYear } from "./budgetByYear";
import { budgetColumns, titledBudgetColumns } from "./budgetColumns";
import { amountNames, budgetHeadings, expenseNames, incomeNames } from "./budgetNames";
import { readBudgetSection } from "./budgetText";
import { finishBudgetTable } from "./finishBudgetTable";

const amounts = ["yearAmount", "expenseAmount", "incomeAmount", "month1"];

const required = amounts.flatMap((amount) => [["post", amount], ["account", amount], ["serviceFunction", "responsibility", amount]]);
const readsAlso = (header: SourceRow) => yearColumns(header, [...amountNames, ...expenseNames, ...incomeNames]).map(({ index }) => index);

export const budgetReader: RecordKindReader = {
  kind: "budget",
  tables: [{ part: "budget.lines", columns: budgetColumns, main: "post", finish: finishBudgetTable, readsAlso, required }],
  titles: budgetHeadings,
  titledTables: [{ part: "budget.lines", columns: titledBudgetColumns, main: "post", finish: finishBudgetTable, readsAlso, required }],
  rows: { fits: isBudgetByYear, read: readBudgetByYear },
  readSection: readBudgetSection,
};
