import { checkInformationPlan } from "../../domain/informationPlanChecks";
import type { TableFinding } from "../../domain/tableFinding";
import { textAt, type TableRecords } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";
import { whenContext, whenLine } from "./whenLines";

export function checkedInformationPlan(records: TableRecords, context: CheckContext): readonly TableFinding[] {
  const lines = records.snapshot.values.map((_, row) => ({ ...whenLine(records, row, "measure"), audience: textAt(records, row, "audience") }));
  return checkInformationPlan(lines, whenContext(context)).filter(({ column }) => records.columns.has(column));
}
