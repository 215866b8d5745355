import type { Language } from "../../src/domain/language";
import { languages } from "../../src/domain/language";
import type { CellRect } from "../../src/sheets/cell";
import type { SheetEdit } from "../../src/sheets/sheetEdit";
import type { SheetKind } from "../../src/sheets/sheetKind";
import type { FullBook } from "./fullBook";
import type { NameDescription, ValueType } from "./tableDescription";

type NameEdit = Extract<SheetEdit, { kind: "addName" }>;

/** The names the sheets really get, in the order they get them. */
export function describeNames(books: Readonly<Record<Language, FullBook>>): NameDescription[] {
  const { names, edits } = books.nb;
  const labels = (name: string) => Object.fromEntries(languages.map((language) => [language, namesIn(books[language]).find((edit) => edit.name === name)?.comment ?? ""]));
  return namesIn(books.nb).map(({ name, sheet, rect }) => ({
    key: keyOf(names.names, name),
    name,
    sheet: keyOf(names.sheets, sheet) as SheetKind,
    label: labels(name) as NameDescription["label"],
    type: typeOfFormat(formatAt(edits, sheet, rect)),
    isRange: rect.rowCount * rect.columnCount > 1,
  }));
}

function namesIn({ edits }: FullBook): NameEdit[] {
  return edits.filter((edit) => edit.kind === "addName");
}

function keyOf(named: Readonly<Record<string, string>>, wanted: string): string {
  return Object.entries(named).find(([, name]) => name === wanted)?.[0] ?? wanted;
}

/** The format that was put last on the first of the cells. */
function formatAt(edits: readonly SheetEdit[], sheet: string, { row, column }: CellRect): string | undefined {
  const formats = edits.flatMap((edit) => (edit.kind === "formatCells" && edit.sheet === sheet && edit.numberFormat !== undefined && covers(edit.rect, row, column) ? [edit.numberFormat] : []));
  return formats.at(-1);
}

function covers(rect: CellRect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rowCount && column >= rect.column && column < rect.column + rect.columnCount;
}

/** What a cell of this format holds; null where the format says nothing. */
export function typeOfFormat(format: string | undefined): ValueType | null {
  if (format === undefined || format === "General") return null;
  if (format === "@") return "text";
  if (/[dy]/.test(format)) return "date";
  if (format.endsWith("%")) return "percent";
  return format === "0" ? "wholeNumber" : "amount";
}
