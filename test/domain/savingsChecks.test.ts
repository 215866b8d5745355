import { checkSavings, type SavingsGoals, type SavingsLine } from "../../src/domain/savingsChecks";

const noGoals: SavingsGoals = { target: null, identified: null, toFind: null, toFindFirstYear: null, firstYearFound: null };

function line(more: Partial<SavingsLine> = {}): SavingsLine {
  return { measure: "Færre bygg", effectRead: true, feasibilityRead: true, responsible: "Kari", sum: 1_000_000, realised: null, ...more };
}

function found(lines: readonly SavingsLine[], goals: Partial<SavingsGoals> = {}) {
  return checkSavings(lines, { ...noGoals, ...goals }, "en").map(({ row, column, issue: { code, params } }) => ({ row, column, code, params }));
}

describe("the savings' checks", () => {
  it("find nothing in a measure that is placed, owned and not yet realised in full, nor in an empty row", () => {
    expect(found([line({ realised: 1_000_000 }), line({ measure: "", effectRead: false, feasibilityRead: false, responsible: "", sum: "" })])).toEqual([]);
  });

  it("name the axis that is missing, and a measure nobody is responsible for", () => {
    expect(found([line(), line({ effectRead: false, feasibilityRead: false, responsible: "" })])).toEqual([
      { row: 1, column: "effect", code: "check.savings.effectMissing", params: { measure: "Færre bygg" } },
      { row: 1, column: "feasibility", code: "check.savings.feasibilityMissing", params: { measure: "Færre bygg" } },
      { row: 1, column: "responsible", code: "check.savings.responsibleMissing", params: { measure: "Færre bygg" } },
    ]);
  });

  it("find more realised than the measure gives, to the øre", () => {
    expect(found([line({ sum: 0.3, realised: 0.1 + 0.2 })])).toEqual([]);
    expect(found([line({ realised: 1_000_000.01 })])).toEqual([
      { row: 0, column: "realised", code: "check.savings.realisedAbove", params: { measure: "Færre bygg", sum: expect.stringMatching(/^1.000.000$/) } },
    ]);
  });

  it("hold what is identified, to be found and found against the target, as in a target of 35 million", () => {
    const goals = { target: 35e6, identified: 9.8e6, toFind: 20e6, toFindFirstYear: 2.9e6, firstYearFound: 3e6 };
    const amounts = found([line({ sum: 18e6 })], goals).map(({ code, column, row, params }) => [row, column, code, String(params.missing).replace(/\D/g, "")]);
    expect(amounts).toEqual([
      [-1, "sum", "check.savings.planShort", "5200000"],
      [-1, "sum", "check.savings.targetShort", "7200000"],
      [-1, "sum", "check.savings.toFindShort", "2000000"],
    ]);
    expect(found([line({ sum: 25.2e6 })], { ...goals, firstYearFound: 1e6 }).map(({ code }) => code)).toEqual(["check.savings.planShort", "check.savings.firstYearShort"]);
    expect(found([line({ sum: 30e6 })], { target: 35e6, identified: 9.8e6 })).toEqual([]);
  });
});
