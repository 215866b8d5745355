import { calendarDate, type SerialDay } from "../../domain/serialDay";
import type { Savings } from "../../domain/mandate/savings";
import { measureQuadrants, measureQuadrantWords } from "../../domain/measureQuadrant";
import { cellAddress } from "../a1";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { headingEdits, headingRowCount, printEdit } from "../headingEdits";
import { rowContents, type SheetBlueprint } from "../sheetBlueprint";
import type { SheetEdit } from "../sheetEdit";
import { textLiteral } from "../structuredReference";
import { bodyRect, tableEdits } from "../tableEdits";
import { quadrantBlockEdits, quadrantBlockRowCount, quadrantColours } from "./quadrantBlock";
import { savingsFigureCount, savingsFigureEdits } from "./savingsFigures";
import { savingsColumns, savingsTable, type SavingsColumnKey } from "./savingsTable";

export const savingsSheet: SheetBlueprint = {
  kind: "savings",
  title: { nb: "Innsparing", nn: "Innsparing", sv: "Besparing", en: "Savings" },
  tabColor: "#548235",
  tables: [savingsColumns],
  holds: ({ savings }) => savings !== null,
  records: ({ savings, statusDate, language }) => {
    if (savings === null) return [];
    const table = savingsTable(firstYearOf(savings, statusDate));
    return [{ table, rows: savings.measures.map((measure) => rowContents(table, measure, language)) }];
  },
  edits: (content, book) => content.savings ? savingsEdits(content, content.savings, book) : [],
};

/** Under the figures and the picture beside them, with a free row. */
const savingsHeaderRow = headingRowCount + Math.max(savingsFigureCount, quadrantBlockRowCount) + 2;

function firstYearOf({ firstYear }: Savings, statusDate: SerialDay): number {
  return firstYear ?? calendarDate(statusDate).year;
}

function savingsEdits(content: BookContent, savings: Savings, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.savings;
  const firstYear = firstYearOf(savings, content.statusDate);
  const table = savingsTable(firstYear);
  const site = { sheet, row: savingsHeaderRow, column: 1 };
  return [
    ...headingEdits(sheet, savingsSheet.title[book.language], book),
    ...tableEdits(table, savings.measures, site, book),
    ...savingsFigureEdits(savings, firstYear, book),
    ...quadrantBlockEdits(book),
    ...quadrantFormats(savings, site, book),
    // The rows over the table would fill a small screen: Excel shows the table's headings instead of the columns' letters.
    { kind: "freezePanes", sheet, rows: 0, columns: 1 },
    printEdit(sheet, content, { titleRows: { from: savingsHeaderRow, to: savingsHeaderRow }, titleColumns: { from: 1, to: 1 } }),
  ];
}

function quadrantFormats({ measures }: Savings, site: { sheet: string; row: number; column: number }, book: BookNames): SheetEdit[] {
  const column = 1 + savingsTable(0).columns.findIndex(({ key }) => key === ("quadrant" satisfies SavingsColumnKey));
  const body = bodyRect(site, 1, measures);
  return measureQuadrants.map((quadrant) => ({
    kind: "addConditionalFormat", sheet: site.sheet, rect: { ...body, column }, stopIfTrue: false,
    formula: `=${cellAddress(body.row, column, "column")}=${textLiteral(measureQuadrantWords[quadrant][book.language])}`,
    style: { fillColor: quadrantColours[quadrant], fontColor: "#000000" },
  }));
}
