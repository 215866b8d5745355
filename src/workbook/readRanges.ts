import { issue } from "../domain/issue";
import { failure, type Outcome } from "../domain/outcome";
import type { NameSnapshot, RangeSnapshot, SheetSnapshot, TableSnapshot } from "../sheets/workbookPort";
import { cellValues, placeProperties, rectOf } from "./officeRange";
import { runExcel } from "./runExcel";

/** Excel answers null values, or refuses, when more is asked for; whole columns are cut to what is used. */
const mostCells = 200_000;

export async function readSelection(): Promise<Outcome<RangeSnapshot>> {
  const read = await runExcel(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load(`${placeProperties},values,text,cellCount`);
    used.worksheet.load("id,name");
    await context.sync();
    return used.isNullObject ? null : { sheet: used.worksheet, range: used };
  });
  if (!read.ok) return read;
  if (read.value === null) return failure(issue("error", "source.empty"));
  const { sheet, range } = read.value;
  const { row, column } = rectOf(range);
  if (range.cellCount > mostCells || range.cellCount < 0) return failure(issue("error", "host.selectionTooLarge", { params: { code: "RangeExceedsLimit" } }));
  return { ok: true, value: { sheetName: sheet.name, sheetId: sheet.id, row, column, values: cellValues(range.values), text: range.text } };
}

export function readTables(tableNames: readonly string[]): Promise<Outcome<TableSnapshot[]>> {
  return runExcel(async (context) => {
    const asked = tableNames.map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      return { name, table, range: table.getRange().load(`${placeProperties},values,formulas`), sheet: table.worksheet.load("id,name") };
    });
    await context.sync();
    return asked.filter(({ table }) => !table.isNullObject).map(({ name, range, sheet }) => {
      const { row, column } = rectOf(range);
      const [header = [], ...values] = cellValues(range.values);
      return {
        name, sheetName: sheet.name, sheetId: sheet.id, row, column,
        header: header.map(String), values, formulas: cellValues(range.formulas).slice(1),
      };
    });
  });
}

export function readNames(names: readonly string[]): Promise<Outcome<NameSnapshot[]>> {
  return runExcel(async (context) => {
    const asked = names.map((name) => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      return { name, range: range.load(`${placeProperties},values`), sheet: range.worksheet.load("id,name") };
    });
    await context.sync();
    return asked.filter(({ range }) => !range.isNullObject).map(({ name, range, sheet }) => ({
      name, sheetName: sheet.name, sheetId: sheet.id, rect: rectOf(range), values: cellValues(range.values),
    }));
  });
}

export function readSheets(sheetIds: readonly string[]): Promise<Outcome<SheetSnapshot[]>> {
  return runExcel(async (context) => {
    const asked = sheetIds.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("id,name");
      return { sheet, range: sheet.getUsedRangeOrNullObject(true).load(`${placeProperties},formulas,values`) };
    });
    await context.sync();
    return asked.filter(({ sheet }) => !sheet.isNullObject).map(({ sheet, range }) => ({
      id: sheet.id,
      name: sheet.name,
      rect: range.isNullObject ? null : rectOf(range),
      formulas: range.isNullObject ? [] : cellValues(range.formulas),
      values: range.isNullObject ? [] : cellValues(range.values),
    }));
  });
}
