import { compareEvents, type PlacedEvent } from "../../src/domain/eventsChecks";

function event(code: string, week: number, activity = "Renhold", row = 0): PlacedEvent {
  return { activity, isoYear: 2020, week, code, row, column: `week.2020.${week}` };
}

describe("the list of events against the grid", () => {
  it("agrees when both hold the same, in any order and however the name is spaced", () => {
    const agreement = compareEvents([event("A", 5, "renhold "), event("O", 3)], [event("O", 3), event("A", 5)]);
    expect(agreement).toEqual({ notInGrid: [], notInList: [] });
  });

  it("counts: two in the list need two in the grid", () => {
    const { notInGrid, notInList } = compareEvents([event("A", 5), event("A", 5, "Renhold", 1)], [event("A", 5)]);
    expect(notInGrid.map(({ row, issue }) => [row, issue.code, issue.read])).toEqual([[1, "check.events.notInGrid", "A"]]);
    expect(notInList).toEqual([]);
  });

  it("finds what the list lacks, in the grid's own cell", () => {
    const { notInList } = compareEvents([], [event("P", 8, "Brann", 4)]);
    expect(notInList).toEqual([expect.objectContaining({ row: 4, column: "week.2020.8" })]);
    expect(notInList[0]?.issue.params).toEqual({ activity: "Brann", week: "8/2020" });
  });
});
