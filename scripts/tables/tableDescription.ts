import type { Words } from "../../src/domain/language";
import type { ColumnType } from "../../src/sheets/sheetBlueprint";
import type { SheetKind } from "../../src/sheets/sheetKind";

export type ValueType = Exclude<ColumnType, "formula">;

/** What a cell may hold besides its type; `rule` is what the cell itself says where no list or limits can. */
export type Allowed =
  /** `open`: other words too, after a question. */
  | { readonly kind: "words"; readonly words: readonly Words[]; readonly open: boolean }
  | { readonly kind: "limits"; readonly from: number | string; readonly to: number | string }
  | { readonly kind: "cells"; readonly name: string }
  | { readonly kind: "rule"; readonly message: Words };

export type ColumnDescription = {
  readonly key: string;
  readonly heading: Words;
  /** Null: a formula that may give text or numbers. */
  readonly type: ValueType | null;
  readonly isFormula: boolean;
  readonly allowed: Allowed | null;
  /** Columns that follow the subproject: any number of them, or headings that are not words. */
  readonly varies: { readonly keyPattern: string | null; readonly headingPattern: string; readonly meaning: Words } | null;
};

export type SheetDescription = { readonly kind: SheetKind; readonly title: Words; readonly tables: readonly TableDescription[] };
export type TableDescription = { readonly key: string; readonly name: string; readonly columns: readonly ColumnDescription[] };

/** A named cell or a named range of cells. */
export type NameDescription = { readonly key: string; readonly name: string; readonly sheet: SheetKind; readonly label: Words; readonly type: ValueType | null; readonly isRange: boolean };

export type WorkbookDescription = { readonly version: number; readonly sheets: readonly SheetDescription[]; readonly names: readonly NameDescription[] };
