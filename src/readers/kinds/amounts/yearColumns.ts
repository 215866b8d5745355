import { parseAmount } from "../../../domain/amountText";
import type { SourceCell, SourceRow } from "../../source";

export type YearColumn = { readonly index: number; readonly year: SourceCell };

/** A table whose amounts stand under bare years, which the footing's headers do not know. */
export type YearTable = { readonly headerRow: SourceRow; readonly columns: ReadonlyMap<string, number>; readonly years: readonly YearColumn[]; readonly rows: readonly SourceRow[] };

const yearHeading = /^(?:(?:budsjett|budget|beløp|belopp|innsparing|besparing|effekt|saving|år|year) ?)?((?:19|20|21)\d\d)$/i;
const headerRows = 4;
const widestTable = 60;

/** Null unless the row with the years also names `main`, and amounts stand under a year. */
export function yearTable(rows: readonly SourceRow[], names: Readonly<Record<string, readonly string[]>>, main: string): YearTable | null {
  for (const [at, headerRow] of rows.slice(0, headerRows).entries()) {
    const cells = headerRow.slice(0, widestTable);
    const years = cells.flatMap((cell, index) => (yearHeading.test(cell.text) && cell !== headerRow[index - 1] ? [{ index, year: yearCell(cell) }] : []));
    const columns = columnsOf(cells, names);
    if (years.length === 0 || !columns.has(main)) continue;
    const body = rows.slice(at + 1);
    return body.some((row) => years.some(({ index }) => parseAmount(row[index]?.text ?? "") !== null)) ? { headerRow, columns, years, rows: body } : null;
  }
  return null;
}

function yearCell({ text, place }: SourceCell): SourceCell {
  const year = yearHeading.exec(text)?.[1] ?? "";
  return year === text ? { text, place } : { text: year, place: { ...place, from: text.length - year.length, to: text.length } };
}

function columnsOf(cells: readonly SourceCell[], names: Readonly<Record<string, readonly string[]>>): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [index, { text }] of cells.entries()) {
    const wording = text.toLowerCase().replace(/\s+/g, " ").replace(/[:.*]+$/, "").trim();
    const field = Object.keys(names).find((one) => !columns.has(one) && names[one]?.includes(wording));
    if (field !== undefined) columns.set(field, index);
  }
  return columns;
}
