import type { Rect } from "../../workbook/workbookData";
import { boundingRect, intersection } from "../../workbook/rects";
import type { HostSession } from "../hostSession";
import type { Place } from "../rangeTarget";

/** The smallest rectangle of used cells inside the range. With formats counted, the part of the sheet's used range it covers. */
export function usedWithin({ sheetId, rect }: Place, valuesOnly: boolean, { engine }: HostSession): Rect | null {
  const used = engine.usedRect(sheetId, valuesOnly);
  const common = used && intersection(used, rect);
  if (!common || !valuesOnly) return common;
  const values = engine.values(sheetId, common);
  const formulas = engine.formulas(sheetId, common);
  let found: Rect | null = null;
  for (const [rowIndex, row] of values.entries()) {
    for (const [columnIndex, value] of row.entries()) {
      if (value === null && (formulas[rowIndex]?.[columnIndex] ?? "") === "") continue;
      const cell = { row: common.row + rowIndex, column: common.column + columnIndex, rowCount: 1, columnCount: 1 };
      found = found === null ? cell : boundingRect(found, cell);
    }
  }
  return found;
}
