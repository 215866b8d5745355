import type { CellError, CellValue, ErrorText } from "./workbookData";

type Result = CellValue | readonly (readonly CellValue[])[];

const errorTexts: ReadonlySet<string> = new Set<ErrorText>([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!",
]);

export function isErrorText(value: unknown): value is ErrorText {
  return typeof value === "string" && errorTexts.has(value);
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value && isErrorText(value.error);
}

/** What a function gave back as the cell or the cells of the spill show it; 1 × 1 does not spill. */
export function cellResult(returned: unknown): Result {
  if (!Array.isArray(returned)) return cellOf(returned);
  const rows = returned.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return { error: "#CALC!" };
  if (rows.length === 1 && width === 1) return rows[0]?.[0] ?? null;
  // Rows that are shorter than the longest show #N/A, as arrays of unequal length do.
  return rows.map((row) => Array.from({ length: width }, (_cell, column) => row[column] ?? { error: "#N/A" }));
}

function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (isThrownError(value)) return errorOf(value);
  if (typeof value === "object" && "basicValue" in value) {
    return isErrorText(value.basicValue) ? { error: value.basicValue } : cellOf(value.basicValue);
  }
  return { error: "#VALUE!" };
}

type ThrownError = { readonly code: ErrorText; readonly message?: unknown };

function isThrownError(value: unknown): value is ThrownError {
  return typeof value === "object" && value !== null && "code" in value && isErrorText(value.code);
}

/** CustomFunctions.Error carries its own message for #VALUE! and #N/A only; whatever else is thrown is #VALUE!. */
export function errorOf(thrown: unknown): CellError {
  if (!isThrownError(thrown)) return { error: "#VALUE!" };
  const { code, message } = thrown;
  const carried = (code === "#VALUE!" || code === "#N/A") && typeof message === "string" && message !== "";
  return carried ? { error: code, message } : { error: code };
}
