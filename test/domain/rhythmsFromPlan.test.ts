import fc from "fast-check";
import { formatWeek, isoWeekOf, type IsoWeek } from "../../src/domain/isoWeek";
import { defaultLegend } from "../../src/domain/legend";
import { planFromRhythms } from "../../src/domain/planFromRhythms";
import type { Activity, ProgressPlan } from "../../src/domain/progressPlan";
import { rhythmsFromPlan } from "../../src/domain/rhythmsFromPlan";
import { serialDay } from "../../src/domain/serialDay";
import { weeksOf } from "../../src/domain/weekPeriod";
import { cpuMs } from "../support/cpuTime";

const week = (number: number, isoYear = 2020): IsoWeek => ({ isoYear, week: number });
const legend = defaultLegend("nb");

function activity(name: string, events: readonly (readonly [number, ...string[]])[]): Activity {
  return { activity: name, responsible: "", events: events.map(([number, ...codes]) => ({ week: week(number), codes })), unread: [] };
}

function rhythmLines(activities: readonly Activity[]): string[] {
  return rhythmsFromPlan({ period: { from: week(1), to: week(18) }, legend, activities }).rhythms.map(({ activity, rhythm: { code, everyWeeks, from, to, except } }) => (
    `${activity}: ${code} ${everyWeeks === 0 ? "once" : `every ${everyWeeks}`} ${from.week}${to ? `–${to.week}` : ""}${except.length > 0 ? ` not ${except.map((free) => free.week).join(", ")}` : ""}`
  ));
}

test("a meeting every other week is one rhythm, and the start stands once", () => {
  expect(rhythmLines([activity("Brann", [[3, "O"], [5, "A"], [7, "A"], [9, "A"], [11, "A"], [13, "A"]])])).toEqual(["Brann: O once 3", "Brann: A every 2 5–13"]);
});

test("a week that is left out is an exception, and a week out of step stands alone", () => {
  expect(rhythmLines([activity("FDV", [[5, "O", "A"], [7, "A"], [9, "A"], [11, "A"], [13, "A"], [16, "A"], [17, "A"]])]))
    .toEqual(["FDV: O once 5", "FDV: A every 2 5–17 not 15", "FDV: A once 16"]);
});

test("two meetings are no rhythm", () => {
  expect(rhythmLines([activity("Bad", [[4, "P"], [8, "P"]])])).toEqual(["Bad: P once 4", "Bad: P once 8"]);
});

test("a cell nobody could read stays where it stood", () => {
  expect(rhythmLines([{ ...activity("Vei", [[2, "A"]]), unread: [{ week: week(4), text: "se notat" }] }])).toEqual(["Vei: A once 2", "Vei: se notat once 4"]);
});

test("rows of the same name, and rows without one, are kept apart", () => {
  const { activities, rhythms } = rhythmsFromPlan({ period: { from: week(1), to: week(5) }, legend, activities: [activity("Vann", [[1, "A"]]), activity("vann", [[2, "S"]]), activity(" ", [[3, "P"]])] });
  expect(activities.map((one) => one.activity)).toEqual(["Vann", "vann (2)", "–"]);
  expect(rhythms.map((one) => one.activity)).toEqual(["Vann", "vann (2)", "–"]);
});

const plans: fc.Arbitrary<ProgressPlan> = fc.record({ start: fc.integer({ min: serialDay(2015, 1, 1), max: serialDay(2030, 1, 1) }), length: fc.integer({ min: 1, max: 110 }) }).chain(({ start, length }) => {
  const period = { from: isoWeekOf(start), to: isoWeekOf(start + 7 * (length - 1)) };
  const codes = legend.map(({ code }) => code);
  const row = fc.record({
    activity: fc.constantFrom("Brann", "brann", "FDV", "Renhold", ""),
    responsible: fc.constantFrom("", "Kari"),
    events: fc.array(fc.subarray(codes), { minLength: length, maxLength: length })
      .map((cells) => weeksOf(period).flatMap((one, index) => (cells[index]?.length ? [{ week: one, codes: cells[index] ?? [] }] : []))),
    unread: fc.constant([]),
  });
  return fc.array(row, { maxLength: 4 }).map((activities) => ({ period, legend, activities }));
});

function cellsOf({ activities }: ProgressPlan): string[] {
  return activities.map(({ responsible, events }) => `${responsible}: ${events.map((event) => `${formatWeek(event.week)} ${event.codes.join("+")}`).join(", ")}`);
}

test("the grid of the rhythms has the same events as the plan they came from", () => {
  fc.assert(fc.property(plans, (plan) => {
    expect(cellsOf(planFromRhythms(rhythmsFromPlan(plan), "nb"))).toEqual(cellsOf(plan));
  }), { numRuns: 300 });
});

test("a thousand full rows take no time worth telling", () => {
  const period = { from: week(1), to: week(45, 2021) };
  const row = { activity: "", responsible: "", events: weeksOf(period).filter((_, index) => (index * 7919) % 13 < 6).map((one) => ({ week: one, codes: ["A"] })), unread: [] };
  const before = cpuMs();
  rhythmsFromPlan({ period, legend, activities: Array.from({ length: 1000 }, (_, index) => ({ ...row, activity: `Rad ${index}` })) });
  expect(cpuMs() - before).toBeLessThan(10_000);
});
