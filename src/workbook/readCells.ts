import { issue } from "../domain/issue";
import { failure, success, type Outcome } from "../domain/outcome";
import { rect, type CellRect } from "../sheets/cell";
import type { CellsPlace, CellsSnapshot, SpillPlace } from "../sheets/workbookPort";
import { cellValues, placeProperties, rangeAt, rectOf } from "./officeRange";
import { runExcel } from "./runExcel";

/** As in readSelection: Excel answers null values, or refuses, when more is asked for. */
const mostCells = 200_000;

export async function readCells(place: CellsPlace | "selection"): Promise<Outcome<CellsSnapshot | null>> {
  const read = await runExcel(async (context) => {
    const { range, sheet } = rangeOf(context, place);
    range.load(placeProperties);
    sheet.load("id,name");
    const used = range.getUsedRangeOrNullObject(true).load(`${placeProperties},cellCount,values,formulas`);
    const first = range.getCell(0, 0).load("numberFormat");
    const spill = first.getSpillingToRangeOrNullObject().load(placeProperties);
    await context.sync();
    return sheet.isNullObject ? null : { sheet, range, format: String((first.numberFormat as string[][])[0]?.[0] ?? ""), used: used.isNullObject ? null : used, spill: spill.isNullObject ? null : rectOf(spill) };
  });
  if (!read.ok || read.value === null) return read.ok ? success(null) : read;
  const { sheet, range, format, used, spill } = read.value;
  if (used && (used.cellCount > mostCells || used.cellCount < 0)) return failure(issue("error", "host.selectionTooLarge", { params: { code: "RangeExceedsLimit" } }));
  return success({
    sheetName: sheet.name, sheetId: sheet.id, rect: rectOf(range), format, spill,
    used: used && { rect: rectOf(used), values: cellValues(used.values), formulas: cellValues(used.formulas) },
  });
}

function rangeOf({ workbook }: Excel.RequestContext, place: CellsPlace | "selection"): { readonly range: Excel.Range; readonly sheet: Excel.Worksheet } {
  if (place === "selection") {
    const range = workbook.getSelectedRange();
    return { range, sheet: range.worksheet };
  }
  const sheet = place.sheetName === null ? workbook.worksheets.getActiveWorksheet() : workbook.worksheets.getItemOrNullObject(place.sheetName);
  return { range: rangeAt(sheet, place.rect), sheet };
}

export function readSpills(cells: readonly SpillPlace[]): Promise<Outcome<(CellRect | null)[]>> {
  return runExcel(async (context) => {
    const asked = cells.map(({ sheetId, row, column }) => rangeAt(context.workbook.worksheets.getItem(sheetId), rect(row, column)).getSpillingToRangeOrNullObject().load(placeProperties));
    await context.sync();
    return asked.map((spill) => (spill.isNullObject ? null : rectOf(spill)));
  });
}

export function readDecimalSeparator(): Promise<Outcome<string>> {
  return runExcel(async (context) => {
    const application = context.workbook.application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator;
  });
}
