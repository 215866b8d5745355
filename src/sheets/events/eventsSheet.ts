import type { Words } from "../../domain/language";
import type { ProgressPlan } from "../../domain/progressPlan";
import { cellAddress } from "../a1";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { rect } from "../cell";
import { codeCount } from "../gridCodeRule";
import { headingEdits, printEdit } from "../headingEdits";
import { headingOf, type SheetBlueprint } from "../sheetBlueprint";
import type { SheetEdit } from "../sheetEdit";
import { columnReference, textLiteral } from "../structuredReference";
import { bodyRect, tableEdits } from "../tableEdits";
import { eventsTable, gridReference, inGridWords, planEvents } from "./eventsTable";

const rows = { inList: 7, inGrid: 8, agreement: 9, header: 11 } as const;

const labels = {
  inList: { nb: "Hendelser i listen", nn: "Hendingar i lista", sv: "Händelser i listan", en: "Events in the list" },
  inGrid: { nb: "Koder i rutenettet", nn: "Kodar i rutenettet", sv: "Koder i rutnätet", en: "Codes in the grid" },
  agreement: { nb: "Kontroll", nn: "Kontroll", sv: "Kontroll", en: "Check" },
  agrees: { nb: "Stemmer med rutenettet", nn: "Stemmer med rutenettet", sv: "Stämmer med rutnätet", en: "Agrees with the grid" },
  differs: {
    nb: "Stemmer ikke med rutenettet: kjør Kontroller", nn: "Stemmer ikkje med rutenettet: køyr Kontroller",
    sv: "Stämmer inte med rutnätet: kör Kontrollera", en: "Does not agree with the grid: run Check",
  },
} as const satisfies Record<string, Words>;

export const eventsSheet: SheetBlueprint = {
  kind: "events",
  title: { nb: "Hendelser", nn: "Hendingar", sv: "Händelser", en: "Events" },
  tabColor: "#2E75B6",
  tables: [eventsTable],
  holds: ({ plan }) => plan !== null,
  edits: (content, book) => content.plan ? eventsEdits(content, content.plan, book) : [],
};

function eventsEdits(content: BookContent, plan: ProgressPlan, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.events;
  const site = { sheet, row: rows.header, column: 1 };
  const events = planEvents(plan);
  const body = bodyRect(site, eventsTable.columns.length, events);
  const lastColumn = cellAddress(body.row, eventsTable.columns.length, "column");
  return [
    ...headingEdits(sheet, eventsSheet.title[book.language], book),
    ...tableEdits(eventsTable, events, site, book),
    ...agreementEdits(plan, book),
    {
      kind: "addConditionalFormat", sheet, rect: body, stopIfTrue: false,
      formula: `=${lastColumn}=${textLiteral(inGridWords.no[book.language])}`, style: { fillColor: "#F8CBAD", fontColor: "#9C0006" },
    },
    { kind: "freezePanes", sheet, rows: rows.header, columns: 1 },
    printEdit(sheet, content, { titleRows: { from: rows.header, to: rows.header } }),
  ];
}

function agreementEdits({ period }: ProgressPlan, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.events;
  const { language } = book;
  const codes = columnReference(book.tables.events, headingOf(eventsTable, "code", language));
  const inGrid = columnReference(book.tables.events, headingOf(eventsTable, "inGrid", language));
  const counts = [cellAddress(rows.inList, 2), cellAddress(rows.inGrid, 2)] as const;
  const agrees = `AND(${counts[0]}=${counts[1]},COUNTIF(${inGrid},${textLiteral(inGridWords.no[language])})=0)`;
  return [
    { kind: "formatCells", sheet, rect: rect(rows.inList, 1, 3, 1), numberFormat: "@", style: { bold: true } },
    { kind: "formatCells", sheet, rect: rect(rows.inList, 2, 3, 1), style: { horizontalAlignment: "Left" } },
    {
      kind: "writeCells", sheet, row: rows.inList, column: 1,
      rows: [
        [labels.inList[language], { formula: `=SUMPRODUCT(--(${codes}<>""))` }],
        [labels.inGrid[language], { formula: `=${codeCount(gridReference(book, period))}` }],
        [labels.agreement[language], { formula: `=IF(${agrees},${textLiteral(labels.agrees[language])},${textLiteral(labels.differs[language])})` }],
      ],
    },
    {
      kind: "addConditionalFormat", sheet, rect: rect(rows.agreement, 2), stopIfTrue: false,
      formula: `=${cellAddress(rows.agreement, 2)}<>${textLiteral(labels.agrees[language])}`, style: { fontColor: "#9C0006", bold: true },
    },
  ];
}
