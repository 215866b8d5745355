import { AddSheetTableMutation, DeleteSheetTableMutation, SetRangeValuesMutation, SetSheetTableMutation, SetSuperTableMutation, TableManager } from "#univer";
import type { ISetRangeValuesMutationParams } from "#univer";
import type { Rect, TableData } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import type { TableLook } from "./sideStore";
import { nameTablesForFormulas } from "./tableReferences";
import { toRange, toRect } from "./univerContext";
import type { UniverContext } from "./univerContext";

type Table = NonNullable<ReturnType<TableManager["getTableById"]>>;

export type TablesPart = Pick<WorkbookEngine, "tables" | "addTable" | "updateTable" | "removeTable">;

export function createTablesPart(context: UniverContext): TablesPart & { restoreTable(table: TableData): void } {
  const manager = context.injector.get(TableManager);
  let nextId = 0;

  function unitId(): string {
    return context.workbook().getUnitId();
  }

  function tableOf(tableId: string): Table {
    const table = manager.getTableById(unitId(), tableId);
    if (!table) throw new Error(`No table has the id ${tableId}.`);
    return table;
  }

  function toTableData(table: Table): TableData {
    const look = lookOf(context, table.getId());
    return {
      id: table.getId(),
      name: table.getDisplayName(),
      sheetId: table.getSubunitId(),
      rect: withTotals(toRect(table.getRange()), look),
      columns: columnNames(table),
      showHeaders: table.isShowHeader(),
      ...look,
    };
  }

  function unusedId(): string {
    do nextId += 1; while (manager.getTableById(unitId(), `table${nextId}`));
    return `table${nextId}`;
  }

  function restoreTable(table: TableData): void {
    const { style, showTotals, showBandedRows, showBandedColumns, showFilterButton } = table;
    context.side.tableLooks.set(table.id, { style, showTotals, showBandedRows, showBandedColumns, showFilterButton });
    context.run(AddSheetTableMutation.id, {
      tableId: table.id,
      subUnitId: table.sheetId,
      name: table.name,
      range: toRange(withoutTotals(table.rect, table)),
      header: [...table.columns],
      options: { showHeader: table.showHeaders },
    });
  }

  context.commands.onCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId: changed, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (changed !== unitId() || !cellValue) return;
    for (const table of manager.getTablesBySubunitId(changed, subUnitId)) {
      if (cellValue[table.getRange().startRow]) followHeaders(context, table);
    }
  });

  nameTablesForFormulas(context);

  return {
    tables: () => manager.getTableList(unitId()).map(({ id }) => toTableData(tableOf(id))),

    addTable(table) {
      const id = unusedId();
      restoreTable({ ...table, id });
      return id;
    },

    restoreTable,

    updateTable(tableId, patch) {
      const table = tableOf(tableId);
      const before = toTableData(table);
      const after = { ...before, ...patch };
      const { style, showTotals, showBandedRows, showBandedColumns, showFilterButton } = after;
      context.side.tableLooks.set(tableId, { style, showTotals, showBandedRows, showBandedColumns, showFilterButton });
      const config = {
        ...(after.name !== before.name && { name: after.name }),
        ...((patch.rect !== undefined || showTotals !== before.showTotals) && { updateRange: { newRange: toRange(withoutTotals(after.rect, after)) } }),
        ...(after.showHeaders !== before.showHeaders && { options: { showHeader: after.showHeaders } }),
      };
      if (Object.keys(config).length > 0) context.run(SetSheetTableMutation.id, { subUnitId: before.sheetId, tableId, config });
      if (patch.columns !== undefined) renameColumns(context, table, patch.columns);
      else followHeaders(context, table);
    },

    removeTable(tableId) {
      context.run(DeleteSheetTableMutation.id, { subUnitId: tableOf(tableId).getSubunitId(), tableId });
      context.side.tableLooks.delete(tableId);
    },
  };
}

const plainLook: TableLook = { style: "TableStyleMedium2", showTotals: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true };

/** A table made in the grid has no look of its own yet. */
function lookOf(context: UniverContext, tableId: string): TableLook {
  return context.side.tableLooks.get(tableId) ?? plainLook;
}

/** Univer's tables have no totals row: theirs end above it. */
function withoutTotals(rect: Rect, { showTotals }: Pick<TableLook, "showTotals">): Rect {
  return showTotals ? { ...rect, rowCount: rect.rowCount - 1 } : rect;
}

function withTotals(rect: Rect, { showTotals }: Pick<TableLook, "showTotals">): Rect {
  return showTotals ? { ...rect, rowCount: rect.rowCount + 1 } : rect;
}

function columnNames(table: Table): string[] {
  return Array.from({ length: table.getColumnsCount() }, (_column, index) => table.getColumnNameByIndex(index));
}

/** A header cell is its column's name, as in Excel; Univer keeps the name the table was made with. */
function followHeaders(context: UniverContext, table: Table): void {
  if (!table.isShowHeader()) return;
  const { startRow, startColumn } = table.getRange();
  const sheet = context.sheet(table.getSubunitId());
  renameColumns(context, table, columnNames(table).map((name, index) => {
    const header = sheet.getCellRaw(startRow, startColumn + index)?.v;
    return header === undefined || header === null || header === "" ? name : String(header);
  }));
}

function renameColumns(context: UniverContext, table: Table, names: readonly string[]): void {
  if (columnNames(table).every((name, index) => name === names[index])) return;
  names.forEach((name, index) => {
    const column = table.getTableColumnByIndex(index);
    if (column) column.displayName = name;
  });
  context.run(SetSuperTableMutation.id, {
    tableName: table.getDisplayName(),
    reference: { range: table.getRange(), sheetId: table.getSubunitId(), titleMap: new Map(names.map((name, index) => [name, index])) },
  });
}
