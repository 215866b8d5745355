import { taskStatuses } from "../../domain/mandate/choices";
import { periodYear } from "../../domain/periodYear";
import type { WhenContext, WhenLine } from "../../domain/whenChecks";
import { choiceOf } from "../../domain/mandate/choices";
import { textAt, valueAt, type TableRecords } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";

/** `name` is the key of the column that says what the row is about. */
export function whenLine(records: TableRecords, row: number, name: string): WhenLine {
  return {
    name: textAt(records, row, name),
    when: textAt(records, row, "when"),
    from: valueAt(records, row, "from"),
    to: valueAt(records, row, "to"),
    isCompleted: choiceOf(taskStatuses, textAt(records, row, "status")) === "completed",
  };
}

export function whenContext({ language, statusDate, weeks }: CheckContext): WhenContext {
  return { language, statusDate, year: periodYear(weeks) };
}
