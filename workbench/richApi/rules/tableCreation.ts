import type { Rect } from "../../workbook/workbookData";
import { fitsSheet } from "../address";
import { intersection } from "../../workbook/rects";
import { apiError } from "../apiError";
import type { HostSession } from "../hostSession";
import { isUnbounded, type Place } from "../rangeTarget";
import { shiftCells } from "./cellShift";
import { nextTableName } from "./definedName";
import { requireUnprotected } from "./sheetProtection";
import { uniqueHeaders } from "./tableHeaders";

/** The style of a table inserted by hand (support.microsoft.com, "Format an Excel table"). */
const standardStyle = "TableStyleMedium2";

/**
 * Returns the new table's id. It may not overlap another table; a range without headers gets a row of them above it and is moved down one row;
 * headers alone get an empty row (@types/office-js, TableCollection.add). Header cells become unlike texts.
 */
export function createTable({ sheetId, rect: area }: Place, hasHeaders: boolean, session: HostSession): string {
  const { engine } = session;
  requireUnprotected(session, sheetId);
  const rect = tableRect(area, hasHeaders);
  if (isUnbounded(area) || !fitsSheet(rect)) throw apiError("InvalidArgument");
  if (engine.tables().some((table) => table.sheetId === sheetId && intersection(table.rect, rect) !== null)) throw apiError("InvalidArgument");
  if (!hasHeaders) shiftCells({ sheetId, rect: { ...area, rowCount: 1 } }, "Down", session);
  const header: Rect = { ...rect, rowCount: 1 };
  const shown = hasHeaders ? (engine.texts(sheetId, header)[0] ?? []) : Array.from({ length: rect.columnCount }, () => "");
  const columns = uniqueHeaders(shown);
  engine.writeCells(sheetId, header, [columns.map((name) => ({ value: name }))]);
  session.calculation.written();
  return engine.addTable({
    name: nextTableName(engine), sheetId, rect, columns, style: standardStyle,
    showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true,
  });
}

function tableRect(area: Rect, hasHeaders: boolean): Rect {
  return hasHeaders ? { ...area, rowCount: Math.max(2, area.rowCount) } : { ...area, rowCount: area.rowCount + 1 };
}
