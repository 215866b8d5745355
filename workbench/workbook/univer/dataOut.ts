import { BooleanNumber } from "#univer";
import type { Worksheet } from "#univer";
import type { CellData, CellValue, SheetData, WorkbookData } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import { toPoints } from "./sheetLook";
import type { UniverContext } from "./univerContext";

type Parts = Omit<WorkbookEngine, "toData" | "load" | "calculate" | "registerFunctions" | "dispose">;

export function workbookToData(context: UniverContext, engine: Parts): WorkbookData {
  return {
    sheets: context.workbook().getSheets().map((sheet) => sheetToData(engine, sheet)),
    activeSheetId: engine.activeSheetId(),
    tables: engine.tables(),
    names: engine.names(),
    settings: Object.fromEntries(engine.settings()),
  };
}

function sheetToData(engine: Parts, sheet: Worksheet): SheetData {
  const id = sheet.getSheetId();
  const info = engine.sheets().find((known) => known.id === id);
  if (!info) throw new Error(`No sheet has the id ${id}.`);
  const freeze = engine.freeze(id);
  const charts = engine.charts(id);
  return {
    ...info,
    cells: sheetCells(engine, id),
    columnWidthsPt: columnWidths(sheet),
    rowHeightsPt: rowHeights(sheet),
    frozenRows: freeze.rows,
    frozenColumns: freeze.columns,
    validations: engine.validations(id),
    conditionalFormats: engine.conditionalFormats(id),
    pageLayout: engine.pageLayout(id),
    ...(charts.length > 0 && { charts }),
  };
}

function sheetCells(engine: Parts, sheetId: string): SheetData["cells"] {
  const used = engine.usedRect(sheetId, false);
  if (!used) return {};
  const values = engine.values(sheetId, used);
  const formulas = engine.formulas(sheetId, used);
  const formats = engine.numberFormats(sheetId, used);
  const cells: [string, CellData][] = [];
  values.forEach((line, i) => line.forEach((value, j) => {
    const row = used.row + i;
    const column = used.column + j;
    const cell = cellToData(engine, sheetId, row, column, value, formulas[i]?.[j] ?? "", formats[i]?.[j] ?? "General");
    if (Object.keys(cell).length > 0) cells.push([`${row}:${column}`, cell]);
  }));
  return Object.fromEntries(cells);
}

function cellToData(engine: Parts, sheetId: string, row: number, column: number, value: CellValue, formula: string, numberFormat: string): CellData {
  const style = engine.style(sheetId, row, column);
  const spill = formula === "" ? null : engine.spillRect(sheetId, row, column);
  return {
    ...(value !== null && { value }),
    ...(formula !== "" && { formula }),
    ...(spill && { spill: { rowCount: spill.rowCount, columnCount: spill.columnCount } }),
    ...(numberFormat !== "General" && { numberFormat }),
    ...(Object.keys(style).length > 0 && { style }),
  };
}

function columnWidths(sheet: Worksheet): SheetData["columnWidthsPt"] {
  const set = Object.entries(sheet.getConfig().columnData).flatMap(([column, { w }]) => (w === undefined ? [] : [[column, toPoints(w)] as const]));
  return Object.fromEntries(set);
}

/** Heights somebody set; those the grid found by itself from the text are not part of the workbook. */
function rowHeights(sheet: Worksheet): SheetData["rowHeightsPt"] {
  const set = Object.entries(sheet.getConfig().rowData).flatMap(([row, { h, ia }]) =>
    (h === undefined || ia !== BooleanNumber.FALSE ? [] : [[row, toPoints(h)] as const]));
  return Object.fromEntries(set);
}
