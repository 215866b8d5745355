import type { AmountOre } from "../../domain/amount";
import type { Language, Words } from "../../domain/language";
import { ledgerSigned } from "../../domain/ledgerSign";
import type { Budget, BudgetLine } from "../../domain/mandate/budget";
import { budgetKinds } from "../../domain/mandate/choices";
import { amountColumn, choiceColumn, formulaColumn, textColumn, type Heading } from "../columns";
import { amountValidation } from "../columnValidation";
import { flatKeyName } from "../../domain/allocationKey";
import type { ColumnBlueprint, TableBlueprint } from "../sheetBlueprint";
import { budgetLabel, monthNumbers, type BudgetColumnKey, type MonthNumber } from "./budgetHeadings";
import { markFormula, planForecastFormula, toDateFormula, trendForecastFormula, varianceFormula, varianceWordFormula } from "./budgetFormulas";
import { keyValidation } from "./keyValidation";
import { keyRowFormula, monthFormula } from "./monthFormula";

/** A line with its amounts in KOSTRA's signs. */
export type BudgetEntry = Omit<BudgetLine, "yearAmount" | "actuals"> & { readonly yearBudget: AmountOre | null; readonly actuals: readonly (AmountOre | null)[] };

/** The line's key as its own row on the settings sheet writes it. */
export function budgetEntries({ lines, keys }: Budget): readonly BudgetEntry[] {
  const named = new Map(keys.map(({ name }) => [name.toLowerCase(), name]));
  return lines.map(({ yearAmount, actuals, ...line }) => {
    const signed = ledgerSigned(line.kind, { yearAmount, actuals });
    return { ...line, key: named.get(line.key.toLowerCase()) ?? line.key, yearBudget: signed.yearAmount, actuals: signed.actuals };
  });
}

function heading(key: BudgetColumnKey, widthPt: number): Heading & { readonly key: BudgetColumnKey; readonly label: Words } {
  return { key, label: budgetLabel(key), widthPt };
}

const monthWidthPt = 58;

/** Typed over where the line has a distribution of its own. */
function monthOfBudget(month: MonthNumber): ColumnBlueprint<BudgetEntry> {
  const column = heading(`budget.${month}`, monthWidthPt);
  return { ...formulaColumn<BudgetEntry>(column, "amount", (book) => monthFormula(month, book)), validation: ({ language }) => amountValidation(column.label[language], language) };
}

function keyName({ key }: BudgetEntry, language: Language): string {
  return key === "" ? flatKeyName[language] : key;
}

export const budgetTable: TableBlueprint<BudgetEntry> = {
  key: "budget",
  identity: "post" satisfies BudgetColumnKey,
  columns: [
    textColumn(heading("post", 150), ({ post }) => post),
    textColumn(heading("responsibility", 72), ({ responsibility }) => responsibility),
    textColumn(heading("serviceFunction", 80), ({ serviceFunction }) => serviceFunction),
    textColumn(heading("account", 66), ({ account }) => account),
    textColumn(heading("projectNumber", 88), ({ projectNumber }) => projectNumber),
    choiceColumn(heading("kind", 76), budgetKinds, ({ kind }) => kind),
    { ...amountColumn<BudgetEntry>(heading("yearBudget", 92), ({ yearBudget }) => yearBudget), field: "yearAmount" },
    { ...heading("key", 96), type: "text", wrap: true, centred: true, content: keyName, validation: keyValidation },
    formulaColumn(heading("budgetToDate", 82), "amount", (book) => toDateFormula("budget", book)),
    formulaColumn(heading("actualToDate", 86), "amount", (book) => toDateFormula("actual", book)),
    formulaColumn(heading("variance", 100), "amount", varianceFormula),
    { ...formulaColumn<BudgetEntry>(heading("varianceWord", 86), "text", varianceWordFormula), centred: true },
    { ...formulaColumn<BudgetEntry>(heading("mark", 86), "text", markFormula), centred: true },
    formulaColumn(heading("forecastByPlan", 82), "amount", planForecastFormula),
    formulaColumn(heading("forecastByTrend", 82), "amount", trendForecastFormula),
    ...monthNumbers.map(monthOfBudget),
    ...monthNumbers.map((month) => amountColumn<BudgetEntry>(heading(`actual.${month}`, monthWidthPt), ({ actuals }) => actuals[month - 1] ?? null)),
    // Last, because it is read by formulas and hardly by people.
    { ...formulaColumn<BudgetEntry>(heading("keyRow", 58), "wholeNumber", keyRowFormula), centred: true },
  ],
};
