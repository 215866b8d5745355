import type { Rect, TableData } from "../../workbook/workbookData";
import type { CellInput } from "../../workbook/workbookEngine";
import type { HostSession } from "../hostSession";
import type { Place } from "../rangeTarget";
import { growChartsWith } from "./chartGrowth";
import { dataBodyRect } from "./tableRects";

/**
 * Values written in the rows directly under a table's data, over all its columns, become rows of the table; formulas, formats,
 * validation and conditional formats that filled their column come along
 * (learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins; support.microsoft.com, "Resize a table by adding or removing rows and columns").
 */
export function growTableInto({ sheetId, rect }: Place, inputs: CellInput[][], session: HostSession): void {
  const table = session.engine.tables().find((candidate) => candidate.sheetId === sheetId && isUnder(candidate, rect));
  if (!table || !inputs.some((row) => row.some((input) => input !== null && input !== undefined)) || !isEmpty({ sheetId, rect }, session)) return;
  const body = dataBodyRect(table);
  session.engine.updateTable(table.id, { rect: { ...table.rect, rowCount: table.rect.rowCount + rect.rowCount } });
  extendLook(sheetId, body, rect.rowCount, session);
  growChartsWith(sheetId, body, rect.rowCount, session);
  fillCalculatedColumns(sheetId, body, inputs, session);
}

function isUnder(table: TableData, rect: Rect): boolean {
  return !table.showTotals && rect.row === table.rect.row + table.rect.rowCount
    && rect.column === table.rect.column && rect.columnCount === table.rect.columnCount;
}

function isEmpty({ sheetId, rect }: Place, { engine }: HostSession): boolean {
  return engine.values(sheetId, rect).every((row) => row.every((value) => value === null))
    && engine.formulas(sheetId, rect).every((row) => row.every((formula) => formula === ""));
}

function extendLook(sheetId: string, body: Rect, added: number, { engine }: HostSession): void {
  const lastRow = { ...body, row: body.row + body.rowCount - 1, rowCount: 1 };
  const under: Rect = { ...body, row: body.row + body.rowCount, rowCount: added };
  const formats = engine.numberFormats(sheetId, lastRow)[0] ?? [];
  engine.setNumberFormats(sheetId, under, Array.from({ length: added }, () => formats));
  for (let column = under.column; column < under.column + under.columnCount; column += 1) {
    const style = engine.style(sheetId, lastRow.row, column);
    if (Object.keys(style).length > 0) engine.setStyle(sheetId, { ...under, column, columnCount: 1 }, style);
  }
  const grown = (rect: Rect): Rect | null => {
    const fillsColumns = rect.row <= body.row && rect.row + rect.rowCount === body.row + body.rowCount
      && rect.column >= body.column && rect.column + rect.columnCount <= body.column + body.columnCount;
    return fillsColumns ? { ...rect, rowCount: rect.rowCount + added } : null;
  };
  for (const validation of engine.validations(sheetId)) {
    const rect = grown(validation.rect);
    if (!rect) continue;
    engine.setValidation(sheetId, validation.rect, null);
    engine.setValidation(sheetId, rect, { ...validation, rect });
  }
  for (const format of engine.conditionalFormats(sheetId)) {
    const rect = grown(format.rect);
    if (rect) engine.updateConditionalFormat(sheetId, format.id, { rect });
  }
}

/** A column where every row has one and the same formula is a calculated column; cells left alone get it too. */
function fillCalculatedColumns(sheetId: string, body: Rect, inputs: CellInput[][], { engine }: HostSession): void {
  const formulas = engine.formulas(sheetId, body);
  for (let column = 0; column < body.columnCount; column += 1) {
    const formula = formulas[0]?.[column] ?? "";
    if (formula === "" || formulas.some((row) => row[column] !== formula)) continue;
    for (const row of inputs) if (row[column] === undefined) row[column] = { formula };
  }
}
