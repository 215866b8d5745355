import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation, TableManager } from "#univer";
import type { TableData } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import { byPlace, keepLook, lookOf, toTableData, univerRange } from "./tableData";
import type { UniverTable } from "./tableData";
import { followHeaders, nameColumnsByTheirHeaders, renameColumns } from "./tableHeaders";
import { nameTablesForFormulas } from "./tableReferences";
import { registerTableThemes, themeOf } from "./tableThemes";
import type { UniverContext } from "./univerContext";

export type TablesPart = Pick<WorkbookEngine, "tables" | "addTable" | "updateTable" | "removeTable">;

export function createTablesPart(context: UniverContext): TablesPart & { restoreTable(table: TableData): void } {
  const manager = context.injector.get(TableManager);
  let nextId = 0;
  registerTableThemes(context);
  nameTablesForFormulas(context);
  nameColumnsByTheirHeaders(context);
  drawFilterButtonsWhereWanted(context, manager);

  function unitId(): string {
    return context.workbook().getUnitId();
  }

  function tableOf(tableId: string): UniverTable {
    const table = manager.getTableById(unitId(), tableId);
    if (!table) throw new Error(`No table has the id ${tableId}.`);
    return table;
  }

  function unusedId(): string {
    do nextId += 1; while (manager.getTableById(unitId(), `table${nextId}`));
    return `table${nextId}`;
  }

  function restoreTable(table: TableData): void {
    keepLook(context, table);
    context.run(AddSheetTableMutation.id, {
      tableId: table.id,
      subUnitId: table.sheetId,
      name: table.name,
      range: univerRange(table),
      header: [...table.columns],
      options: { showHeader: table.showHeaders, tableStyleId: themeOf(table) },
    });
  }

  return {
    tables: () => manager.getTableList(unitId()).map(({ id }) => toTableData(context, tableOf(id))).sort(byPlace(context)),

    addTable(table) {
      const id = unusedId();
      restoreTable({ ...table, id });
      return id;
    },

    restoreTable,

    updateTable(tableId, patch) {
      const table = tableOf(tableId);
      const before = toTableData(context, table);
      const after = { ...before, ...patch };
      keepLook(context, after);
      const config = {
        ...(after.name !== before.name && { name: after.name }),
        ...((patch.rect !== undefined || after.showTotals !== before.showTotals) && { updateRange: { newRange: univerRange(after) } }),
        ...(themeOf(after) !== themeOf(before) && { theme: themeOf(after) }),
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

/** Univer draws filter buttons on every table that has headers. */
function drawFilterButtonsWhereWanted(context: UniverContext, manager: TableManager): void {
  const everywhere = manager.getSheetFilterRangeWithState.bind(manager);
  manager.getSheetFilterRangeWithState = (unitId, sheetId) =>
    everywhere(unitId, sheetId).filter(({ tableId }) => lookOf(context, tableId).showFilterButton);
}
