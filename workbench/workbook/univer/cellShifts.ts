import {
  DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, Direction, InsertColByRangeCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand,
  InsertRowByRangeCommand, RemoveColByRangeCommand, RemoveRowByRangeCommand,
} from "#univer";
import type { IRange } from "#univer";
import type { Rect } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import type { CellShift } from "./cellShift";
import type { ChartsPart } from "./charts";
import { moveRulesWith } from "./ruleShifts";
import type { RulesOfSheet } from "./ruleShifts";
import { moveTablesWith } from "./tableShifts";
import type { TablesOfSheet } from "./tableShifts";
import { toRange } from "./univerContext";
import type { UniverContext } from "./univerContext";

const excelRows = 1_048_576;
const excelColumns = 16_384;

export type CellShiftsPart = Pick<WorkbookEngine, "insertCells" | "deleteCells">;
type ChartsOfSheet = Pick<ChartsPart, "moveChartsWith">;
type Selecting = Pick<WorkbookEngine, "selection" | "select">;


export function createCellShiftsPart(context: UniverContext, { selection, select }: Selecting, sheet: RulesOfSheet & TablesOfSheet & ChartsOfSheet): CellShiftsPart {
  /** Univer's commands on part of a row work on the active sheet. */
  function onActiveSheet(sheetId: string, id: string, range: IRange): void {
    const workbook = context.workbook();
    const active = workbook.getActiveSheet();
    if (active.getSheetId() !== sheetId) workbook.setActiveSheet(context.sheet(sheetId));
    context.runAsync(id, { range });
    if (active.getSheetId() !== sheetId) workbook.setActiveSheet(active);
  }

  /** What stands on the cells goes with them; the selection stays, which Univer would move. */
  function shiftCells(sheetId: string, shift: CellShift, moveCells: () => void): void {
    const before = selection();
    moveRulesWith(sheet, sheetId, shift, () => moveTablesWith(sheet, sheetId, shift, () => sheet.moveChartsWith(sheetId, shift, moveCells)));
    select(before.sheetId, before.rect);
  }

  function insert(sheetId: string, rect: Rect, shift: "Down" | "Right"): void {
    if (shift === "Down" && rect.columnCount >= excelColumns) {
      context.run(InsertRowByRangeCommand.id, { subUnitId: sheetId, range: wholeRows(context, sheetId, rect), direction: Direction.UP });
    } else if (shift === "Right" && rect.rowCount >= excelRows) {
      context.run(InsertColByRangeCommand.id, { subUnitId: sheetId, range: wholeColumns(context, sheetId, rect), direction: Direction.LEFT });
    } else {
      onActiveSheet(sheetId, shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id, toRange(rect));
    }
  }

  function remove(sheetId: string, rect: Rect, shift: "Up" | "Left"): void {
    if (shift === "Up" && rect.columnCount >= excelColumns) {
      context.run(RemoveRowByRangeCommand.id, { subUnitId: sheetId, range: wholeRows(context, sheetId, rect) });
    } else if (shift === "Left" && rect.rowCount >= excelRows) {
      context.run(RemoveColByRangeCommand.id, { subUnitId: sheetId, range: wholeColumns(context, sheetId, rect) });
    } else {
      onActiveSheet(sheetId, shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, toRange(rect));
    }
  }

  return {
    insertCells: (sheetId, rect, shift) =>
      shiftCells(sheetId, { kind: "insert", axis: shift === "Down" ? "rows" : "columns", rect }, () => insert(sheetId, rect, shift)),
    deleteCells: (sheetId, rect, shift) =>
      shiftCells(sheetId, { kind: "delete", axis: shift === "Up" ? "rows" : "columns", rect }, () => remove(sheetId, rect, shift)),
  };
}

function wholeRows(context: UniverContext, sheetId: string, rect: Rect): IRange {
  return { ...toRange(rect), startColumn: 0, endColumn: context.sheet(sheetId).getColumnCount() - 1 };
}

function wholeColumns(context: UniverContext, sheetId: string, rect: Rect): IRange {
  return { ...toRange(rect), startRow: 0, endRow: context.sheet(sheetId).getRowCount() - 1 };
}
