import type { RecordKindReader } from "../../records/recordKindReader";
import { isBudgetByYear, readBudgetByYear } from "./budgetByYear";
import { budgetColumns } from "./budgetColumns";
import { readBudgetSection } from "./budgetText";
import { finishBudgetTable } from "./finishBudgetTable";

const amounts = ["yearAmount", "amountInThousands", "expenseAmount", "incomeAmount", "month1"];

export const budgetReader: RecordKindReader = {
  kind: "budget",
  tables: [{
    part: "budget.lines", columns: budgetColumns, main: "post", finish: finishBudgetTable,
    required: amounts.flatMap((amount) => [["post", amount], ["account", amount], ["serviceFunction", "responsibility", amount]]),
  }],
  rows: { fits: isBudgetByYear, read: readBudgetByYear },
  readSection: readBudgetSection,
};
