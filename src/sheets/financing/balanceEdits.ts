import { cellAddress } from "../a1";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { rect, type CellRect } from "../cell";
import { alarmStyle } from "../figures";
import { budgetRows, sumColumns } from "../budget/budgetSite";
import type { SheetEdit } from "../sheetEdit";
import { textLiteral } from "../structuredReference";
import { balanceLabels, balanceWords } from "./balanceWords";
import { balanceWord, budgetCost, yearFinancing } from "./financingFormulas";

/** Right of the figures, over the conditions and the statuses; the financing of the year stands among the figures. */
const site = { row: 7, label: 5, value: 6, yearFinancing: { row: 8, column: 2 } } as const;

/**
 * Cost against financing on both sheets, where both are there. The budget's part is written here too: its formulas name
 * the table of this sheet, which is filled after it.
 */
export function balanceEdits({ budget }: BookContent, book: BookNames): SheetEdit[] {
  return budget === null ? [] : [...onFinancing(book), ...onBudget(book)];
}

function onFinancing(book: BookNames): SheetEdit[] {
  const sheet = book.sheets.financing;
  const label = (key: keyof typeof balanceLabels) => balanceLabels[key][book.language];
  const [cost, difference] = [cellAddress(site.row, site.value), cellAddress(site.row + 1, site.value)];
  return [
    { kind: "formatCells", sheet, rect: rect(site.row, site.label, 2, 1), numberFormat: "@", style: { bold: true, horizontalAlignment: "Right" } },
    { kind: "formatCells", sheet, rect: rect(site.row, site.value, 2, 1), numberFormat: "#,##0", style: { horizontalAlignment: "Left" } },
    {
      kind: "writeCells", sheet, row: site.row, column: site.label,
      rows: [
        [label("cost"), { formula: `=${budgetCost(book)}` }],
        [label("difference"), { formula: `=ROUND(${cellAddress(site.yearFinancing.row, site.yearFinancing.column)}-${cost},2)` }],
        ["", { formula: `=${balanceWord(difference, book)}` }],
      ],
    },
    alarm(sheet, rect(site.row + 1, site.value, 2, 1), cellAddress(site.row + 2, site.value, "both"), book),
  ];
}

function onBudget(book: BookNames): SheetEdit[] {
  const sheet = book.sheets.budget;
  const { financing, difference, expenses } = budgetRows;
  const { label, first, words } = sumColumns;
  const [financed, cost, left] = [cellAddress(financing, first), cellAddress(expenses, first), cellAddress(difference, first)];
  return [
    { kind: "formatCells", sheet, rect: rect(financing, label, 2, 1), numberFormat: "@", style: { bold: true } },
    { kind: "formatCells", sheet, rect: rect(financing, first, 2, 1), numberFormat: "#,##0" },
    {
      kind: "writeCells", sheet, row: financing, column: label,
      rows: [
        [balanceLabels.financing[book.language], { formula: `=${yearFinancing(book)}` }, null, null],
        [balanceLabels.difference[book.language], { formula: `=ROUND(${financed}-${cost},2)` }, null, { formula: `=${balanceWord(left, book)}` }],
      ],
    },
    alarm(sheet, rect(difference, first, 1, words - first + 3), cellAddress(difference, words, "both"), book),
  ];
}

/** Over the difference and its words, however many cells these run over. */
function alarm(sheet: string, cells: CellRect, words: string, { language }: BookNames): SheetEdit {
  return { kind: "addConditionalFormat", sheet, rect: cells, formula: `=${words}<>${textLiteral(balanceWords.full[language])}`, style: alarmStyle, stopIfTrue: false };
}
