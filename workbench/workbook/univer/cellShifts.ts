import {
  DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, Direction, InsertColByRangeCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand,
  InsertRowByRangeCommand, RemoveColByRangeCommand, RemoveRowByRangeCommand,
} from "#univer";
import type { IRange } from "#univer";
import type { Rect } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import { toRange } from "./univerContext";
import type { UniverContext } from "./univerContext";

const excelRows = 1_048_576;
const excelColumns = 16_384;

export type CellShiftsPart = Pick<WorkbookEngine, "insertCells" | "deleteCells">;
type Selecting = Pick<WorkbookEngine, "selection" | "select">;

export function createCellShiftsPart(context: UniverContext, { selection, select }: Selecting): CellShiftsPart {
  /** Univer's commands on part of a row work on the active sheet and select what they made. */
  function onActiveSheet(sheetId: string, id: string, range: IRange): void {
    const before = selection();
    const workbook = context.workbook();
    if (before.sheetId !== sheetId) workbook.setActiveSheet(context.sheet(sheetId));
    context.run(id, { range });
    if (before.sheetId !== sheetId) workbook.setActiveSheet(context.sheet(before.sheetId));
    select(before.sheetId, before.rect);
  }

  return {
    insertCells(sheetId, rect, shift) {
      if (shift === "Down" && rect.columnCount >= excelColumns) {
        context.run(InsertRowByRangeCommand.id, { subUnitId: sheetId, range: wholeRows(context, sheetId, rect), direction: Direction.UP });
      } else if (shift === "Right" && rect.rowCount >= excelRows) {
        context.run(InsertColByRangeCommand.id, { subUnitId: sheetId, range: wholeColumns(context, sheetId, rect), direction: Direction.LEFT });
      } else {
        onActiveSheet(sheetId, shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id, toRange(rect));
      }
    },

    deleteCells(sheetId, rect, shift) {
      if (shift === "Up" && rect.columnCount >= excelColumns) {
        context.run(RemoveRowByRangeCommand.id, { subUnitId: sheetId, range: wholeRows(context, sheetId, rect) });
      } else if (shift === "Left" && rect.rowCount >= excelRows) {
        context.run(RemoveColByRangeCommand.id, { subUnitId: sheetId, range: wholeColumns(context, sheetId, rect) });
      } else {
        onActiveSheet(sheetId, shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, toRange(rect));
      }
    },
  };
}

function wholeRows(context: UniverContext, sheetId: string, rect: Rect): IRange {
  return { ...toRange(rect), startColumn: 0, endColumn: context.sheet(sheetId).getColumnCount() - 1 };
}

function wholeColumns(context: UniverContext, sheetId: string, rect: Rect): IRange {
  return { ...toRange(rect), startRow: 0, endRow: context.sheet(sheetId).getRowCount() - 1 };
}
