import type { Words } from "../../domain/language";
import { budgetKinds } from "../../domain/mandate/choices";
import type { BookNames } from "../bookNames";
import { rect, type CellContent } from "../cell";
import { alarmStyle } from "../figures";
import { cellAddress } from "../a1";
import type { SheetEdit } from "../sheetEdit";
import { textLiteral } from "../structuredReference";
import { budgetLabel, type BudgetColumnKey } from "./budgetHeadings";
import { budgetColumn } from "./budgetReferences";
import { budgetRows, monthsToDateCell, sumColumns } from "./budgetSite";

const summed = ["yearBudget", "budgetToDate", "actualToDate", "variance", "forecastByPlan", "forecastByTrend"] as const satisfies readonly BudgetColumnKey[];

const labels = {
  expenses: { nb: "Utgifter", nn: "Utgifter", sv: "Kostnader", en: "Expenses" },
  income: { nb: "Inntekter", nn: "Inntekter", sv: "Intäkter", en: "Income" },
  net: { nb: "Netto", nn: "Netto", sv: "Netto", en: "Net" },
  monthsToDate: { nb: "Måneder hittil", nn: "Månader hittil", sv: "Månader hittills", en: "Months to date" },
  ofYear: { nb: "av 12 i budsjettåret", nn: "av 12 i budsjettåret", sv: "av 12 under budgetåret", en: "of 12 in the budget year" },
} as const satisfies Record<string, Words>;

/** Before the lines, because their formulas need it: 0 before the budget year, 12 after it. */
export function monthsToDateEdits(book: BookNames): SheetEdit[] {
  const sheet = book.sheets.budget;
  const { budgetYear, statusDate, monthsToDate } = book.names;
  const formula = `=IFERROR(IF(YEAR(${statusDate})=${budgetYear},MONTH(${statusDate}),IF(YEAR(${statusDate})<${budgetYear},0,12)),0)`;
  return [
    { kind: "formatCells", sheet, rect: rect(monthsToDateCell.row, sumColumns.label), style: { bold: true } },
    { kind: "formatCells", sheet, rect: monthsToDateCell, numberFormat: "0", style: { horizontalAlignment: "Right" } },
    {
      kind: "writeCells", sheet, row: monthsToDateCell.row, column: sumColumns.label,
      rows: [[labels.monthsToDate[book.language], { formula }, null, { formula: `=${textLiteral(`${labels.ofYear[book.language]} `)}&${budgetYear}` }]],
    },
    { kind: "addName", name: monthsToDate, sheet, rect: monthsToDateCell, comment: labels.monthsToDate[book.language] },
  ];
}

/** Expenses, income and net of every amount; the net holds lines without a kind too. */
export function sumsEdits(book: BookNames): SheetEdit[] {
  const sheet = book.sheets.budget;
  const { language } = book;
  const expenses = textLiteral(budgetKinds.expense[language]);
  const income = textLiteral(budgetKinds.income[language]);
  const net = rect(budgetRows.net, sumColumns.label, 1, 1 + summed.length);
  const varianceColumn = sumColumns.first + summed.indexOf("variance");
  const rows: CellContent[][] = [
    ["", ...summed.map((key) => budgetLabel(key)[language])],
    [labels.expenses[language], ...summed.map((key) => ({ formula: `=${sumOf(key, expenses, book)}` }))],
    [labels.income[language], ...summed.map((key) => ({ formula: `=${sumOf(key, income, book)}` }))],
    [labels.net[language], ...summed.map((key) => ({ formula: `=${sumOf(key, null, book)}` }))],
  ];
  return [
    { kind: "formatCells", sheet, rect: rect(budgetRows.sums, sumColumns.first, 1, summed.length), numberFormat: "@", style: { bold: true, wrapText: true, horizontalAlignment: "Right", verticalAlignment: "Bottom" } },
    { kind: "setRowHeights", sheet, row: budgetRows.sums, rowCount: 1, heightPt: 60 },
    { kind: "formatCells", sheet, rect: rect(budgetRows.expenses, sumColumns.label, 3, 1), numberFormat: "@", style: { bold: true } },
    { kind: "formatCells", sheet, rect: rect(budgetRows.expenses, sumColumns.first, 3, summed.length), numberFormat: "#,##0" },
    { kind: "writeCells", sheet, row: budgetRows.sums, column: sumColumns.label, rows },
    { kind: "formatCells", sheet, rect: net, style: { bold: true, fillColor: "#DDEBF7" } },
    {
      kind: "addConditionalFormat", sheet, rect: rect(budgetRows.expenses, varianceColumn, 3, 1), stopIfTrue: false,
      formula: `=${cellAddress(budgetRows.expenses, varianceColumn)}<0`, style: { fontColor: alarmStyle.fontColor, bold: true },
    },
  ];
}

/** A line without a trend yet counts by plan: the year is not over for it. */
function sumOf(key: BudgetColumnKey, kind: string | null, book: BookNames): string {
  const column = (each: BudgetColumnKey) => budgetColumn(each, book);
  const sum = kind === null ? `SUM(${column(key)})` : `SUMIFS(${column(key)},${column("kind")},${kind})`;
  if (key !== "forecastByTrend") return `ROUND(${sum},2)`;
  const ofKind = kind === null ? "" : `*(${column("kind")}=${kind})`;
  return `ROUND(${sum}+SUMPRODUCT((1-ISNUMBER(${column(key)}))${ofKind},${column("forecastByPlan")}),2)`;
}
