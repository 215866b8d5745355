import { issue } from "./issue";
import { isBlankCell, type Content } from "./tableDates";
import type { TableFinding } from "./tableFinding";

/** A unit as it stands. */
export type ProposalLine = {
  readonly unit: string;
  readonly employees: Content;
  readonly submitted: Content;
  readonly decided: Content;
  readonly implemented: Content;
  readonly target: Content;
};

const countColumns = ["employees", "submitted", "decided", "implemented"] as const;

/** Nothing is implemented that was not decided, nor decided that was not submitted. */
export function checkProposals(lines: readonly ProposalLine[]): TableFinding[] {
  return lines.flatMap((line, row) => (isEmpty(line) ? [] : [
    ...notCounts(line, row), ...employeesFindings(line, row),
    ...aboveFindings(line, row, "decided", "submitted"), ...aboveFindings(line, row, "implemented", "decided"),
    ...(isBlankCell(line.decided) ? aboveFindings(line, row, "implemented", "submitted") : []),
    ...(isBlankCell(line.target) ? [{ row, column: "target", issue: issue("warning", "check.proposals.targetMissing", { params: { unit: line.unit } }) }] : []),
  ]));
}

function notCounts(line: ProposalLine, row: number): TableFinding[] {
  return countColumns.filter((column) => !isBlankCell(line[column]) && countIn(line[column]) === null).map((column) => ({
    row, column, issue: issue("error", "check.proposals.notACount", { read: String(line[column]), params: { unit: line.unit } }),
  }));
}

function employeesFindings({ unit, employees }: ProposalLine, row: number): TableFinding[] {
  const isMissing = isBlankCell(employees) || countIn(employees) === 0;
  return isMissing ? [{ row, column: "employees", issue: issue("error", "check.proposals.employeesMissing", { params: { unit } }) }] : [];
}

function aboveFindings(line: ProposalLine, row: number, column: "decided" | "implemented", limit: "submitted" | "decided"): TableFinding[] {
  const [count, most] = [countIn(line[column]), countIn(line[limit])];
  if (count === null || most === null || count <= most) return [];
  const code = limit === "decided" ? "check.proposals.implementedAboveDecided" : column === "decided" ? "check.proposals.decidedAboveSubmitted" : "check.proposals.implementedAboveSubmitted";
  return [{ row, column, issue: issue("error", code, { read: String(count), params: { unit: line.unit, most } }) }];
}

function countIn(content: Content): number | null {
  return typeof content === "number" && Number.isInteger(content) && content >= 0 ? content : null;
}

function isEmpty({ unit, ...counts }: ProposalLine): boolean {
  return unit === "" && Object.values(counts).every(isBlankCell);
}
