import type { Rect } from "../../workbook/workbookData";
import { intersection } from "../../workbook/rects";
import { apiError } from "../apiError";
import type { HostSession } from "../hostSession";

export type Allowance =
  | "allowFormatCells" | "allowFormatColumns" | "allowFormatRows"
  | "allowInsertRows" | "allowInsertColumns" | "allowDeleteRows" | "allowDeleteColumns" | "allowEditObjects";

function isProtected(session: HostSession, sheetId: string): boolean {
  return session.engine.sheets().some((sheet) => sheet.id === sheetId && sheet.protected);
}

/** On a protected sheet only unlocked cells take content; every cell is locked until it is unlocked (@types/office-js, FormatProtection.locked). */
export function requireUnlocked(session: HostSession, sheetId: string, rect: Rect): void {
  if (!isProtected(session, sheetId)) return;
  const used = session.engine.usedRect(sheetId, false);
  const checked = used && rect.rowCount * rect.columnCount > 10_000 ? intersection(rect, used) : rect;
  if (!checked || !everyCell(checked, (row, column) => session.engine.style(sheetId, row, column).locked === false)) throw apiError("AccessDenied");
}

/** What protection allows by its options (@types/office-js, WorksheetProtectionOptions); nothing is allowed unless it was asked for. */
export function requireAllowed(session: HostSession, sheetId: string, allowance: Allowance): void {
  if (isProtected(session, sheetId) && session.sheetLocks.get(sheetId)?.options[allowance] !== true) throw apiError("AccessDenied");
}

/** Tables, validation and conditional formats: no option lets them change under protection. */
export function requireUnprotected(session: HostSession, sheetId: string): void {
  if (isProtected(session, sheetId)) throw apiError("AccessDenied");
}

function everyCell(rect: Rect, holds: (row: number, column: number) => boolean): boolean {
  for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) {
      if (!holds(row, column)) return false;
    }
  }
  return true;
}
