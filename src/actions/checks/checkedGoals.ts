import { checkGoals } from "../../domain/goalChecks";
import { goalKinds } from "../../domain/mandate/choices";
import type { TableFinding } from "../../domain/tableFinding";
import { choiceOf } from "../../domain/mandate/choices";
import { textAt, valueAt, type TableRecords } from "../../sheets/tableRecords";

export function checkedGoals(records: TableRecords): readonly TableFinding[] {
  return checkGoals(records.snapshot.values.map((_, row) => ({
    number: textAt(records, row, "number"),
    goal: textAt(records, row, "goal"),
    kind: choiceOf(goalKinds, textAt(records, row, "kind")),
    indicator: textAt(records, row, "indicator"),
    target: textAt(records, row, "target"),
    deadline: valueAt(records, row, "deadline"),
  })));
}
