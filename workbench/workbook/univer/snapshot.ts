import { BooleanNumber } from "#univer";
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "#univer";
import type { CellData, Rect, SheetData, TableData, WorkbookData } from "../workbookData";
import { storedValue, withExtras } from "./cellValues";
import { toPixels } from "./sheetLook";
import { newSheetLook, newSheetSize } from "./sheets";
import { toExtras, toUniverStyle } from "./styleConversion";
import { toUniverFormula } from "./structuredReferences";

/** The cells and sheets of a workbook as Univer opens them; what is not cells is added when they stand. */
export function toSnapshot(data: WorkbookData): Partial<IWorkbookData> {
  const styles = createStyleSheet();
  return {
    name: "",
    sheetOrder: data.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(data.sheets.map((sheet) => [sheet.id, toWorksheet(sheet, data.tables.filter((table) => table.sheetId === sheet.id), styles)])),
    styles: styles.byId,
  };
}

type StyleSheet = { readonly byId: Record<string, IStyleData>; idOf(style: IStyleData): string };

function createStyleSheet(): StyleSheet {
  const byId: Record<string, IStyleData> = {};
  const ids = new Map<string, string>();
  return {
    byId,
    idOf(style) {
      const text = JSON.stringify(style);
      const id = ids.get(text) ?? `style${ids.size + 1}`;
      ids.set(text, id);
      byId[id] = style;
      return id;
    },
  };
}

function toWorksheet(sheet: SheetData, tables: readonly TableData[], styles: StyleSheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const spilled = spilledCells(sheet);
  let { rowCount, columnCount } = newSheetSize;
  for (const [key, cell] of Object.entries(sheet.cells)) {
    const { row, column } = position(key);
    rowCount = Math.max(rowCount, row + 100);
    columnCount = Math.max(columnCount, column + 10);
    (cellData[row] ??= {})[column] = toCell(spilled.has(key) ? lookOnly(cell) : cell, tableAround(tables, row, column), styles);
  }
  return {
    ...newSheetLook,
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount,
    columnCount,
    cellData,
    freeze: { xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows, startRow: sheet.frozenRows || -1, startColumn: sheet.frozenColumns || -1 },
    columnData: Object.fromEntries(Object.entries(sheet.columnWidthsPt).map(([column, width]) => [column, { w: toPixels(width) }])),
    rowData: Object.fromEntries(Object.entries(sheet.rowHeightsPt).map(([row, height]) => [row, { h: toPixels(height), ia: BooleanNumber.FALSE }])),
  };
}

function toCell(cell: CellData, table: string | null, styles: StyleSheet): ICellData {
  const style = { ...toUniverStyle(cell.style ?? {}), ...(cell.numberFormat && { n: { pattern: cell.numberFormat } }) };
  const isConstantError = typeof cell.value === "object" && cell.value !== null && !cell.formula;
  const custom = withExtras(null, { ...toExtras(cell.style ?? {}), ...(isConstantError && { constantError: true as const }) });
  return {
    ...(cell.value !== undefined && cell.value !== null && storedValue(cell.value)),
    ...(cell.formula && { f: toUniverFormula(cell.formula, table) }),
    ...(Object.keys(style).length > 0 && { s: styles.idOf(style) }),
    ...(custom && { custom }),
  };
}

function position(key: string): { row: number; column: number } {
  const [row = "0", column = "0"] = key.split(":");
  return { row: Number(row), column: Number(column) };
}

/** Cells that a formula will fill again: as values of their own they would stand in its way. */
function spilledCells(sheet: SheetData): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [key, { spill }] of Object.entries(sheet.cells)) {
    if (!spill) continue;
    const { row, column } = position(key);
    for (let r = row; r < row + spill.rowCount; r += 1) {
      for (let c = column; c < column + spill.columnCount; c += 1) if (r !== row || c !== column) keys.add(`${r}:${c}`);
    }
  }
  return keys;
}

function lookOnly({ numberFormat, style }: CellData): CellData {
  return { ...(numberFormat !== undefined && { numberFormat }), ...(style && { style }) };
}

function tableAround(tables: readonly TableData[], row: number, column: number): string | null {
  const within = ({ rect }: { rect: Rect }) =>
    row >= rect.row && row < rect.row + rect.rowCount && column >= rect.column && column < rect.column + rect.columnCount;
  return tables.find(within)?.name ?? null;
}
