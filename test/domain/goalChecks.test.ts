import { checkGoals, type GoalLine } from "../../src/domain/goalChecks";

function goal(more: Partial<GoalLine> = {}): GoalLine {
  return { number: "", goal: "Færre klager", kind: "effect", indicator: "Klager i året", target: "20", deadline: 45000, ...more };
}

function found(...lines: GoalLine[]): string[] {
  return checkGoals(lines).map(({ row, column, issue }) => `${row} ${column} ${issue.severity} ${issue.code}`);
}

const result = goal({ goal: "Ny rutine", kind: "result" });

describe("the rules of goals", () => {
  it("are met by measurable and dated goals of both kinds", () => {
    expect(found(goal(), result)).toEqual([]);
  });

  it.each<[string, Partial<GoalLine>, string[]]>([
    ["no indicator", { indicator: "" }, ["0 indicator warning check.goal.indicatorMissing"]],
    ["no target", { target: "" }, ["0 target warning check.goal.targetMissing"]],
    ["no deadline", { deadline: "" }, ["0 deadline warning check.goal.deadlineMissing"]],
    ["a deadline in words", { deadline: "snarest" }, ["0 deadline error check.date.notADate"]],
    ["a date kept as text", { deadline: "31.12.2026" }, ["0 deadline error check.date.notADate"]],
    ["a day long ago", { deadline: 45 }, ["0 deadline error check.date.notADate"]],
    ["a truth value for a date", { deadline: true }, ["0 deadline error check.date.notADate"]],
    ["an empty row", { goal: "", kind: "effect", indicator: "", target: "", deadline: null }, ["-1 kind warning check.goal.noEffectGoal"]],
    ["a kind nobody knows", { kind: null }, ["-1 kind warning check.goal.noEffectGoal"]],
  ])("%s", (_name, more, expected) => {
    expect(found(goal(more), result)).toEqual(expected);
  });

  it("ask for goals of both kinds, said at the heading", () => {
    expect(found(goal())).toEqual(["-1 kind warning check.goal.noResultGoal"]);
    expect(found()).toEqual(["-1 kind warning check.goal.noEffectGoal", "-1 kind warning check.goal.noResultGoal"]);
  });

  it("let every number stand once, whatever its case", () => {
    expect(found(goal({ number: "RM1" }), goal({ number: "RM2" }), { ...result, number: " rm1 " })).toEqual(["2 number error check.number.repeated"]);
  });
});
