import { defaultLegend } from "../../src/domain/legend";
import { checkProgressPlan, type GridLine } from "../../src/domain/progressPlanChecks";
import { serialDay } from "../../src/domain/serialDay";

function line(weeks: Readonly<Record<string, string>>, activity = "Renhold"): GridLine {
  return { activity, weeks: Object.entries(weeks).map(([week, text]) => ({ column: `c${week}`, week, text })) };
}

function codesAt(...lines: GridLine[]): string[] {
  return checkProgressPlan(lines, defaultLegend("nb")).map(({ row, column, issue }) => `${row} ${column} ${issue.code} ${issue.read ?? ""}`);
}

describe("the rules of the grid", () => {
  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    ["a start, meetings and a finish", { 3: "O A", 4: "", 5: "S", 6: "F" }, []],
    ["an empty row", { 3: "", 4: " " }, []],
    ["a row with a start alone", { 3: "O" }, []],
    ["an unknown code", { 3: "O X", 4: "A" }, ["0 c3 check.code.unknown X"]],
    ["a code in the wrong case", { 3: "O", 4: "a" }, ["0 c4 check.code.unknown a"]],
    ["two starts", { 3: "O", 5: "O", 6: "A" }, ["0 c5 check.start.repeated O"]],
    ["two starts in one cell", { 3: "O O" }, ["0 c3 check.start.repeated O"]],
    ["meetings without a start", { 3: "A", 4: "A" }, ["0 c3 check.start.missing A"]],
    ["a start after the first meeting", { 3: "A", 5: "O" }, ["0 c5 check.start.late O"]],
    ["a start after a meeting in the same week", { 3: "A O" }, ["0 c3 check.start.late O"]],
    ["something after the finish", { 3: "O", 5: "F", 6: "A", 7: "S" }, ["0 c6 check.finish.followed A", "0 c7 check.finish.followed S"]],
    ["something after the finish in the same week", { 3: "O", 5: "F A" }, ["0 c5 check.finish.followed A"]],
  ])("%s", (_name, weeks, expected) => {
    expect(codesAt(line(weeks))).toEqual(expected);
  });

  it("follows the roles of the workbook's own letters, not ours", () => {
    const legend = [{ code: "A", meaning: "start", role: "start" }, { code: "O", meaning: "møte", role: "meeting" }] as const;
    expect(checkProgressPlan([line({ 1: "A", 2: "O" })], legend)).toEqual([]);
    expect(checkProgressPlan([line({ 1: "O", 2: "A" })], legend).map(({ issue }) => issue.code)).toEqual(["check.start.late"]);
  });

  it("lets a report stand without a start and after a finish", () => {
    const legend = [...defaultLegend("nb"), { code: "R", meaning: "rapport", role: "report" }] as const;
    expect(checkProgressPlan([line({ 3: "R", 9: "R" }, "Rapport til rådet"), line({ 3: "O", 4: "F", 5: "R" })], legend)).toEqual([]);
    expect(checkProgressPlan([line({ 3: "R", 4: "A" })], legend).map(({ issue }) => issue.code)).toEqual(["check.start.missing"]);
  });

  it("wants a finish of every activity with meetings when the plan is over", () => {
    const lines = [line({ 3: "O", 9: "A" }), line({ 3: "O", 9: "F" }), line({}), line({ 3: "R" })];
    const legend = [...defaultLegend("nb"), { code: "R", meaning: "rapport", role: "report" }] as const;
    expect(checkProgressPlan(lines, legend)).toEqual([]);
    expect(checkProgressPlan(lines, legend, serialDay(2020, 5, 3))).toEqual([expect.objectContaining({
      row: 0, column: "c9", issue: expect.objectContaining({ code: "check.finish.missing", severity: "warning", read: "F", params: { activity: "Renhold", week: "9", to: "03.05.2020" } }),
    })]);
    expect(checkProgressPlan(lines, legend.filter(({ role }) => role !== "finish"), serialDay(2020, 5, 3)).map(({ issue }) => issue.code)).toEqual(["check.code.unknown"]);
  });

  it("names the activity and the week", () => {
    const [finding] = checkProgressPlan([line({}), line({ "5/2020": "Q" }, "Brann")], defaultLegend("nb"));
    expect(finding).toMatchObject({ row: 1, issue: { read: "Q", params: { activity: "Brann", week: "5/2020", allowed: "O, S, A, P, F" } } });
  });
});
