import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { compareWeeks, formatWeek, isoWeekOf, isWeekOf, mondayOf, weekAfter, weeksInIsoYear } from "../../src/domain/isoWeek";
import { formatDate, parseDate, plainDateOf, serialDay, serialOf } from "../../src/domain/serialDay";

test.each([
  [2020, 1, "30.12.2019"],
  [2020, 18, "27.04.2020"],
  [2015, 53, "28.12.2015"],
  [2021, 1, "04.01.2021"],
])("week %i-%i begins on %s", (isoYear, week, monday) => {
  expect(formatDate(mondayOf({ isoYear, week }))).toBe(monday);
});

test.each([
  ["15.01.2013", 2013, 3],
  ["01.05.2013", 2013, 18],
  ["01.08.2013", 2013, 31],
  ["30.12.2015", 2015, 53],
  ["03.01.2016", 2015, 53],
  ["31.12.2019", 2020, 1],
])("%s lies in week %i-%i", (date, isoYear, week) => {
  expect(isoWeekOf(parseDate(date) ?? 0)).toEqual({ isoYear, week });
});

test("the years with 53 weeks of this half century", () => {
  const long = Array.from({ length: 50 }, (_, index) => 2000 + index).filter((year) => weeksInIsoYear(year) === 53);
  expect(long).toEqual([2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048]);
});

test.each([[2021, 53], [2020, 54], [2020, 0], [2020, 1.5]])("%i has no week %d", (isoYear, week) => {
  expect(isWeekOf(isoYear, week)).toBe(false);
  expect(() => mondayOf({ isoYear, week })).toThrow(RangeError);
});

test("a week is written as calendars write it", () => {
  expect(formatWeek({ isoYear: 2020, week: 5 })).toBe("2020-U05");
});

const days = fc.integer({ min: serialDay(1901, 1, 1), max: serialDay(9999, 12, 20) });

test("every day lies in the seven that begin with its week's Monday", () => {
  fc.assert(fc.property(days, (day) => {
    const monday = mondayOf(isoWeekOf(day));
    expect(day - monday).toBeGreaterThanOrEqual(0);
    expect(day - monday).toBeLessThan(7);
    expect(isoWeekOf(monday)).toEqual(isoWeekOf(day));
  }), { seed: 2020 });
});

test("the next week begins seven days later and compares as later", () => {
  fc.assert(fc.property(days, (day) => {
    const week = isoWeekOf(day);
    expect(mondayOf(weekAfter(week)) - mondayOf(week)).toBe(7);
    expect(compareWeeks(week, weekAfter(week))).toBeLessThan(0);
  }), { seed: 2020 });
});

test("days and weeks are Temporal's, to both ends of Excel's calendar", () => {
  const ends = [1, 2, 58, 59, 60, 61, 62, 366, 367, 2_958_464, 2_958_465];
  const any = fc.oneof(fc.constantFrom(...ends), fc.integer({ min: 1, max: 2_958_465 }), fc.integer({ min: 36_000, max: 60_000 }));
  fc.assert(fc.property(any, (day) => {
    const { yearOfWeek = 0, weekOfYear } = plainDateOf(day);
    const week = isoWeekOf(day);
    expect(week).toEqual({ isoYear: yearOfWeek, week: weekOfYear });
    const fourth = Temporal.PlainDate.from({ year: yearOfWeek, month: 1, day: 4 });
    expect(mondayOf(week)).toBe(serialOf(fourth.add({ days: 7 * (week.week - 1) - (fourth.dayOfWeek - 1) })));
    expect(weeksInIsoYear(yearOfWeek)).toBe(Temporal.PlainDate.from({ year: yearOfWeek, month: 12, day: 28 }).weekOfYear);
  }), { seed: 1900, numRuns: 3000 });
});
