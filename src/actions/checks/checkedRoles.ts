import { checkRoles } from "../../domain/roleChecks";
import type { TableFinding } from "../../domain/tableFinding";
import { textAt, valueAt, type TableRecords } from "../../sheets/tableRecords";

export function checkedRoles(records: TableRecords): readonly TableFinding[] {
  return checkRoles(records.snapshot.values.map((_, row) => ({
    role: textAt(records, row, "role"),
    name: textAt(records, row, "name"),
    position: valueAt(records, row, "positionPercent"),
    from: valueAt(records, row, "from"),
    to: valueAt(records, row, "to"),
  })));
}
