import { FormulaDataModel } from "#univer";
import type { ICellData, Nullable } from "#univer";
import type { Rect } from "../workbookData";
import { toRect } from "./univerContext";
import type { UniverContext } from "./univerContext";

export type Spills = {
  /** What a spilling formula put into a cell of its range. */
  cellAt(sheetId: string, row: number, column: number): Nullable<ICellData>;
  rectOf(sheetId: string, row: number, column: number): Rect | null;
  forEachCell(sheetId: string, visit: (row: number, column: number) => void): void;
};

export function createSpills(context: UniverContext): Spills {
  const formulaModel = context.injector.get(FormulaDataModel);

  function spilledCells(sheetId: string): Record<number, Record<number, Nullable<ICellData>>> {
    return formulaModel.getArrayFormulaCellData()[context.workbook().getUnitId()]?.[sheetId] ?? {};
  }

  return {
    cellAt: (sheetId, row, column) => spilledCells(sheetId)[row]?.[column],
    rectOf(sheetId, row, column) {
      const range = formulaModel.getArrayFormulaRange()[context.workbook().getUnitId()]?.[sheetId]?.[row]?.[column];
      if (!range) return null;
      const rect = toRect(range);
      return rect.rowCount * rect.columnCount > 1 ? rect : null;
    },
    forEachCell(sheetId, visit) {
      for (const [row, cells] of Object.entries(spilledCells(sheetId))) {
        for (const column of Object.keys(cells)) visit(Number(row), Number(column));
      }
    },
  };
}
