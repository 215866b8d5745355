import { TableManager } from "#univer";
import type { UniverContext } from "./univerContext";

export function tableNameAt(context: UniverContext, sheetId: string, row: number, column: number): string | null {
  const tables = context.injector.get(TableManager).getTablesInfoBySubunitId(context.workbook().getUnitId(), sheetId);
  const table = tables.find(({ range }) =>
    row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn);
  return table?.name ?? null;
}
