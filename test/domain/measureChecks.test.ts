import { checkMeasures, type MeasureLine } from "../../src/domain/measureChecks";
import { measuresWithoutActivity } from "../../src/domain/measuresInPlan";

const statusDate = 45000;

function measure(more: Partial<MeasureLine> = {}): MeasureLine {
  return { number: "", measure: "Felles vaktordning", responsible: "Kari", deadline: statusDate, isCompleted: false, ...more };
}

function found(lines: readonly MeasureLine[], activities: readonly string[] | null = null, day: number | null = statusDate): string[] {
  return checkMeasures(lines, day, activities).map(({ row, column, issue }) => `${row} ${column} ${issue.severity} ${issue.code}`);
}

describe("the rules of measures", () => {
  it.each<[string, Partial<MeasureLine>, string[]]>([
    ["due on the status date", {}, []],
    ["due the day before", { deadline: statusDate - 1 }, ["0 deadline warning check.measure.overdue"]],
    ["due the day before and completed", { deadline: statusDate - 1, isCompleted: true }, []],
    ["due at an hour of the status date", { deadline: statusDate + 0.4 }, []],
    ["without a deadline", { deadline: "" }, []],
    ["without an owner", { responsible: "" }, ["0 responsible warning check.measure.ownerMissing"]],
    ["completed without an owner", { responsible: "", isCompleted: true }, []],
    ["an empty row", { measure: "", responsible: "", deadline: null }, []],
    ["a deadline in words", { deadline: "til våren" }, ["0 deadline error check.date.notADate"]],
  ])("%s", (_name, more, expected) => {
    expect(found([measure(more)])).toEqual(expected);
  });

  it("say nothing is overdue where there is no status date", () => {
    expect(found([measure({ deadline: 40000 })], null, null)).toEqual([]);
  });

  it("tell of a measure the grid has no row for, when there is a grid", () => {
    const lines = [measure(), measure({ measure: "Nye innkjøpsrutiner" }), measure({ measure: "Avsluttet arbeid", isCompleted: true })];
    expect(found(lines, ["Vaktordning"])).toEqual(["1 measure info check.measure.notInPlan"]);
    expect(found([measure({ number: "1" }), measure({ number: "1" })])).toEqual(["1 number error check.number.repeated"]);
  });
});

describe("rows that stand for measures", () => {
  const missing = (names: readonly [number: string, measure: string][], ...activities: string[]) =>
    measuresWithoutActivity(names.map(([number, name]) => ({ number, measure: name })), activities).map(({ measure: name }) => name);

  it.each<[string, [string, string][], string[], string[]]>([
    ["the same words", [["", "Samle innkjøp"]], ["samle  innkjøp"], []],
    ["the activity's words within the measure", [["", "Effektivisere renhold i skolene"]], ["Renhold"], []],
    ["the measure's words within the activity", [["", "Renhold"]], ["Arbeidsgruppe for renhold"], []],
    ["another activity", [["", "Samle innkjøp"]], ["Renhold"], ["Samle innkjøp"]],
    ["the number in front", [["2a", "Samle innkjøp"]], ["2a Avtaler"], []],
    ["another number in front", [["2", "Samle innkjøp"]], ["20 Avtaler"], ["Samle innkjøp"]],
    ["the measure it lies under", [["2", "Samle innkjøp"], ["2a", "Rammeavtale"]], ["Innkjøp"], []],
    ["only short words", [["", "Ny bil"]], ["Ny by"], ["Ny bil"]],
    ["no rows at all", [["", "Samle innkjøp"], ["", ""]], [], ["Samle innkjøp"]],
  ])("%s", (_name, measures, activities, expected) => {
    expect(missing(measures, ...activities)).toEqual(expected);
  });
});
