import type { TableManager } from "#univer";
import type { Rect, TableData } from "../workbookData";
import type { TableLook } from "./sideStore";
import { toRange, toRect } from "./univerContext";
import type { UniverContext } from "./univerContext";

export type UniverTable = NonNullable<ReturnType<TableManager["getTableById"]>>;

const plainLook: TableLook = { style: "TableStyleMedium2", showTotals: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true };

/** A table made in the grid has no look of its own yet. */
export function lookOf(context: UniverContext, tableId: string): TableLook {
  return context.side.tableLooks.get(tableId) ?? plainLook;
}

export function keepLook(context: UniverContext, { id, style, showTotals, showBandedRows, showBandedColumns, showFilterButton }: TableData): void {
  context.side.tableLooks.set(id, { style, showTotals, showBandedRows, showBandedColumns, showFilterButton });
}

export function toTableData(context: UniverContext, table: UniverTable): TableData {
  const look = lookOf(context, table.getId());
  const rect = toRect(table.getRange());
  return {
    id: table.getId(),
    name: table.getDisplayName(),
    sheetId: table.getSubunitId(),
    rect: look.showTotals ? { ...rect, rowCount: rect.rowCount + 1 } : rect,
    columns: columnNames(table),
    showHeaders: table.isShowHeader(),
    ...look,
  };
}

/** Univer's tables have no totals row: theirs end above it. */
export function univerRange({ rect, showTotals }: { readonly rect: Rect; readonly showTotals: boolean }): ReturnType<typeof toRange> {
  return toRange(showTotals ? { ...rect, rowCount: rect.rowCount - 1 } : rect);
}

export function columnNames(table: UniverTable): string[] {
  return Array.from({ length: table.getColumnsCount() }, (_column, index) => table.getColumnNameByIndex(index));
}

/** Not by when they were made: a table that is taken down and put up again while cells move is the same table. */
export function byPlace(context: UniverContext): (first: TableData, second: TableData) => number {
  const order = new Map(context.workbook().getSheets().map((sheet, index) => [sheet.getSheetId(), index]));
  return (first, second) =>
    (order.get(first.sheetId) ?? 0) - (order.get(second.sheetId) ?? 0) || first.rect.row - second.rect.row || first.rect.column - second.rect.column;
}
