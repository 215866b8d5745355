import { SetRangeValuesMutation, SetSuperTableMutation, TableManager } from "#univer";
import type { ISetRangeValuesMutationParams } from "#univer";
import { columnNames } from "./tableData";
import type { UniverTable } from "./tableData";
import type { UniverContext } from "./univerContext";

/** A header cell is its column's name, as in Excel; Univer keeps the name the table was made with. */
export function nameColumnsByTheirHeaders(context: UniverContext): void {
  const manager = context.injector.get(TableManager);
  context.commands.onCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (unitId !== context.workbook().getUnitId() || !cellValue) return;
    for (const table of manager.getTablesBySubunitId(unitId, subUnitId)) {
      if (cellValue[table.getRange().startRow]) followHeaders(context, table);
    }
  });
}

export function followHeaders(context: UniverContext, table: UniverTable): void {
  if (!table.isShowHeader()) return;
  const { startRow, startColumn } = table.getRange();
  const sheet = context.sheet(table.getSubunitId());
  renameColumns(context, table, columnNames(table).map((name, index) => {
    const header = sheet.getCellRaw(startRow, startColumn + index)?.v;
    return header === undefined || header === null || header === "" ? name : String(header);
  }));
}

export function renameColumns(context: UniverContext, table: UniverTable, names: readonly string[]): void {
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
