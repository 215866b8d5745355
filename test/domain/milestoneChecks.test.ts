import { isoWeekOf } from "../../src/domain/isoWeek";
import { checkMilestones, type MilestoneCalendar, type MilestoneLine } from "../../src/domain/milestoneChecks";
import { serialDay } from "../../src/domain/serialDay";
import { sortMilestones } from "../../src/domain/sortMilestones";

const calendar: MilestoneCalendar = { statusDate: serialDay(2024, 6, 12), period: null, mandateDate: null, country: "NO", language: "nb" };

/** A Wednesday in 2024, so many weeks after 3 January. */
function wednesday(week: number): number {
  return serialDay(2024, 1, 3) + 7 * week;
}

function line(number: MilestoneLine["number"], planned: MilestoneLine["planned"] = wednesday(2), actual: MilestoneLine["actual"] = null, milestone = "Levert"): MilestoneLine {
  return { number, milestone, planned, actual };
}

function found(lines: readonly MilestoneLine[], more: Partial<MilestoneCalendar> = {}): string[] {
  return checkMilestones(lines, { ...calendar, ...more }).map(({ row, column, issue }) => `${row} ${column} ${issue.severity} ${issue.code}`);
}

describe("the numbers of milestones", () => {
  it("count 1.10 after 1.9, as text", () => {
    const tenParts = Array.from({ length: 10 }, (_, index) => line(`1.${index + 1}`));
    expect(found([line("1"), ...tenParts, line("2")])).toEqual([]);
  });

  it.each<[string, readonly MilestoneLine[], string[]]>([
    ["a number Excel has made a number of", [line("1"), line(1.1)], ["1 number warning check.milestone.numberNotText"]],
    ["1.10 that was lost", [line("1"), line(1.1), line(1.1)], [
      "1 number warning check.milestone.numberNotText", "2 number warning check.milestone.numberNotText", "2 number error check.number.repeated",
    ]],
    ["a whole number", [line(1)], ["0 number info check.milestone.numberNotText"]],
    ["words", [line("MP1")], ["0 number error check.milestone.numberUnreadable"]],
    ["a date", [line("1.1.2024")], ["0 number error check.milestone.numberUnreadable"]],
    ["a dot after it", [line("1."), line("1", wednesday(3))], ["1 number error check.number.repeated"]],
    ["one without a number", [line("1"), line("")], ["1 number warning check.milestone.numberMissing"]],
    ["none with a number", [line(""), line("")], []],
    ["a gap of one", [line("1"), line("3")], ["1 number warning check.milestone.numberGap"]],
    ["a first part that is not the first", [line("1"), line("1.2")], ["1 number warning check.milestone.numberGap"]],
    ["no parent", [line("1"), line("2.1"), line("2.2")], ["1 number warning check.milestone.parentMissing"]],
    ["out of order", [line("2"), line("1")], ["1 number warning check.milestone.numberOutOfOrder"]],
    ["an empty row", [line("1"), { number: "", milestone: "", planned: "", actual: null }, line("2")], []],
  ])("%s", (_name, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });

  it("says which are missing", () => {
    const missing = (lines: readonly MilestoneLine[]) => checkMilestones(lines, calendar).map(({ issue }) => issue.params.missing);
    expect(missing([line("1"), line("3")])).toEqual(["2"]);
    expect(missing([line("1"), line("1.1"), line("1.10")])).toEqual(["1.2–1.9"]);
  });
});

describe("the dates of milestones", () => {
  it.each<[string, readonly MilestoneLine[], string[]]>([
    ["falling from sibling to sibling", [line("1", wednesday(5)), line("2", wednesday(4))], ["1 planned warning check.milestone.beforePrevious"]],
    ["the same day", [line("1", wednesday(5)), line("2", wednesday(5))], []],
    ["falling across one without a date", [line("1", wednesday(5)), line("2", ""), line("3", wednesday(4))], ["2 planned warning check.milestone.beforePrevious", "1 planned warning check.milestone.notPlanned"]],
    ["a part after its milestone", [line("1", wednesday(5)), line("1.1", wednesday(4)), line("1.2", wednesday(6))], ["0 planned warning check.milestone.beforeItsParts"]],
    ["parts of another milestone", [line("1", wednesday(5)), line("1.1", wednesday(4)), line("2", wednesday(9)), line("2.1", wednesday(8))], []],
    ["reached after the status date", [line("1", wednesday(2), serialDay(2024, 6, 13))], ["0 actual error check.milestone.actualInFuture"]],
    ["reached on the status date", [line("1", wednesday(2), serialDay(2024, 6, 12))], []],
    ["kept as text", [line("1", "03.01.2024")], ["0 planned error check.date.notADate"]],
    ["in words", [line("1", "i vår", "snart")], ["0 planned error check.date.notADate", "0 actual error check.date.notADate"]],
    ["beyond all calendars", [line("1", 9e9, -5)], ["0 planned error check.date.notADate", "0 actual error check.date.notADate"]],
    ["a truth value", [line("1", true)], ["0 planned error check.date.notADate"]],
    ["none", [line("1", "")], ["0 planned warning check.milestone.notPlanned"]],
    ["a Saturday", [line("1", serialDay(2024, 6, 8))], ["0 planned warning check.milestone.weekend"]],
    ["a Sunday that is a holiday", [line("1", serialDay(2024, 5, 19))], ["0 planned warning check.milestone.holiday"]],
  ])("%s", (_name, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });

  it("follow the country's holidays, by name", () => {
    const constitutionDay = [line("1", serialDay(2024, 5, 17))];
    const epiphany = [line("1", serialDay(2025, 1, 6))];
    expect(checkMilestones(constitutionDay, calendar)[0]?.issue.params.holiday).toBe("Grunnlovsdagen");
    expect(found(constitutionDay, { country: "SE" })).toEqual([]);
    expect(found(epiphany)).toEqual([]);
    expect(checkMilestones(epiphany, { ...calendar, country: "SE", language: "sv" })[0]?.issue.params.holiday).toBe("Trettondedag jul");
  });

  it("lie within the plan's first and last day", () => {
    const period = { from: wednesday(1), to: wednesday(3) };
    const lines = [0, 1, 2, 3, 4].map((week) => line(String(week + 1), wednesday(week)));
    expect(found(lines, { period })).toEqual(["0 planned warning check.milestone.outsidePeriod", "4 planned warning check.milestone.outsidePeriod"]);
    expect(found(lines, { period: null, statusDate: null })).toEqual([]);
  });

  it("come after the mandate, but for those already reached", () => {
    const mandateDate = wednesday(2);
    const lines = [line("1", wednesday(1), wednesday(1)), line("2", wednesday(1)), line("3", mandateDate), line("4", wednesday(3))];
    expect(found(lines, { mandateDate })).toEqual(["1 planned warning check.milestone.beforeMandate"]);
    expect(found(lines)).toEqual([]);
  });
});

/** The dates of domain.md, Golden values, in other words. */
describe("a plan whose dates were read off a real document", () => {
  const dates = [[2013, 1, 15], [2013, 2, 1], [2013, 5, 1], [2013, 8, 1], [2013, 10, 1], [2014, 1, 1], [2015, 12, 30]] as const;
  const days = dates.map(([year, month, day]) => serialDay(year, month, day));

  it("lies in these weeks, the last of them week 53", () => {
    expect(days.map((day) => isoWeekOf(day).week)).toEqual([3, 5, 18, 31, 40, 1, 53]);
  });

  it("has two milestones on public holidays and no other doubt", () => {
    const lines = days.map((day, index) => line(String(index + 1), day));
    expect(found(lines)).toEqual(["2 planned warning check.milestone.holiday", "5 planned warning check.milestone.holiday"]);
    expect(checkMilestones(lines, calendar).map(({ issue }) => issue.params.holiday)).toEqual(["Arbeidernes dag", "Første nyttårsdag"]);
  });
});

test("300 milestones in order are in order", () => {
  const lines = Array.from({ length: 30 }, (_, top) => [line(String(top + 1), wednesday(0)), ...Array.from({ length: 9 }, (__, part) => line(`${top + 1}.${part + 1}`, wednesday(0)))]).flat();
  expect(lines).toHaveLength(300);
  expect(found(lines)).toEqual([]);
  expect(found([...lines].reverse()).length).toBeGreaterThan(200);
});

test("milestones are sorted by number, those without one last and as they came", () => {
  const numbers = ["2", "", "1.10", "1", "x", "1.2", "10", "1.1"];
  expect(sortMilestones(numbers.map((number) => ({ number }))).map(({ number }) => number)).toEqual(["1", "1.1", "1.2", "1.10", "2", "10", "", "x"]);
});
