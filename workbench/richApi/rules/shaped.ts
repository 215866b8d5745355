import type { Rect } from "../../workbook/workbookData";
import { apiError } from "../apiError";
import { isUnbounded } from "../rangeTarget";

/**
 * A matrix must have exactly the range's shape; one plain value is meant for every cell
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values). Whole rows and columns take nothing.
 */
export function shaped(value: unknown, rect: Rect): unknown[][] {
  if (isUnbounded(rect)) throw apiError("InvalidArgument");
  if (!Array.isArray(value)) {
    if (value === null || value === undefined || typeof value === "object") throw apiError("InvalidArgument");
    return Array.from({ length: rect.rowCount }, () => Array.from({ length: rect.columnCount }, () => value as unknown));
  }
  const fits = value.length === rect.rowCount && value.every((row) => Array.isArray(row) && row.length === rect.columnCount);
  if (!fits) throw apiError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return value as unknown[][];
}
