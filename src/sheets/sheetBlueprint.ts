import type { Language, Words } from "../domain/language";
import type { BookContent } from "./bookContent";
import type { BookNames, TableKey } from "./bookNames";
import type { CellContent } from "./cell";
import type { SheetEdit } from "./sheetEdit";
import type { SheetKind } from "./sheetKind";
import type { Validation } from "./validation";

/** How a column's cells are typed: "text" keeps 1.10 and 5-10 as they were written. */
export type ColumnType = "text" | "wholeNumber" | "number" | "date" | "amount" | "percent" | "formula";

/** "percent" holds a share: 0.4 is shown as 40 %. Amounts are kroner; their øre are kept and not shown. */
const numberFormats: Readonly<Record<ColumnType, string>> = {
  text: "@",
  wholeNumber: "0",
  number: "#,##0.##",
  date: "dd.mm.yyyy",
  amount: "#,##0",
  percent: "0.0%",
  formula: "General",
};

export type ColumnBlueprint<Entry> = {
  /** Stable: what programs and our own reading know the column by, whatever its heading is in. */
  readonly key: string;
  readonly label: Words;
  readonly type: ColumnType;
  /** What a formula gives; text unless said. */
  readonly result?: Exclude<ColumnType, "formula">;
  readonly widthPt: number;
  readonly numberFormat?: string;
  readonly centred?: boolean;
  readonly wrap?: boolean;
  /** The entry's own name for what the column holds, where it is not the key. */
  readonly field?: string;
  /** What an entry puts in the column; null leaves the cell empty. */
  readonly content?: (entry: Entry, language: Language) => CellContent;
  /** The column's formula, the same in every row; instead of `content`. */
  readonly formula?: (book: BookNames) => string;
  readonly validation?: (book: BookNames) => Validation;
};

export type TableBlueprint<Entry> = {
  readonly key: TableKey;
  readonly columns: readonly ColumnBlueprint<Entry>[];
  /** The column whose wording tells that two records are the same one, when a table is updated. */
  readonly identity?: string;
  /** A column of numbers the table gives out itself: an added record gets the next one where its own is taken. */
  readonly numbering?: string;
};

/** What the records of a table put in its columns, by column key; formula columns are left out. */
export type TableContents = { readonly table: TableBlueprint<never>; readonly rows: readonly RowContents[] };
export type RowContents = ReadonlyMap<string, CellContent>;

export function rowContents<Entry>({ columns }: TableBlueprint<Entry>, entry: Entry, language: Language): RowContents {
  return new Map(columns.flatMap((column) => {
    const cell = cellContent(column, entry, language);
    return cell === null || cell === "" ? [] : [[column.key, cell] as const];
  }));
}

/** What could not be read when the entry was made stands in the cell as it was written. */
export function cellContent<Entry>({ key, field = key, content }: ColumnBlueprint<Entry>, entry: Entry, language: Language): CellContent {
  const { unread } = entry as { readonly unread?: Readonly<Record<string, string>> | readonly unknown[] };
  const asWritten = unread === undefined || Array.isArray(unread) ? undefined : (unread as Readonly<Record<string, string>>)[field];
  return asWritten ?? content?.(entry, language) ?? null;
}

/** A cell formatted as text would show a formula instead of its result. */
export function numberFormatOf({ type, result, numberFormat }: Pick<ColumnBlueprint<never>, "type" | "result" | "numberFormat">): string {
  return numberFormat ?? (type === "formula" && result && result !== "text" ? numberFormats[result] : numberFormats[type]);
}

/** One sheet: what it is called, which tables it has, and the edits that make it. Adding a sheet is adding one of these. */
export type SheetBlueprint = {
  readonly kind: SheetKind;
  readonly title: Words;
  readonly tabColor: string;
  /** Whether the content calls for this sheet. */
  /** What the content has for those of its tables whose records are told apart by a column, in the order of the table. */
  readonly records?: (content: BookContent) => readonly TableContents[];
  /** Its tables, for the published description and for reading them back. */
  readonly tables: readonly TableBlueprint<never>[];
  readonly holds: (content: BookContent) => boolean;
  /** In the order to apply them; the sheet itself is there already, and so is everything on the settings sheet. */
  readonly edits: (content: BookContent, book: BookNames) => SheetEdit[];
};

/** @throws RangeError when the table has no such column: a mistake in a blueprint. */
export function headingOf<Entry>({ key: table, columns }: TableBlueprint<Entry>, key: string, language: Language): string {
  const column = columns.find((candidate) => candidate.key === key);
  if (!column) throw new RangeError(`The table ${table} has no column ${key}`);
  return column.label[language];
}
