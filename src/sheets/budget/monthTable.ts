import { budgetKinds } from "../../domain/mandate/choices";
import type { Words } from "../../domain/language";
import type { BookNames } from "../bookNames";
import { formulaColumn, textColumn } from "../columns";
import { monthNames } from "../settings/keyTable";
import type { TableBlueprint } from "../sheetBlueprint";
import { columnReference, textLiteral, thisRow } from "../structuredReference";
import { monthNumbers, type MonthNumber } from "./budgetHeadings";
import { budgetColumn, monthColumns } from "./budgetReferences";

const labels = {
  number: { nb: "Nr", nn: "Nr", sv: "Nr", en: "No" },
  month: { nb: "Måned", nn: "Månad", sv: "Månad", en: "Month" },
  budget: { nb: "Budsjett", nn: "Budsjett", sv: "Budget", en: "Budget" },
  actual: { nb: "Regnskap", nn: "Rekneskap", sv: "Utfall", en: "Actual" },
  budgetToDate: { nb: "Budsjett hittil", nn: "Budsjett hittil", sv: "Budget hittills", en: "Budget to date" },
  actualToDate: { nb: "Regnskap hittil", nn: "Rekneskap hittil", sv: "Utfall hittills", en: "Actual to date" },
  forecast: { nb: "Prognose hittil", nn: "Prognose hittil", sv: "Prognos hittills", en: "Forecast to date" },
} as const satisfies Record<string, Words>;

export type MonthColumnKey = keyof typeof labels;

export const monthColumnKeys = Object.keys(labels) as readonly MonthColumnKey[];

export function monthLabel(key: MonthColumnKey): Words {
  return labels[key];
}

const widthPt = 58;

/** The expenses of each month: what the chart draws. An income of the same size would hide them. */
export const monthTable: TableBlueprint<MonthNumber> = {
  key: "budgetMonths",
  columns: [
    { key: "number", label: labels.number, type: "wholeNumber", widthPt, centred: true, content: (month) => month },
    { ...textColumn<MonthNumber>({ key: "month", label: labels.month, widthPt }), content: (month, language) => monthNames[month - 1]?.[language] ?? "" },
    column("budget", (book) => `=${expensesOf("budget", book)}`),
    column("actual", (book) => unlessLater(book, expensesOf("actual", book))),
    column("budgetToDate", (book) => `=ROUND(${upToThisMonth("budget", book)},2)`),
    column("actualToDate", (book) => unlessLater(book, `ROUND(${upToThisMonth("actual", book)},2)`)),
    column("forecast", forecastFormula),
  ],
};

export const monthEntries = monthNumbers;

function column(key: MonthColumnKey, formula: (book: BookNames) => string) {
  return formulaColumn<MonthNumber>({ key, label: labels[key], widthPt }, "amount", formula);
}

function reference(key: MonthColumnKey, { language, tables }: BookNames): string {
  return columnReference(tables.budgetMonths, labels[key][language]);
}

function number({ language }: BookNames): string {
  return thisRow(labels.number[language]);
}

function expensesOf(kind: "budget" | "actual", book: BookNames): string {
  return `ROUND(SUMIFS(INDEX(${monthColumns(kind, book)},0,${number(book)}),${budgetColumn("kind", book)},${textLiteral(budgetKinds.expense[book.language])}),2)`;
}

/** "" in the months the status date has not reached. */
function unlessLater(book: BookNames, amount: string): string {
  return `=IF(${number(book)}>${book.names.monthsToDate},"",${amount})`;
}

function upToThisMonth(key: MonthColumnKey, book: BookNames): string {
  return `SUMIFS(${reference(key, book)},${reference("number", book)},"<="&${number(book)})`;
}

/** As it went so far, and from there as budgeted. */
function forecastFormula(book: BookNames): string {
  const { monthsToDate } = book.names;
  const soFar = `SUMIFS(${reference("actual", book)},${reference("number", book)},"<="&${number(book)})`;
  const rest = `SUMIFS(${reference("budget", book)},${reference("number", book)},"<="&${number(book)},${reference("number", book)},">"&${monthsToDate})`;
  return `=ROUND(${soFar}+${rest},2)`;
}
