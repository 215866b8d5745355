import { taskStatuses } from "../../domain/mandate/choices";
import { checkMeasures } from "../../domain/measureChecks";
import type { TableFinding } from "../../domain/tableFinding";
import { choiceOf } from "../../domain/mandate/choices";
import { textAt, valueAt, type TableRecords } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";

export function checkedMeasures(records: TableRecords, { statusDate, tables }: CheckContext): readonly TableFinding[] {
  const grid = tables("progressPlan");
  const lines = records.snapshot.values.map((_, row) => ({
    number: textAt(records, row, "number"),
    measure: textAt(records, row, "measure"),
    responsible: textAt(records, row, "responsible"),
    deadline: valueAt(records, row, "deadline"),
    isCompleted: choiceOf(taskStatuses, textAt(records, row, "status")) === "completed",
  }));
  return checkMeasures(lines, statusDate, grid && activitiesIn(grid));
}

function activitiesIn(grid: TableRecords): string[] {
  return grid.snapshot.values.map((_, row) => textAt(grid, row, "activity")).filter((activity) => activity !== "");
}
