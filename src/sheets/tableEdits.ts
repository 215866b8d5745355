import type { Language } from "../domain/language";
import type { BookNames } from "./bookNames";
import { rect, type CellContent, type CellRect } from "./cell";
import { cellContent, numberFormatOf, type ColumnBlueprint, type TableBlueprint } from "./sheetBlueprint";
import type { SheetEdit } from "./sheetEdit";

const tableStyle = "TableStyleMedium2";

/** Where a table stands, and how many rows it needs: Excel knows no table without a row under its headings. */
export type TableSite = { readonly sheet: string; readonly row: number; readonly column: number };

export function bodyRowCount(entries: readonly unknown[]): number {
  return Math.max(1, entries.length);
}

export function bodyRect({ row, column }: TableSite, columnCount: number, entries: readonly unknown[]): CellRect {
  return rect(row + 1, column, bodyRowCount(entries), columnCount);
}

/** Formats first, so that nothing is parsed; then the cells, the table, and last the formulas that need the table. */
export function tableEdits<Entry>(
  { key, columns }: TableBlueprint<Entry>, entries: readonly Entry[], site: TableSite, book: BookNames, filterButtons = true,
): SheetEdit[] {
  const { sheet, row, column } = site;
  const whole = rect(row, column, bodyRowCount(entries) + 1, columns.length);
  const header: SheetEdit[] = [
    { kind: "formatCells", sheet, rect: rect(row, column, 1, columns.length), numberFormat: "@", style: { bold: true, wrapText: true, verticalAlignment: "Center" } },
  ];
  const rows = [columns.map(({ label }) => label[book.language]), ...bodyContents(columns, entries, book.language)];
  return [
    ...header,
    ...runsAlike(columns).flatMap(({ blueprint, first, count }) => columnFormats(blueprint, rect(row + 1, column + first, bodyRowCount(entries), count), site)),
    ...unreadableAsText(columns, entries, site, book.language),
    { kind: "writeCells", sheet, row, column, rows },
    { kind: "addTable", sheet, rect: whole, name: book.tables[key], style: tableStyle, filterButtons },
    ...columns.flatMap((blueprint, index) => formulaColumn(blueprint, rect(row + 1, column + index, bodyRowCount(entries)), site, book)),
    ...validationEdits(columns, bodyRect(site, columns.length, entries), site.sheet, book),
    ...(columns.some(({ wrap }) => wrap) ? [{ kind: "fitRows", sheet, rect: whole } as const] : []),
  ];
}

/** The cells of one entry in the table's order; a formula column is null, because its formula comes after the table. */
export function entryContents<Entry>(columns: readonly ColumnBlueprint<Entry>[], entry: Entry, language: Language): CellContent[] {
  return columns.map((column) => cellContent(column, entry, language));
}

/** The validation of every column over the rows of `body`. */
function validationEdits<Entry>(columns: readonly ColumnBlueprint<Entry>[], body: CellRect, sheet: string, book: BookNames): SheetEdit[] {
  return columns.flatMap(({ validation }, index): SheetEdit[] => validation
    ? [{ kind: "setValidation", sheet, rect: { ...body, column: body.column + index, columnCount: 1 }, validation: validation(book) }]
    : []);
}

function bodyContents<Entry>(columns: readonly ColumnBlueprint<Entry>[], entries: readonly Entry[], language: Language): CellContent[][] {
  return entries.length > 0 ? entries.map((entry) => entryContents(columns, entry, language)) : [columns.map(() => null)];
}

type Look = Pick<ColumnBlueprint<unknown>, "type" | "result" | "numberFormat" | "centred" | "wrap" | "widthPt">;

/** Neighbours that look the same, such as the weeks of a grid, are formatted as one range. */
function runsAlike(columns: readonly Look[]): { blueprint: Look; first: number; count: number }[] {
  const runs: { blueprint: Look; first: number; count: number }[] = [];
  columns.forEach((blueprint, first) => {
    const last = runs.at(-1);
    if (last && looksLike(last.blueprint, blueprint)) last.count += 1;
    else runs.push({ blueprint, first, count: 1 });
  });
  return runs;
}

function looksLike(first: Look, second: Look): boolean {
  return (["type", "result", "numberFormat", "centred", "wrap", "widthPt"] as const).every((part) => first[part] === second[part]);
}

function columnFormats(look: Look, cells: CellRect, { sheet }: TableSite): SheetEdit[] {
  const { centred, wrap, widthPt } = look;
  return [
    { kind: "setColumnWidths", sheet, column: cells.column, columnCount: cells.columnCount, widthPt },
    {
      kind: "formatCells", sheet, rect: cells, numberFormat: numberFormatOf(look),
      style: { verticalAlignment: "Top", ...(wrap ? { wrapText: true } : {}), ...(centred ? { horizontalAlignment: "Center" } : {}) },
    },
  ];
}

/** What nobody could read as a number or a date stays as it was written: as text, in a cell that does not parse it. */
function unreadableAsText<Entry>(columns: readonly ColumnBlueprint<Entry>[], entries: readonly Entry[], { sheet, row, column }: TableSite, language: Language): SheetEdit[] {
  return entries.flatMap((entry, entryIndex) => entryContents(columns, entry, language).flatMap((content, index): SheetEdit[] =>
    typeof content === "string" && content !== "" && columns[index]?.type !== "text"
      ? [{ kind: "formatCells", sheet, rect: rect(row + 1 + entryIndex, column + index), numberFormat: "@" }]
      : []));
}

function formulaColumn<Entry>({ formula }: ColumnBlueprint<Entry>, cells: CellRect, { sheet }: TableSite, book: BookNames): SheetEdit[] {
  if (!formula) return [];
  const content: CellContent = { formula: formula(book) };
  return [{ kind: "writeCells", sheet, row: cells.row, column: cells.column, rows: Array.from({ length: cells.rowCount }, () => [content]) }];
}
