import { CellValueType } from "#univer";
import type { ICellData, Nullable } from "#univer";
import { isErrorText } from "../functionResults";
import type { CellError, CellValue, ErrorText, HorizontalAlignment, VerticalAlignment } from "../workbookData";

/** What the adapter keeps with a cell in Univer's own place for it, so that it moves and is copied with the cell. */
export type CellExtras = {
  /** The cell holds an error as a constant: Univer writes errors and the text of one alike. */
  readonly constantError?: true;
  /** What a custom function said with the error that the cell shows. */
  readonly message?: string;
  readonly locked?: boolean;
  readonly horizontalAlignment?: HorizontalAlignment | undefined;
  readonly verticalAlignment?: VerticalAlignment | undefined;
};

export function extrasOf(cell: Nullable<ICellData>): CellExtras {
  return (cell?.custom ?? {}) as CellExtras;
}

/** New content keeps how the cell looks and loses what was said of the old content. */
export function keptExtras(cell: Nullable<ICellData>): CellExtras | null {
  return cell?.custom ? withExtras(cell, { constantError: undefined, message: undefined }) : null;
}

/** As Univer keeps them: only what is set, null for nothing. */
export function withExtras(cell: Nullable<ICellData>, patch: { readonly [Key in keyof CellExtras]: CellExtras[Key] | undefined }): CellExtras | null {
  const set = Object.entries({ ...extrasOf(cell), ...patch }).filter(([, value]) => value !== undefined);
  return set.length > 0 ? Object.fromEntries(set) : null;
}

/** `calculated` says that the value came out of a formula, of this cell or of one that spills into it. */
export function cellValueOf(cell: Nullable<ICellData>, calculated: boolean): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1 || value === "TRUE";
  const extras = extrasOf(cell);
  if (isErrorText(value) && (calculated || extras.constantError)) return cellError(value, extras.message);
  return value;
}

function cellError(error: ErrorText, message: string | undefined): CellError {
  return message === undefined ? { error } : { error, message };
}

/** Value and type as Univer stores them: text that looks like a number or a truth value is forced to stay text. */
export function storedValue(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "string") return { v: value, t: readsAsText(value) ? CellValueType.STRING : CellValueType.FORCE_STRING };
  return { v: value.error, t: CellValueType.STRING };
}

function readsAsText(value: string): boolean {
  return Number.isNaN(Number(value)) && !/^(?:true|false)$/i.test(value.trim());
}
