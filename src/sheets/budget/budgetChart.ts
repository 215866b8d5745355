import type { Words } from "../../domain/language";
import type { BookNames } from "../bookNames";
import { rect } from "../cell";
import type { ChartCells } from "../chartBlueprint";
import type { SheetEdit } from "../sheetEdit";
import { chartPlace, monthTableSite } from "./budgetSite";
import { monthColumnKeys, monthEntries, monthLabel, type MonthColumnKey } from "./monthTable";

const texts = {
  title: {
    nb: "Utgifter hittil i året: budsjett, regnskap og prognose", nn: "Utgifter hittil i året: budsjett, rekneskap og prognose",
    sv: "Kostnader hittills i år: budget, utfall och prognos", en: "Expenses so far this year: budget, actual and forecast",
  },
  kroner: { nb: "kroner", nn: "kroner", sv: "kronor", en: "kroner" },
} as const satisfies Record<string, Words>;

/** Columns end where the accounts end; the lines go on to the end of the year. */
export function budgetChartEdits({ language, sheets, tables }: BookNames): SheetEdit[] {
  const sheet = sheets.budget;
  const cells = (key: MonthColumnKey): ChartCells => ({ sheet, rect: rect(monthTableSite.row + 1, monthTableSite.column + monthColumnKeys.indexOf(key), monthEntries.length) });
  return [{
    kind: "addChart", sheet,
    chart: {
      name: tables.budgetMonths,
      type: "columnClustered",
      title: texts.title[language],
      categories: cells("month"),
      series: [
        { name: monthLabel("actualToDate")[language], values: cells("actualToDate") },
        { name: monthLabel("budgetToDate")[language], values: cells("budgetToDate"), type: "line" },
        { name: monthLabel("forecast")[language], values: cells("forecast"), type: "line" },
      ],
      valueAxisTitle: texts.kroner[language],
      valueNumberFormat: "#,##0",
      ...chartPlace,
    },
  }];
}
