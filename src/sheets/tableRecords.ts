import { languages, type Language } from "../domain/language";
import type { CellContent, CellValue } from "./cell";
import type { ColumnBlueprint, TableBlueprint } from "./sheetBlueprint";
import type { TableSnapshot } from "./workbookPort";

/** A table of ours as it stands, its columns found by their headings: the user may have moved them and added others. */
export type TableRecords = {
  readonly snapshot: TableSnapshot;
  /** Index in the row by column key; a column the user has deleted or renamed is not there. */
  readonly columns: ReadonlyMap<string, number>;
};

export function tableRecords<Entry>(table: TableBlueprint<Entry>, snapshot: TableSnapshot, language: Language): TableRecords {
  const columns = new Map<string, number>();
  for (const column of table.columns) {
    const index = headingIndex(column, snapshot.header, language);
    if (index >= 0) columns.set(column.key, index);
  }
  return { snapshot, columns };
}

/** In the workbook's language; else in any other, for a workbook whose headings somebody translated. */
function headingIndex<Entry>({ label }: ColumnBlueprint<Entry>, header: readonly string[], language: Language): number {
  const inOwn = header.indexOf(label[language]);
  return inOwn >= 0 ? inOwn : header.findIndex((heading) => languages.some((other) => label[other] === heading));
}

export function missingColumns<Entry>(table: TableBlueprint<Entry>, { columns }: TableRecords): readonly ColumnBlueprint<Entry>[] {
  return table.columns.filter(({ key }) => !columns.has(key));
}

export function valueAt({ snapshot, columns }: TableRecords, row: number, key: string): CellValue {
  const column = columns.get(key);
  return column === undefined ? null : snapshot.values[row]?.[column] ?? null;
}

export function textAt(records: TableRecords, row: number, key: string): string {
  return String(valueAt(records, row, key) ?? "").trim();
}

/** A formula's text, or the value where none stands. */
export function formulaAt({ snapshot, columns }: TableRecords, row: number, key: string): CellValue {
  const column = columns.get(key);
  return column === undefined ? null : snapshot.formulas[row]?.[column] ?? null;
}

/** 1-based in the sheet; the heading's cell when `row` is -1. */
export function cellOf({ snapshot, columns }: TableRecords, row: number, key: string): { readonly row: number; readonly column: number } {
  return { row: snapshot.row + 1 + row, column: snapshot.column + (columns.get(key) ?? 0) };
}

/** A row as wide as the table as it is now: our columns where they stand, null in the user's own. */
export function newRow({ snapshot, columns }: TableRecords, contents: ReadonlyMap<string, CellContent>): CellContent[] {
  const row: CellContent[] = snapshot.header.map(() => null);
  for (const [key, content] of contents) {
    const index = columns.get(key);
    if (index !== undefined) row[index] = content;
  }
  return row;
}
