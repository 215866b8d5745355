import { headingUnit } from "../../../domain/amountUnit";
import { parseAmount } from "../../../domain/amountText";
import { isOcrReading } from "../../../domain/ocr/ocrReading";
import type { HeadingColumns } from "../../records/headingIndex";
import { columnsOf, headingCell, type RecordColumnFound } from "../../records/recordHeader";
import type { SourceCell, SourceRow } from "../../source";

export type YearColumn = { readonly index: number; readonly year: SourceCell };

/** A table whose amounts stand under bare years, which the footing's headers do not know. */
export type YearTable = { readonly headerRow: SourceRow; readonly found: readonly RecordColumnFound[]; readonly columns: ReadonlyMap<string, number>; readonly years: readonly YearColumn[]; readonly rows: readonly SourceRow[] };

const withYear = /^(.*?)[ ,]*((?:19|20|21)\d\d)$/;
const amountWords = ["budsjett", "budget", "beløp", "belopp", "innsparing", "besparing", "effekt", "saving", "savings", "år", "year"];
const headerRows = 4;
const widestTable = 60;
const longestHeading = 60;

/** Null unless the row with the years also names `main`, and amounts stand under a year. */
export function yearTable(rows: readonly SourceRow[], known: HeadingColumns, main: string): YearTable | null {
  for (const [at, headerRow] of rows.slice(0, headerRows).entries()) {
    const years = yearColumns(headerRow, amountWords);
    const found = years.length === 0 ? [] : columnsOf(headerRow.slice(0, widestTable).flatMap(({ text }, index) => (isWords(text) && !years.some((year) => year.index === index) ? [headingCell(text, index)] : [])), known);
    if (!found.some(({ field }) => field === main)) continue;
    const body = rows.slice(at + 1);
    const hasAmounts = body.some((row) => years.some(({ index }) => parseAmount(row[index]?.text ?? "") !== null));
    return hasAmounts ? { headerRow, found, columns: new Map(found.map(({ field, index }) => [field, index] as const)), years, rows: body } : null;
  }
  return null;
}

function isWords(text: string): boolean {
  return text.length <= longestHeading && /\p{L}|#/u.test(text);
}

/** The columns that are headed by a year, with one of the words before it or alone: "2027", "Budsjett 2027", "Innsparing 2027 (i 1000 kr)". */
export function yearColumns(header: SourceRow, words: readonly string[]): YearColumn[] {
  return header.slice(0, widestTable).flatMap((cell, index) => {
    if (cell === header[index - 1] || cell.text.length > longestHeading) return [];
    const [, before = "", year] = withYear.exec(headingUnit(cell.text)?.name ?? cell.text.replace(/[\s:.*]+$/, "")) ?? [];
    const isAmount = before === "" || words.some((word) => word === before.toLowerCase() || (word.length > 3 && isOcrReading(word, before)));
    if (year === undefined || !isAmount) return [];
    const from = cell.text.indexOf(year);
    return [{ index, year: year === cell.text ? { text: year, place: cell.place } : { text: year, place: { ...cell.place, from, to: from + year.length } } }];
  });
}
