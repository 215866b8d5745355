import type { Words } from "../../domain/language";
import type { ProgressPlan } from "../../domain/progressPlan";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { cellAddress } from "../a1";
import { rect, type CellRect } from "../cell";
import { headingEdits, printEdit } from "../headingEdits";
import { headingOf, type SheetBlueprint } from "../sheetBlueprint";
import type { SheetEdit } from "../sheetEdit";
import { columnReference } from "../structuredReference";
import { holidayTable } from "../settings/holidayTable";
import { bodyRect, bodyRowCount, tableEdits } from "../tableEdits";
import { gridFormats } from "./gridFormats";
import { activityColumns, firstWeekColumn, planRows, progressPlanTable, weekValidation } from "./progressPlanTable";
import { monthBand, weekColumns, type WeekColumn } from "./weekColumns";

const labels = {
  month: { nb: "Måned", nn: "Månad", sv: "Månad", en: "Month" },
  monday: { nb: "Mandag i uken", nn: "Måndag i veka", sv: "Måndag i veckan", en: "Monday of the week" },
  holidays: { nb: "Helligdager mandag–fredag", nn: "Heilagdagar måndag–fredag", sv: "Helgdagar måndag–fredag", en: "Public holidays Monday–Friday" },
  statusWeek: { nb: "Uken statusdatoen ligger i: ▼", nn: "Veka statusdatoen ligg i: ▼", sv: "Veckan statusdatumet ligger i: ▼", en: "Week of the status date: ▼" },
} as const satisfies Record<string, Words>;

export const progressPlanSheet: SheetBlueprint = {
  kind: "progressPlan",
  title: { nb: "Framdriftsplan", nn: "Framdriftsplan", sv: "Tidplan", en: "Progress plan" },
  tabColor: "#2E75B6",
  tables: [{ key: "progressPlan", columns: activityColumns }],
  holds: ({ plan }) => plan !== null,
  edits: (content, book) => content.plan ? planEdits(content, content.plan, book) : [],
};

function planEdits(content: BookContent, plan: ProgressPlan, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.progressPlan;
  const site = { sheet, row: planRows.header, column: 1 };
  const weeks = weekColumns(plan.period);
  const body = bodyRect(site, firstWeekColumn - 1 + weeks.length, plan.activities);
  const weekCells = { ...body, column: firstWeekColumn, columnCount: weeks.length };
  return [
    ...headingEdits(sheet, progressPlanSheet.title[book.language], book),
    ...legendLines(plan, book, sheet),
    ...bandEdits(weeks, book, sheet),
    ...tableEdits(progressPlanTable(plan.period), plan.activities, site, book, false),
    { kind: "formatCells", sheet, rect: rect(planRows.header, firstWeekColumn, 1, weeks.length), style: { horizontalAlignment: "Center" } },
    { kind: "formatCells", sheet, rect: rect(planRows.header, 1, bodyRowCount(plan.activities) + 1, body.columnCount), style: { borderColor: "#BFBFBF" } },
    { kind: "setValidation", sheet, rect: weekCells, validation: weekValidation(book.language, book.names.codes, weekCells.row) },
    ...gridFormats(weekCells, book),
    ...gridNames(weekCells, book),
    { kind: "freezePanes", sheet, rows: planRows.header, columns: firstWeekColumn - 1 },
    printEdit(sheet, content, { titleRows: { from: planRows.month, to: planRows.header }, titleColumns: { from: 1, to: firstWeekColumn - 1 } }),
  ];
}

/** How many activities can be added under the table and still be counted on the other sheets. */
const spareRows = 200;

/** For formulas on other sheets; the rows under the table go with them, for activities that are added there. */
function gridNames(weekCells: CellRect, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.progressPlan;
  const cells = { ...weekCells, rowCount: weekCells.rowCount + spareRows };
  return [
    { kind: "addName", name: book.names.gridCells, sheet, rect: cells, comment: "" },
    { kind: "addName", name: book.names.activities, sheet, rect: { ...cells, column: 1, columnCount: 1 }, comment: "" },
  ];
}

function bandEdits(weeks: readonly WeekColumn[], book: BookNames, sheet: string): SheetEdit[] {
  const { language } = book;
  const first = firstWeekColumn;
  const bands = rect(planRows.month, first, 4, weeks.length);
  const day = columnReference(book.tables.holidays, headingOf(holidayTable, "day", language));
  const monday = (index: number) => cellAddress(planRows.monday, first + index);
  const holidays = (index: number) => `COUNTIFS(${day},">="&${monday(index)},${day},"<="&${monday(index)}+4)`;
  const inStatusWeek = (index: number) => `AND(${book.names.statusDate}>=${monday(index)},${book.names.statusDate}<${monday(index)}+7)`;
  return [
    { kind: "formatCells", sheet, rect: rect(planRows.month, 1, 4, 1), numberFormat: "@", style: { bold: true } },
    { kind: "formatCells", sheet, rect: rect(planRows.month, first, 1, weeks.length), numberFormat: "@", style: { bold: true, horizontalAlignment: "Left" } },
    { kind: "formatCells", sheet, rect: rect(planRows.monday, first, 1, weeks.length), numberFormat: "d.m" },
    { kind: "formatCells", sheet, rect: { ...bands, row: planRows.monday, rowCount: 3 }, style: { horizontalAlignment: "Center", fontSize: 9 } },
    { kind: "writeCells", sheet, row: planRows.month, column: 1, rows: [[labels.month[language]], [labels.monday[language]], [labels.holidays[language]], [labels.statusWeek[language]]] },
    {
      kind: "writeCells", sheet, row: planRows.month, column: first,
      rows: [
        monthBand(weeks, language),
        weeks.map((week) => week.monday),
        weeks.map((_, index) => ({ formula: `=IF(${holidays(index)}=0,"",${holidays(index)})` })),
        weeks.map((_, index) => ({ formula: `=IF(${inStatusWeek(index)},"▼","")` })),
      ],
    },
    { kind: "addName", name: book.names.mondays, sheet, rect: rect(planRows.monday, first, 1, weeks.length), comment: labels.monday[language] },
  ];
}

/** The legend beside the heading, four lines to a block, by formula from the settings sheet. */
function legendLines({ legend }: ProgressPlan, book: BookNames, sheet: string): SheetEdit[] {
  const linesPerBlock = 4;
  const columnsPerBlock = 7;
  return legend.map((_, index): SheetEdit => ({
    kind: "writeCells",
    sheet,
    row: 2 + (index % linesPerBlock),
    column: firstWeekColumn + 1 + columnsPerBlock * Math.floor(index / linesPerBlock),
    rows: [[{ formula: `=INDEX(${book.names.codes},${index + 1})&" = "&INDEX(${book.names.meanings},${index + 1})` }]],
  }));
}
