import type { Rect } from "../../workbook/workbookData";
import { fitsSheet, isEntireColumns, isEntireRows, sheetColumnCount, sheetRowCount } from "../address";
import { contains, intersection } from "../../workbook/rects";
import { apiError } from "../apiError";
import type { HostSession } from "../hostSession";
import type { Place } from "../rangeTarget";
import { type Allowance, requireAllowed, requireUnlocked } from "./sheetProtection";

export type Shift = "Up" | "Left" | "Down" | "Right";

/** Part of a table cannot be pushed aside or pulled away (error InsertDeleteConflict); nor may content fall off the sheet (NonBlankCellOffSheet). */
export function requireShiftable({ sheetId, rect }: Place, shift: Shift, session: HostSession): void {
  requirePermission({ sheetId, rect }, shift, session);
  const moving = movingArea(rect, shift);
  const vertical = shift === "Up" || shift === "Down";
  for (const table of session.engine.tables()) {
    if (table.sheetId !== sheetId || intersection(table.rect, moving) === null || contains(rect, table.rect)) continue;
    const across = vertical
      ? { ...table.rect, row: moving.row, rowCount: moving.rowCount }
      : { ...table.rect, column: moving.column, columnCount: moving.columnCount };
    if (!contains(moving, across)) throw apiError("InsertDeleteConflict");
  }
  if (shift === "Down" || shift === "Right") requireRoom({ sheetId, rect }, shift, session);
}

export function shiftCells({ sheetId, rect }: Place, shift: Shift, session: HostSession): void {
  const removed = shift === "Up" || shift === "Left";
  if (shift === "Up" || shift === "Left") {
    for (const table of session.engine.tables()) if (table.sheetId === sheetId && contains(rect, table.rect)) session.engine.removeTable(table.id);
    session.engine.deleteCells(sheetId, rect, shift);
  } else session.engine.insertCells(sheetId, rect, shift);
  session.ranges.shift({ sheetId, rect, axis: shift === "Up" || shift === "Down" ? "row" : "column", removed });
  session.calculation.written();
}

function requirePermission({ sheetId, rect }: Place, shift: Shift, session: HostSession): void {
  const deleting = shift === "Up" || shift === "Left";
  const allowance: Allowance | null = isEntireRows(rect) ? (deleting ? "allowDeleteRows" : "allowInsertRows")
    : isEntireColumns(rect) ? (deleting ? "allowDeleteColumns" : "allowInsertColumns") : null;
  if (allowance) requireAllowed(session, sheetId, allowance);
  else requireUnlocked(session, sheetId, movingArea(rect, shift));
}

/** The range and everything the shift moves: below it or to its right. */
function movingArea(rect: Rect, shift: Shift): Rect {
  return shift === "Up" || shift === "Down"
    ? { ...rect, rowCount: sheetRowCount - rect.row }
    : { ...rect, columnCount: sheetColumnCount - rect.column };
}

function requireRoom({ sheetId, rect }: Place, shift: "Down" | "Right", session: HostSession): void {
  const used = session.engine.usedRect(sheetId, true);
  const pushed = used && intersection(used, movingArea(rect, shift));
  if (!pushed) return;
  const after = shift === "Down" ? { ...pushed, row: pushed.row + rect.rowCount } : { ...pushed, column: pushed.column + rect.columnCount };
  if (!fitsSheet(after)) throw apiError("NonBlankCellOffSheet");
}
