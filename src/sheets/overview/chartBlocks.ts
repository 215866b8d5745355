import type { Words } from "../../domain/language";
import { cellAddress } from "../a1";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { monthTableSite } from "../budget/budgetSite";
import { monthColumnKeys, monthEntries, monthLabel, type MonthColumnKey } from "../budget/monthTable";
import { rect, type CellContent } from "../cell";
import type { ChartCells } from "../chartBlueprint";
import { levelFormats } from "../risk/levelFormats";
import type { SheetEdit } from "../sheetEdit";
import { captionEdits, stacks, type OverviewBlock } from "./overviewSite";
import { levelCount, levelName } from "./riskState";

const labels = {
  budget: { nb: "Utgifter hittil i året", nn: "Utgifter hittil i året", sv: "Kostnader hittills i år", en: "Expenses so far this year" },
  risk: { nb: "Risikobildet", nn: "Risikobiletet", sv: "Riskbilden", en: "Risk picture" },
  risks: { nb: "Risikoer per nivå", nn: "Risikoar per nivå", sv: "Risker per nivå", en: "Risks by level" },
} as const satisfies Record<string, Words>;

const chartRows = { budget: 12, risks: 8 } as const;

/** Drawn from the months of the budget's own sheet. */
export function budgetChartBlock({ budget }: BookContent, { language, sheets }: BookNames): OverviewBlock | null {
  if (budget === null) return null;
  const { first, last } = stacks.right;
  const cells = (key: MonthColumnKey): ChartCells => ({ sheet: sheets.budget, rect: rect(monthTableSite.row + 1, monthTableSite.column + monthColumnKeys.indexOf(key), monthEntries.length) });
  return {
    stack: "right",
    rowCount: chartRows.budget,
    edits: (row, sheet) => [{
      kind: "addChart", sheet,
      chart: {
        name: labels.budget[language], type: "columnClustered", title: labels.budget[language], categories: cells("month"),
        series: [
          { name: monthLabel("actualToDate")[language], values: cells("actualToDate") },
          { name: monthLabel("budgetToDate")[language], values: cells("budgetToDate"), type: "line" },
          { name: monthLabel("forecast")[language], values: cells("forecast"), type: "line" },
        ],
        valueNumberFormat: "#,##0",
        from: { row, column: first }, to: { row: row + chartRows.budget - 1, column: last },
      },
    }],
  };
}

/** The count of every level in its colour, and the same as bars. */
export function riskLevelsBlock({ risks, riskModel }: BookContent, book: BookNames): OverviewBlock | null {
  if (risks === null) return null;
  const { language } = book;
  const levels = riskModel.levels.map((_, index) => riskModel.levels.length - index);
  const { first, last } = stacks.right;
  return {
    stack: "right",
    rowCount: 1 + chartRows.risks,
    edits: (row, sheet) => {
      const names = rect(row + 1, first, levels.length);
      const counts = rect(row + 1, first + 1, levels.length);
      return [
        ...captionEdits(labels.risk[language], "right", row, sheet),
        { kind: "formatCells", sheet, rect: { ...names, columnCount: 2 }, style: { bold: true, horizontalAlignment: "Center" } },
        { kind: "formatCells", sheet, rect: counts, numberFormat: "0" },
        {
          kind: "writeCells", sheet, row: names.row, column: first,
          rows: levels.map((level): CellContent[] => [{ formula: `=${levelName(level, book)}` }, { formula: `=${levelCount(level, book)}` }]),
        },
        ...levelFormats(sheet, { ...names, columnCount: 2 }, cellAddress(names.row, first, "column"), riskModel, book),
        {
          kind: "addChart", sheet,
          chart: {
            name: labels.risks[language], type: "barClustered", title: labels.risks[language],
            categories: { sheet, rect: names }, series: [{ name: labels.risks[language], values: { sheet, rect: counts } }],
            valueNumberFormat: "0", from: { row: row + 1, column: first + 2 }, to: { row: row + chartRows.risks, column: last },
          },
        } satisfies SheetEdit,
      ];
    },
  };
}
