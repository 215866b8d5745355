import { SetRangeValuesMutation } from "#univer";
import type { ISetRangeValuesMutationParams } from "#univer";
import type { Rect } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import type { UniverContext } from "./univerContext";

/** Contents somebody put in, not what the calculation gave nor how cells look. */
export function createCellEventsPart(context: UniverContext): Pick<WorkbookEngine, "onCellsChanged"> {
  return {
    onCellsChanged(listener) {
      const subscription = context.commands.onCommandExecuted((command, options) => {
        if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
        const { subUnitId, cellValue, trigger } = command.params as ISetRangeValuesMutationParams;
        const rect = trigger === "sheet.command.set-style" ? null : changedRect(cellValue ?? {});
        if (rect) listener({ sheetId: subUnitId, rect });
      });
      return () => subscription.dispose();
    },
  };
}

function changedRect(cells: NonNullable<ISetRangeValuesMutationParams["cellValue"]>): Rect | null {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((line) => Object.keys(line ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const row = Math.min(...rows);
  const column = smallest(columns);
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: largest(columns) - column + 1 };
}

/** Of more numbers than a call can take as arguments. */
function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number));
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number));
}
