import { success, type Outcome } from "../../domain/outcome";
import { isFormulaText, type CellContent, type CellRect, type CellValue } from "../../sheets/cell";
import type { SheetSnapshot, WorkbookInventory, WorkbookPort } from "../../sheets/workbookPort";

export type SharingScope = { readonly kind: "workbook" } | { readonly kind: "activeSheet" } | { readonly kind: "sheet"; readonly sheetId: string } | { readonly kind: "selection" };

export type FormulaCell = { readonly sheet: SheetSnapshot; readonly row: number; readonly column: number; readonly formula: string; readonly value: CellValue };

export type ScopeReading = { readonly inventory: WorkbookInventory; readonly sheets: readonly SheetSnapshot[]; readonly cells: readonly FormulaCell[] };

/** Every formula in the scope. Two syncs, three for a selection. */
export async function readScope(port: WorkbookPort, scope: SharingScope): Promise<Outcome<ScopeReading>> {
  const inventory = await port.inventory();
  if (!inventory.ok) return inventory;
  const selection = scope.kind === "selection" ? await port.readSelection() : null;
  if (selection && !selection.ok) return selection;
  const selected = selection?.value ?? null;
  const ids = selected ? [selected.sheetId] : sheetIds(scope, inventory.value);
  const sheets = await port.readSheets(ids);
  if (!sheets.ok) return sheets;
  const cells = sheets.value.flatMap(formulaCells).filter(({ row, column }) => selected === null
    || (row >= selected.row && row < selected.row + selected.values.length && column >= selected.column && column < selected.column + (selected.values[0]?.length ?? 0)));
  return success({ inventory: inventory.value, sheets: sheets.value, cells });
}

function sheetIds(scope: SharingScope, { sheets, activeSheetId }: WorkbookInventory): readonly string[] {
  if (scope.kind === "sheet") return [scope.sheetId];
  return scope.kind === "activeSheet" ? [activeSheetId] : sheets.map(({ id }) => id);
}

/** A text that begins with "=" reads as a formula, and is its own value. */
function formulaCells(sheet: SheetSnapshot): FormulaCell[] {
  const { rect, formulas, values } = sheet;
  if (!rect) return [];
  return formulas.flatMap((line, down) => line.flatMap((formula, right): FormulaCell[] => {
    const value = values[down]?.[right] ?? null;
    return isFormulaText(formula) && formula !== value ? [{ sheet, row: rect.row + down, column: rect.column + right, formula: String(formula), value }] : [];
  }));
}

/** What stands in a block of cells; "" beyond what the sheet holds. */
export function readBlock({ rect, formulas }: SheetSnapshot, block: CellRect): CellValue[][] {
  return blockOf(rect, formulas, block);
}

/** What the cells of a block show. */
export function readShown({ rect, values }: SheetSnapshot, block: CellRect): CellValue[][] {
  return blockOf(rect, values, block);
}

/** As it would be written: a formula is known from a text that looks like one by what it shows. */
export function readContents(sheet: SheetSnapshot, block: CellRect): CellContent[][] {
  const shown = readShown(sheet, block);
  return readBlock(sheet, block).map((cells, down) => cells.map((content, right) =>
    (isFormulaText(content) && content !== shown[down]?.[right] ? { formula: String(content) } : content)));
}

function blockOf(rect: CellRect | null, cells: SheetSnapshot["formulas"], { row, column, rowCount, columnCount }: CellRect): CellValue[][] {
  return Array.from({ length: rowCount }, (_line, down) => Array.from({ length: columnCount }, (_cell, right) =>
    (rect ? cells[row + down - rect.row]?.[column + right - rect.column] ?? "" : "")));
}
