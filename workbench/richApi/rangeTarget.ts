import type { Rect } from "../workbook/workbookData";
import type { SheetInfo } from "../workbook/workbookEngine";
import { fitsSheet, isEntireColumns, isEntireRows, parseAddress } from "./address";
import { apiError } from "./apiError";
import type { HostSession } from "./hostSession";
import type { LiveRange } from "./liveRange";
import { sameName } from "./rules/sheetName";
import { dataBodyRect } from "./rules/tableRects";

export type Place = { readonly sheetId: string; readonly rect: Rect };

/** Where the range is now; its sheet or its cells may be gone. */
export function placeOf(range: LiveRange, session: HostSession): Place {
  sheetInfo(session, range.sheetId);
  if (!session.ranges.isAlive(range)) throw apiError("ItemNotFound");
  return { sheetId: range.sheetId, rect: range.rect };
}

export function sheetInfo(session: HostSession, sheetId: string): SheetInfo {
  const sheet = session.engine.sheets().find((candidate) => candidate.id === sheetId);
  if (!sheet) throw apiError("ItemNotFound");
  return sheet;
}

export function sheetByKey(session: HostSession, key: string): SheetInfo | null {
  const sheets = session.engine.sheets();
  return sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sameName(sheet.name, key)) ?? null;
}

export function newRange(session: HostSession, sheetId: string, rect: Rect): LiveRange {
  if (!fitsSheet(rect)) throw apiError("InvalidArgument");
  return session.ranges.create(sheetId, rect);
}

/** Whole rows or columns: cell properties read as null and cannot be set (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded). */
export function isUnbounded(rect: Rect): boolean {
  return isEntireRows(rect) || isEntireColumns(rect);
}

/** An address, a table's or a defined name, read from a sheet; null when it names no range. */
export function findReference(session: HostSession, text: string, fromSheetId: string): Place | null {
  const parsed = parseAddress(text);
  if (!parsed) return null;
  const sheet = parsed.sheetName === null ? null : sheetByKey(session, parsed.sheetName);
  if (parsed.sheetName !== null && sheet === null) return null;
  const sheetId = sheet?.id ?? fromSheetId;
  return "rect" in parsed ? { sheetId, rect: parsed.rect } : namedPlace(session, parsed.name, sheetId);
}

function namedPlace(session: HostSession, name: string, fromSheetId: string): Place | null {
  const table = session.engine.tables().find((candidate) => sameName(candidate.name, name));
  if (table) return { sheetId: table.sheetId, rect: dataBodyRect(table) };
  const names = session.engine.names().filter((item) => sameName(item.name, name));
  const item = names.find((candidate) => candidate.sheetId === fromSheetId) ?? names.find((candidate) => candidate.sheetId === null);
  if (!item) return null;
  const parsed = parseAddress(item.formula);
  return parsed && "rect" in parsed && parsed.sheetName !== null ? findReference(session, item.formula, fromSheetId) : null;
}
