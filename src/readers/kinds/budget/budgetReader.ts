import type { RecordKindReader } from "../../records/recordKindReader";
import { yearColumns } from "../amounts/yearColumns";
import { isBudgetByYear, readBudgetByYear } from "./budgetByYear";
import { budgetColumns } from "./budgetColumns";
import { amountNames, expenseNames, incomeNames } from "./budgetNames";
import { readBudgetSection } from "./budgetText";
import { finishBudgetTable } from "./finishBudgetTable";

const amounts = ["yearAmount", "expenseAmount", "incomeAmount", "month1"];

export const budgetReader: RecordKindReader = {
  kind: "budget",
  tables: [{
    part: "budget.lines", columns: budgetColumns, main: "post", finish: finishBudgetTable,
    readsAlso: (header) => yearColumns(header, [...amountNames, ...expenseNames, ...incomeNames]).map(({ index }) => index),
    required: amounts.flatMap((amount) => [["post", amount], ["account", amount], ["serviceFunction", "responsibility", amount]]),
  }],
  rows: { fits: isBudgetByYear, read: readBudgetByYear },
  readSection: readBudgetSection,
};
