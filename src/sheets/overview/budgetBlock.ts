import type { Words } from "../../domain/language";
import { cellAddress } from "../a1";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { rect } from "../cell";
import { alarmStyle } from "../figures";
import type { SheetEdit } from "../sheetEdit";
import { textLiteral } from "../structuredReference";
import { budgetSum, varianceOf, varianceWord, type BudgetPart } from "./budgetState";
import { captionEdits, columnTitleEdits, type OverviewBlock } from "./overviewSite";

const parts = ["expense", "income", "net"] as const satisfies readonly BudgetPart[];
const variance = { column: 5, title: { nb: "Avvik", nn: "Avvik", sv: "Avvikelse", en: "Variance" } } as const;

const labels = {
  caption: { nb: "Budsjett, kroner, år", nn: "Budsjett, kroner, år", sv: "Budget, kronor, år", en: "Budget, kroner, year" },
  expense: { nb: "Utgifter", nn: "Utgifter", sv: "Kostnader", en: "Expenses" },
  income: { nb: "Inntekter", nn: "Inntekter", sv: "Intäkter", en: "Income" },
  net: { nb: "Netto", nn: "Netto", sv: "Netto", en: "Net" },
  year: { nb: "Årsbudsjett", nn: "Årsbudsjett", sv: "Årsbudget", en: "Year budget" },
  inWords: { nb: "I ord", nn: "I ord", sv: "I ord", en: "In words" },
  toDate: { nb: "Hittil", nn: "Hittil", sv: "Hittills", en: "To date" },
  actual: { nb: "Regnskap", nn: "Rekneskap", sv: "Utfall", en: "Actual" },
  forecast: { nb: "Prognose", nn: "Prognose", sv: "Prognos", en: "Forecast" },
} as const satisfies Record<string, Words>;

/** Expenses, income and net: the year, what should and what did happen so far, and where it is going. */
export function budgetBlock({ budget }: BookContent, book: BookNames): OverviewBlock | null {
  if (budget === null) return null;
  const { language } = book;
  const titles = [
    "", labels.year[language], labels.toDate[language], labels.actual[language], variance.title[language], labels.inWords[language], labels.forecast[language],
  ];
  return {
    stack: "left",
    rowCount: 2 + parts.length,
    edits: (row, sheet) => {
      const cells = rect(row + 2, 2, parts.length, titles.length - 1);
      const varianceCells = rect(row + 2, variance.column, parts.length);
      return [
        ...captionEdits({ formula: `=${textLiteral(`${labels.caption[language]} `)}&${book.names.budgetYear}` }, "left", row, sheet),
        ...columnTitleEdits(titles, "left", row + 1, sheet),
        { kind: "formatCells", sheet, rect: rect(row + 1, 2, 1, titles.length - 1), style: { horizontalAlignment: "Right" } },
        { kind: "formatCells", sheet, rect: cells, numberFormat: "#,##0", style: { horizontalAlignment: "Right" } },
        { kind: "formatCells", sheet, rect: rect(row + 1 + parts.length, 1, 1, titles.length), style: { bold: true } },
        ...parts.map((part, index): SheetEdit => ({
          kind: "writeCells", sheet, row: row + 2 + index, column: 1,
          rows: [[labels[part][language], ...formulasOf(part, cellAddress(row + 2 + index, variance.column), book).map((formula) => ({ formula: `=${formula}` }))]],
        })),
        { kind: "addConditionalFormat", sheet, rect: { ...varianceCells, columnCount: 2 }, formula: `=N(${cellAddress(row + 2, variance.column, "column")})<0`, style: { fontColor: alarmStyle.fontColor, bold: true }, stopIfTrue: false },
      ];
    },
  };
}

function formulasOf(part: BudgetPart, varianceCell: string, book: BookNames): readonly string[] {
  return [
    budgetSum("yearBudget", part, book), budgetSum("budgetToDate", part, book), budgetSum("actualToDate", part, book),
    varianceOf(part, book), varianceWord(varianceCell, part, book.language), budgetSum("forecastByPlan", part, book),
  ];
}
