import { BooleanNumber, SetRangeValuesMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation } from "#univer";
import type { ICellData, Worksheet } from "#univer";
import type { CellStyle, Rect } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import { extrasOf, withExtras } from "./cellValues";
import { growSheet } from "./cells";
import { fromUniverStyle, toExtras, toUniverStyle } from "./styleConversion";
import { toRange } from "./univerContext";
import type { UniverContext } from "./univerContext";

const pointsPerPixel = 72 / 96;
const excelRows = 1_048_576;
const excelColumns = 16_384;

export type SheetLookPart = Pick<WorkbookEngine, "style" | "setStyle" | "clearStyle" | "columnWidthPt" | "setColumnWidthsPt" | "rowHeightPt" | "setRowHeightsPt">;

const noExtras = { locked: undefined, horizontalAlignment: undefined, verticalAlignment: undefined } as const;

export function createSheetLookPart(context: UniverContext): SheetLookPart {
  function eachCell(sheetId: string, rect: Rect, styled: (sheet: Worksheet, row: number, column: number) => ICellData): void {
    const sheet = context.sheet(sheetId);
    const { row, column, rowCount, columnCount } = withinSheet(sheet, rect);
    growSheet(context, sheet, { row, column, rowCount, columnCount });
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let r = row; r < row + rowCount; r += 1) {
      const line: Record<number, ICellData> = (cellValue[r] = {});
      for (let c = column; c < column + columnCount; c += 1) line[c] = styled(sheet, r, c);
    }
    context.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger: "sheet.command.set-style" });
  }

  function styledCell(sheet: Worksheet, row: number, column: number, patch: CellStyle): ICellData {
    const cell = sheet.getCellRaw(row, column);
    return { s: toUniverStyle(patch), ...(cell?.t ? { t: cell.t } : {}), custom: withExtras(cell, toExtras(patch)) };
  }

  return {
    style(sheetId, row, column) {
      const cell = context.sheet(sheetId).getCellRaw(row, column);
      return fromUniverStyle(context.workbook().getStyles().getStyleByCell(cell), extrasOf(cell));
    },

    setStyle: (sheetId, rect, patch) => eachCell(sheetId, rect, (sheet, row, column) => styledCell(sheet, row, column, patch)),

    clearStyle: (sheetId, rect) => eachCell(sheetId, rect, (sheet, row, column) => {
      const cell = sheet.getCellRaw(row, column);
      return { s: null, ...(cell?.t ? { t: cell.t } : {}), custom: withExtras(cell, noExtras) };
    }),

    columnWidthPt: (sheetId, column) => toPoints(context.sheet(sheetId).getColumnWidth(column)),

    setColumnWidthsPt(sheetId, column, columnCount, widthPt) {
      const rect = { row: 0, column, rowCount: 1, columnCount };
      growSheet(context, context.sheet(sheetId), rect);
      context.run(SetWorksheetColWidthMutation.id, { subUnitId: sheetId, ranges: [toRange(rect)], colWidth: toPixels(widthPt) });
    },

    rowHeightPt: (sheetId, row) => toPoints(context.sheet(sheetId).getRowHeight(row)),

    setRowHeightsPt(sheetId, row, rowCount, heightPt) {
      const rect = { row, column: 0, rowCount, columnCount: 1 };
      growSheet(context, context.sheet(sheetId), rect);
      context.run(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges: [toRange(rect)], rowHeight: toPixels(heightPt) });
      // A height that was set holds against the grid, which fits rows to their text.
      context.run(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId: sheetId, ranges: [toRange(rect)], autoHeightInfo: BooleanNumber.FALSE });
    },
  };
}

/** Whole columns and rows of Excel's size are styled as far as the sheet reaches here. */
function withinSheet(sheet: Worksheet, rect: Rect): Rect {
  return {
    ...rect,
    rowCount: rect.rowCount >= excelRows ? sheet.getRowCount() - rect.row : rect.rowCount,
    columnCount: rect.columnCount >= excelColumns ? sheet.getColumnCount() - rect.column : rect.columnCount,
  };
}

export function toPixels(points: number): number {
  return points / pointsPerPixel;
}

export function toPoints(pixels: number): number {
  return Math.round(pixels * pointsPerPixel * 1e6) / 1e6;
}
