import { budgetKinds } from "../../../domain/mandate/choices";
import { choiceField } from "../../records/fields/choiceField";
import { textField } from "../../records/fields/textField";
import type { FieldReader, RecordColumn } from "../../records/recordKindReader";
import { moneyField } from "../amounts/moneyField";
import { activityNames, taskNames } from "../taskNames";
import { accountNames, amountNames, expenseNames, functionNames, incomeNames, keyNames, kindNames, monthNames, postNames, projectNames, responsibilityNames } from "./budgetNames";

const kindField = choiceField(budgetKinds, {
  utgifter: "expense", kostnad: "expense", kostnader: "expense", kostnadar: "expense", u: "expense", k: "expense", d: "expense", debet: "expense", cost: "expense", costs: "expense", expenses: "expense",
  inntekter: "income", intäkter: "income", i: "income", revenue: "income", kredit: "income", finansiering: "income",
});

/** The fields of a line in the answers. */
export const lineFields: Readonly<Record<string, FieldReader>> = {
  post: textField, responsibility: textField, serviceFunction: textField, account: textField, projectNumber: textField,
  kind: kindField, yearAmount: moneyField, key: textField, actuals: textField,
};

export const monthFields: readonly string[] = monthNames.map((_, index) => `month${index + 1}`);

/** Where the same heading can mean two fields, the one that is looked up first has it; with a unit behind it, it is an amount. */
export const budgetColumns: Readonly<Record<string, RecordColumn>> = {
  post: { names: postNames, read: textField },
  responsibility: { names: responsibilityNames, read: textField },
  serviceFunction: { names: functionNames, read: textField },
  account: { names: accountNames, read: textField },
  projectNumber: { names: projectNames, read: textField },
  kind: { names: kindNames, read: kindField },
  expenseAmount: { names: expenseNames, read: moneyField },
  incomeAmount: { names: incomeNames, read: moneyField },
  yearAmount: { names: [...amountNames, ...amountNames.map((name) => `${name} kr`)], read: moneyField },
  key: { names: keyNames, read: textField },
  actuals: { names: [], read: textField },
  ...Object.fromEntries(monthNames.map((names, index) => [`month${index + 1}`, { names, read: moneyField }])),
};

/** Under a title that says budget the lines may be measures or activities. */
export const titledBudgetColumns: typeof budgetColumns = { ...budgetColumns, post: { names: [...postNames, "tiltak", "åtgärd", "åtgärder", "measure", ...taskNames, ...activityNames], read: textField } };
