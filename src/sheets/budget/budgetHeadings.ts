import { monthsInYear } from "../../domain/allocationKey";
import type { Words } from "../../domain/language";
import { mappedWords } from "./mappedWords";
import { monthNames } from "../settings/keyTable";

const headings = {
  post: { nb: "Post", nn: "Post", sv: "Post", en: "Item" },
  responsibility: { nb: "Ansvar", nn: "Ansvar", sv: "Ansvar", en: "Responsibility" },
  serviceFunction: { nb: "Funksjon", nn: "Funksjon", sv: "Verksamhet", en: "Function" },
  account: { nb: "Art", nn: "Art", sv: "Konto", en: "Account" },
  projectNumber: { nb: "Prosjektnr", nn: "Prosjektnr", sv: "Projektnr", en: "Project no" },
  kind: { nb: "Type", nn: "Type", sv: "Typ", en: "Kind" },
  yearBudget: { nb: "Årsbudsjett", nn: "Årsbudsjett", sv: "Årsbudget", en: "Budget for the year" },
  key: { nb: "Nøkkel", nn: "Nøkkel", sv: "Nyckel", en: "Key" },
  keyRow: { nb: "Nøkkelrad", nn: "Nøkkelrad", sv: "Nyckelrad", en: "Key row" },
  budgetToDate: { nb: "Budsjett hittil", nn: "Budsjett hittil", sv: "Budget hittills", en: "Budget to date" },
  actualToDate: { nb: "Regnskap hittil", nn: "Rekneskap hittil", sv: "Utfall hittills", en: "Actual to date" },
  variance: { nb: "Avvik (budsjett − regnskap)", nn: "Avvik (budsjett − rekneskap)", sv: "Avvikelse (budget − utfall)", en: "Variance (budget − actual)" },
  varianceWord: { nb: "Avvik i ord", nn: "Avvik i ord", sv: "Avvikelse i ord", en: "Variance in words" },
  mark: { nb: "Merke", nn: "Merke", sv: "Märke", en: "Mark" },
  forecastByPlan: { nb: "Prognose etter plan", nn: "Prognose etter plan", sv: "Prognos enligt plan", en: "Forecast by plan" },
  forecastByTrend: { nb: "Prognose etter trend", nn: "Prognose etter trend", sv: "Prognos enligt trend", en: "Forecast by trend" },
} as const satisfies Record<string, Words>;

/** 1 is January. */
export type MonthNumber = number;
export type BudgetColumnKey = keyof typeof headings | `budget.${MonthNumber}` | `actual.${MonthNumber}`;

export const monthNumbers: readonly MonthNumber[] = Array.from({ length: monthsInYear }, (_, index) => index + 1);

/** What stands before the month: the budget of January is not its account. */
const before = {
  budget: { nb: "B", nn: "B", sv: "B", en: "B" },
  actual: { nb: "R", nn: "R", sv: "U", en: "A" },
} as const satisfies Record<string, Words>;

const monthHeadings = (kind: keyof typeof before) => monthNames.map((month) => mappedWords((language) => `${before[kind][language]} ${month[language]}`));
const months = { budget: monthHeadings("budget"), actual: monthHeadings("actual") } as const;

export function budgetLabel(key: BudgetColumnKey): Words {
  const [kind, month] = key.split(".");
  return (month === undefined ? headings[key as keyof typeof headings] : months[kind as keyof typeof months][Number(month) - 1]) as Words;
}
