import { checkDecisionPoints } from "../../domain/decisionPointChecks";
import type { TableFinding } from "../../domain/tableFinding";
import { textAt, type TableRecords } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";
import { whenContext, whenLine } from "./whenLines";

export function checkedDecisionPoints(records: TableRecords, context: CheckContext): readonly TableFinding[] {
  const lines = records.snapshot.values.map((_, row) => ({
    ...whenLine(records, row, "decision"), body: textAt(records, row, "body"), responsible: textAt(records, row, "responsible"),
  }));
  return checkDecisionPoints(lines, { ...whenContext(context), period: context.period }).filter(({ column }) => records.columns.has(column));
}
