import fc from "fast-check";
import { formatWeek, isoWeekOf, type IsoWeek } from "../../src/domain/isoWeek";
import { defaultLegend } from "../../src/domain/legend";
import type { MeetingRhythm } from "../../src/domain/meetingRhythm";
import { planFromRhythms, type RhythmPlan } from "../../src/domain/planFromRhythms";
import { eventCount, type Activity } from "../../src/domain/progressPlan";
import { serialDay } from "../../src/domain/serialDay";

function week(number: number, isoYear = 2026): IsoWeek {
  return { isoYear, week: number };
}

function meeting(code: string, everyWeeks: number, from: number, except: readonly number[] = []): MeetingRhythm {
  return { code, everyWeeks, from: week(from), to: null, except: except.map((number) => week(number)) };
}

const plan: RhythmPlan = {
  period: { from: week(2), to: week(18) },
  legend: [],
  activities: [{ activity: "Lekeplasser", responsible: "Ann" }, { activity: "Gang- og sykkelvei", responsible: "" }],
  rhythms: [
    { activity: "", rhythm: meeting("A", 2, 5, [14, 15]) },
    { activity: "lekeplasser ", rhythm: meeting("O", 0, 3) },
    { activity: "Gang- og sykkelvei", rhythm: meeting("O", 0, 5) },
    { activity: "Lekeplasser", rhythm: meeting("F", 0, 17) },
  ],
  reporting: [],
};

function written({ activity, events }: Activity): string {
  return `${activity}: ${events.map(({ week: at, codes }) => `${at.week} ${codes.join(" ")}`).join(", ")}`;
}

test("A every other week from week 5 for all, O where it is said, none in weeks 14 and 15", () => {
  const { activities, legend } = planFromRhythms(plan, "nb");
  expect(activities.map(written)).toEqual([
    "Lekeplasser: 3 O, 5 A, 7 A, 9 A, 11 A, 13 A, 17 A F",
    "Gang- og sykkelvei: 5 O A, 7 A, 9 A, 11 A, 13 A, 17 A",
  ]);
  expect(activities.map(({ responsible }) => responsible)).toEqual(["Ann", ""]);
  expect(legend).toEqual(defaultLegend("nb"));
});

test("reports are rows of their own with a code of their own, by the project's days", () => {
  const year: RhythmPlan = {
    ...plan, period: { from: week(1, 2013), to: week(1, 2014) }, rhythms: [], days: { from: serialDay(2013, 1, 1), to: serialDay(2013, 12, 31) },
    reporting: [{ body: "rådet", rhythm: { every: 3, unit: "month" } }, { body: "nemnda", rhythm: { asNeeded: true } }],
  };
  const { activities, legend } = planFromRhythms(year, "nn");
  expect(activities.map(written)).toEqual(["Lekeplasser: ", "Gang- og sykkelvei: ", "Rapport til rådet: 13 R, 26 R, 40 R, 1 R"]);
  expect(legend.at(-1)).toEqual({ code: "R", meaning: "rapport", role: "report" });
});

test("the legend's own code for reports is used, and a letter that means something else is left alone", () => {
  const reporting = [{ body: "rådet", rhythm: { every: 8, unit: "week" } as const }];
  const own = planFromRhythms({ ...plan, legend: [{ code: "X", meaning: "statusrapport", role: "meeting" }], rhythms: [], reporting }, "sv");
  expect(own.legend).toHaveLength(1);
  expect(own.activities.at(-1)?.events[0]?.codes).toEqual(["X"]);
  const taken = planFromRhythms({ ...plan, legend: [{ code: "r", meaning: "referansegruppe", role: "meeting" }], rhythms: [], reporting }, "sv");
  expect(taken.legend.at(-1)?.code).toBe("RA");
  expect(taken.activities.at(-1)?.activity).toBe("Rapport till rådet");
});

test("a rhythm for an activity nobody listed brings its row; a code the legend lacks stands last", () => {
  const { activities } = planFromRhythms({ ...plan, rhythms: [{ activity: "Renhold", rhythm: meeting("Q", 0, 4) }, { activity: "renhold", rhythm: meeting("F", 0, 4) }] }, "nb");
  expect(activities.map(written).at(-1)).toBe("Renhold: 4 F Q");
});

test("every event lies in the period, weeks rise, no code stands twice in a week", () => {
  const anyWeek = fc.integer({ min: 45_900, max: 46_900 }).map(isoWeekOf);
  const rhythm = fc.record({ code: fc.constantFrom("A", "O", "S"), everyWeeks: fc.integer({ min: 0, max: 6 }), from: anyWeek, to: fc.option(anyWeek), except: fc.array(anyWeek, { maxLength: 3 }) });
  const rhythms = fc.array(fc.record({ activity: fc.constantFrom("", "Lekeplasser", "Annet"), rhythm }), { maxLength: 6 });
  fc.assert(fc.property(rhythms, (all) => {
    for (const activity of planFromRhythms({ ...plan, rhythms: all }, "en").activities) {
      const weeks = activity.events.map(({ week: at }) => formatWeek(at));
      expect([...new Set(weeks)].sort()).toEqual(weeks);
      expect(weeks.every((at) => at >= "2026-U02" && at <= "2026-U18")).toBe(true);
      expect(activity.events.every(({ codes }) => codes.length > 0 && new Set(codes).size === codes.length)).toBe(true);
      expect(eventCount(activity)).toBeLessThanOrEqual(3 * 17);
    }
  }), { seed: 14 });
});
