import { checkProposals, type ProposalLine } from "../../src/domain/proposalChecks";

function line(more: Partial<ProposalLine> = {}): ProposalLine {
  return { unit: "Drift", employees: 12, submitted: 24, decided: 10, implemented: 6, target: 1.5, ...more };
}

function found(...lines: readonly ProposalLine[]) {
  return checkProposals(lines).map(({ row, column, issue: { code, read } }) => [row, column, code, read]);
}

describe("the proposals' checks", () => {
  it("find nothing where each step is within the one before, nor in an empty row", () => {
    expect(found(line(), line({ decided: 24, implemented: 24 }), { unit: "", employees: null, submitted: "", decided: null, implemented: null, target: null })).toEqual([]);
  });

  it("find more decided than submitted, and more implemented than decided", () => {
    expect(found(line({ decided: 25 }), line({ implemented: 11 }), line({ decided: null, implemented: 25 }))).toEqual([
      [0, "decided", "check.proposals.decidedAboveSubmitted", "25"],
      [1, "implemented", "check.proposals.implementedAboveDecided", "11"],
      [2, "implemented", "check.proposals.implementedAboveSubmitted", "25"],
    ]);
  });

  it("find employees that are missing or 0, counts that are none, and a missing target", () => {
    expect(found(line({ employees: 0 }), line({ employees: "" }), line({ submitted: "mange" }), line({ decided: -1 }), line({ target: null }))).toEqual([
      [0, "employees", "check.proposals.employeesMissing", null],
      [1, "employees", "check.proposals.employeesMissing", null],
      [2, "submitted", "check.proposals.notACount", "mange"],
      [3, "decided", "check.proposals.notACount", "-1"],
      [4, "target", "check.proposals.targetMissing", null],
    ]);
  });
});
