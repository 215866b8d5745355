import type { Words } from "../domain/language";
import { cellAddress } from "./a1";
import type { BookContent } from "./bookContent";
import type { BookNames } from "./bookNames";
import type { CellRect } from "./cell";
import { figureEdits, figureRowCount, type FigureBlueprint } from "./figures";
import { headingEdits, headingRowCount, printEdit } from "./headingEdits";
import { rowContents, type SheetBlueprint, type TableBlueprint } from "./sheetBlueprint";
import type { ConditionalStyle, SheetEdit } from "./sheetEdit";
import type { SheetKind } from "./sheetKind";
import { bodyRect, tableEdits } from "./tableEdits";

/** A colour over some columns of every row for which the formula holds; the cell's own words say the same. */
export type RowFormat = {
  readonly columns: readonly string[];
  /** `cell` gives the address of a column's cell in the rule's first row. Without "=". */
  readonly when: (cell: (key: string) => string, book: BookNames) => string;
  readonly style: ConditionalStyle;
};

/** Where the parts of a register stand: for what a sheet adds of its own. */
export type RegisterSite = { readonly sheet: string; readonly headerRow: number; readonly body: CellRect; readonly columnOf: (key: string) => number };

/** A sheet with one table: heading, figures where there are any, and the table down to the end, so that it can grow. */
export type RegisterBlueprint<Entry> = {
  readonly kind: SheetKind;
  readonly title: Words;
  readonly tabColor: string;
  readonly table: TableBlueprint<Entry>;
  /** Null: the sheet is not made. */
  readonly entries: (content: BookContent) => readonly Entry[] | null;
  readonly figures?: readonly FigureBlueprint[];
  /** In rising precedence. */
  readonly formats?: readonly RowFormat[];
  /** The last column that stays when the rest is scrolled away. */
  readonly frozenThrough: string;
  /** Blocks, names and charts beside the table. */
  readonly more?: (content: BookContent, book: BookNames, site: RegisterSite) => SheetEdit[];
};

export function registerSheet<Entry>(blueprint: RegisterBlueprint<Entry>): SheetBlueprint {
  const { kind, title, tabColor, table, entries } = blueprint;
  return {
    kind, title, tabColor,
    tables: [table],
    records: (content) => {
      const records = entries(content);
      return records && table.identity !== undefined ? [{ table, rows: records.map((entry) => rowContents(table, entry, content.language)) }] : [];
    },
    holds: (content) => entries(content) !== null,
    edits: (content, book) => registerEdits(blueprint, content, entries(content) ?? [], book),
  };
}

/** The row of the table's headings: the same in every workbook, whatever the table holds. */
function headerRowOf<Entry>({ figures = [] }: Pick<RegisterBlueprint<Entry>, "figures">): number {
  return headingRowCount + figureRowCount(figures) + 1;
}

function registerEdits<Entry>(blueprint: RegisterBlueprint<Entry>, content: BookContent, entries: readonly Entry[], book: BookNames): SheetEdit[] {
  const { kind, title, table, figures = [], formats = [], frozenThrough, more } = blueprint;
  const sheet = book.sheets[kind];
  const headerRow = headerRowOf(blueprint);
  const body = bodyRect({ sheet, row: headerRow, column: 1 }, table.columns.length, entries);
  const columnOf = (key: string) => columnIndex(table, key) + 1;
  return [
    ...headingEdits(sheet, title[book.language], book),
    ...tableEdits(table, entries, { sheet, row: headerRow, column: 1 }, book),
    ...figureEdits(figures, { sheet, row: headingRowCount + 1, column: 1 }, book),
    ...formats.flatMap((format) => rowFormatEdits(format, sheet, body, columnOf, book)),
    ...(more?.(content, book, { sheet, headerRow, body, columnOf }) ?? []),
    { kind: "freezePanes", sheet, rows: headerRow, columns: columnOf(frozenThrough) },
    printEdit(sheet, content, { titleRows: { from: headerRow, to: headerRow }, titleColumns: { from: 1, to: columnOf(frozenThrough) } }),
  ];
}

/** @throws RangeError when the table has no such column: a mistake in a blueprint. */
function columnIndex<Entry>({ key: table, columns }: TableBlueprint<Entry>, key: string): number {
  const index = columns.findIndex((column) => column.key === key);
  if (index < 0) throw new RangeError(`The table ${table} has no column ${key}`);
  return index;
}

function rowFormatEdits({ columns, when, style }: RowFormat, sheet: string, body: CellRect, columnOf: (key: string) => number, book: BookNames): SheetEdit[] {
  const formula = `=${when((key) => cellAddress(body.row, columnOf(key), "column"), book)}`;
  return columns.map((key) => ({
    kind: "addConditionalFormat", sheet, rect: { ...body, column: columnOf(key), columnCount: 1 }, formula, style, stopIfTrue: false,
  }));
}
