import { SetSelectionsOperation, SheetsSelectionsService } from "#univer";
import type { WorkbookEngine } from "../workbookEngine";
import { growSheet } from "./cells";
import { toRange, toRect } from "./univerContext";
import type { UniverContext } from "./univerContext";

export type SelectionPart = Pick<WorkbookEngine, "selection" | "select" | "onSelectionChanged">;

export function createSelectionPart(context: UniverContext, activateSheet: (sheetId: string) => void): SelectionPart {
  const selections = context.injector.get(SheetsSelectionsService);

  return {
    selection() {
      const sheetId = context.workbook().getActiveSheet().getSheetId();
      const range = selections.getWorkbookSelections(context.workbook().getUnitId()).getSelectionsOfWorksheet(sheetId).at(-1)?.range;
      return { sheetId, rect: range ? toRect(range) : { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
    },

    select(sheetId, rect) {
      const sheet = context.sheet(sheetId);
      growSheet(context, sheet, { row: rect.row, column: rect.column, rowCount: 1, columnCount: 1 });
      if (context.workbook().getActiveSheet().getSheetId() !== sheetId) activateSheet(sheetId);
      const primary = {
        startRow: rect.row, startColumn: rect.column, endRow: rect.row, endColumn: rect.column,
        actualRow: rect.row, actualColumn: rect.column, isMerged: false, isMergedMainCell: false,
      };
      context.run(SetSelectionsOperation.id, { subUnitId: sheetId, selections: [{ range: toRange(rect), primary, style: null }], reveal: true });
    },

    onSelectionChanged(listener) {
      const subscription = selections.selectionChanged$.subscribe(() => listener());
      return () => subscription.unsubscribe();
    },
  };
}
