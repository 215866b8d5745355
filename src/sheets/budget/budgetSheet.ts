import type { Words } from "../../domain/language";
import { cellAddress } from "../a1";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { rect, type CellRect } from "../cell";
import { alarmStyle } from "../figures";
import { headingEdits, printEdit } from "../headingEdits";
import { rowContents, type SheetBlueprint, type TableBlueprint } from "../sheetBlueprint";
import type { SheetEdit } from "../sheetEdit";
import { textLiteral } from "../structuredReference";
import { bodyRect, tableEdits, type TableSite } from "../tableEdits";
import { budgetChartEdits } from "./budgetChart";
import type { BudgetColumnKey } from "./budgetHeadings";
import { markWords } from "./budgetMark";
import { budgetRows, monthTableSite, printedColumns } from "./budgetSite";
import { budgetEntries, budgetTable } from "./budgetTable";
import { monthEntries, monthTable } from "./monthTable";
import { monthsToDateEdits, sumsEdits } from "./sumsBlock";

const title: Words = { nb: "Budsjett", nn: "Budsjett", sv: "Budget", en: "Budget" };

export const budgetSheet: SheetBlueprint = {
  kind: "budget",
  title,
  tabColor: "#BF8F00",
  tables: [budgetTable, monthTable],
  holds: ({ budget }) => budget !== null,
  records: ({ budget, language }) => budget ? [{ table: budgetTable, rows: budgetEntries(budget).map((entry) => rowContents(budgetTable, entry, language)) }] : [],
  edits: budgetEdits,
};

/** Each part after what its formulas name. */
function budgetEdits(content: BookContent, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.budget;
  const entries = content.budget ? budgetEntries(content.budget) : [];
  const site = { sheet, row: budgetRows.header, column: 1 };
  return [
    ...headingEdits(sheet, title[book.language], book),
    ...monthsToDateEdits(book),
    ...tableEdits(budgetTable, entries, site, book),
    ...tableEdits(monthTable, monthEntries, { sheet, ...monthTableSite }, book, false),
    ...alignedHeadings(budgetTable, site),
    ...alignedHeadings(monthTable, { sheet, ...monthTableSite }),
    ...sumsEdits(book),
    ...markFormats(bodyRect(site, budgetTable.columns.length, entries), book),
    ...budgetChartEdits(book),
    { kind: "freezePanes", sheet, rows: budgetRows.header, columns: 1 },
    printEdit(sheet, content, { titleRows: { from: budgetRows.header, to: budgetRows.header }, titleColumns: { from: 1, to: 1 }, columns: printedColumns }),
  ];
}

/** Over amounts at the right, over words that stand between amounts in the middle. */
function alignedHeadings<Entry>({ columns }: TableBlueprint<Entry>, { sheet, row, column }: TableSite): SheetEdit[] {
  return columns.flatMap(({ type, result, centred }, index): SheetEdit[] => {
    const horizontalAlignment = type === "amount" || result === "amount" ? "Right" : centred ? "Center" : null;
    return horizontalAlignment === null ? [] : [{ kind: "formatCells", sheet, rect: rect(row, column + index), style: { horizontalAlignment } }];
  });
}

const good = { fillColor: "#DDEBF7", fontColor: "#1F4E79", bold: true } as const;

/** From the variance to its mark; blue for the favourable, because green beside red is no difference to many. */
function markFormats(body: CellRect, { language, sheets }: BookNames): SheetEdit[] {
  const [first, mark] = [columnOf("variance"), columnOf("mark")];
  const marked = cellAddress(body.row, mark, "column");
  const cells = { ...body, column: first, columnCount: mark - first + 1 };
  return [
    { kind: "addConditionalFormat", sheet: sheets.budget, rect: cells, formula: `=${marked}<>""`, style: alarmStyle, stopIfTrue: false },
    { kind: "addConditionalFormat", sheet: sheets.budget, rect: cells, formula: `=${marked}=${textLiteral(markWords.favourable[language])}`, style: good, stopIfTrue: false },
  ];
}

function columnOf(key: BudgetColumnKey): number {
  return budgetTable.columns.findIndex((column) => column.key === key) + 1;
}
