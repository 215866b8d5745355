import type { SheetInfo } from "../../workbook/workbookEngine";
import { apiError } from "../apiError";
import type { HostSession } from "../hostSession";

/** A workbook shows at least one sheet (support.microsoft.com, "Hide or unhide worksheets"). */
export function requireAnotherVisibleSheet(session: HostSession, sheetId: string): void {
  if (!session.engine.sheets().some((sheet) => sheet.id !== sheetId && sheet.visibility === "Visible")) throw apiError("InvalidOperation");
}

/** Tables and sheet names go with the sheet; a very hidden sheet cannot be deleted (@types/office-js, Worksheet.delete). */
export function deleteSheet(session: HostSession, sheet: SheetInfo): void {
  if (sheet.visibility === "VeryHidden") throw apiError("InvalidOperation");
  requireAnotherVisibleSheet(session, sheet.id);
  const { engine } = session;
  for (const table of engine.tables()) if (table.sheetId === sheet.id) engine.removeTable(table.id);
  for (const name of engine.names()) if (name.sheetId === sheet.id) engine.removeName(name.name, sheet.id);
  engine.removeSheet(sheet.id);
  session.sheetLocks.delete(sheet.id);
  session.calculation.written();
}
