import { checkMilestones } from "../../domain/milestoneChecks";
import { dayIn } from "../../domain/tableDates";
import type { TableFinding } from "../../domain/tableFinding";
import { textAt, valueAt, type TableRecords } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";

export function checkedMilestones(records: TableRecords, context: CheckContext): readonly TableFinding[] {
  return checkMilestones(records.snapshot.values.map((_, row) => ({
    number: valueAt(records, row, "number"),
    milestone: textAt(records, row, "milestone"),
    planned: valueAt(records, row, "planned"),
    actual: valueAt(records, row, "actual"),
  })), { ...context, mandateDate: dayIn(context.cell("mandateDate")) });
}
