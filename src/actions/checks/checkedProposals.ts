import { checkProposals, type ProposalLine } from "../../domain/proposalChecks";
import type { TableFinding } from "../../domain/tableFinding";
import { textAt, valueAt, type TableRecords } from "../../sheets/tableRecords";

export function checkedProposals(proposals: TableRecords): readonly TableFinding[] {
  return checkProposals(proposals.snapshot.values.map((_, row): ProposalLine => ({
    unit: textAt(proposals, row, "unit"),
    employees: valueAt(proposals, row, "employees"),
    submitted: valueAt(proposals, row, "submitted"),
    decided: valueAt(proposals, row, "decided"),
    implemented: valueAt(proposals, row, "implemented"),
    target: valueAt(proposals, row, "target"),
  })));
}
