import fc from "fast-check";
import { compareWeeks, formatWeek, isoWeekOf, mondayOf, type IsoWeek } from "../../src/domain/isoWeek";
import { readWeek, readWeeks, rhythmWeeks, type MeetingRhythm } from "../../src/domain/meetingRhythm";
import { weeksOf, type WeekPeriod } from "../../src/domain/weekPeriod";

function week(isoYear: number, number: number): IsoWeek {
  return { isoYear, week: number };
}

const spring: WeekPeriod = { from: week(2026, 2), to: week(2026, 25) };
const winter: WeekPeriod = { from: week(2026, 49), to: week(2027, 10) };

function written(rhythm: Partial<MeetingRhythm>, period = spring): string {
  return rhythmWeeks({ code: "A", everyWeeks: 2, from: period.from, to: null, except: [], ...rhythm }, period).map(formatWeek).join(" ");
}

test("A every other week from week 5, none in weeks 14 and 15: dropped, not moved", () => {
  expect(written({ from: week(2026, 5), to: week(2026, 20), except: [week(2026, 14), week(2026, 15)] }))
    .toBe("2026-U05 2026-U07 2026-U09 2026-U11 2026-U13 2026-U17 2026-U19");
});

test("O once, in its week, if the period has it", () => {
  expect(written({ everyWeeks: 0, from: week(2026, 3) })).toBe("2026-U03");
  expect(written({ everyWeeks: 0, from: week(2026, 3), except: [week(2026, 3)] })).toBe("");
  expect(written({ everyWeeks: 0, from: week(2026, 40) })).toBe("");
});

test("every third week runs through week 53 and New Year", () => {
  expect(written({ everyWeeks: 3, from: week(2026, 50) }, winter)).toBe("2026-U50 2026-U53 2027-U03 2027-U06 2027-U09");
});

test("a rhythm older than the period keeps its beat; one that ends before it begins has no weeks", () => {
  expect(written({ everyWeeks: 4, from: week(2025, 50), to: week(2026, 12) })).toBe("2026-U02 2026-U06 2026-U10");
  expect(written({ from: week(2026, 9), to: week(2026, 8) })).toBe("");
});

test("weeks of any rhythm lie in the period, apart from the exceptions, a whole number of beats from the first", () => {
  const anyWeek = fc.integer({ min: 45_000, max: 47_000 }).map(isoWeekOf);
  const rhythm = fc.record({ code: fc.constant("A"), everyWeeks: fc.integer({ min: 0, max: 9 }), from: anyWeek, to: fc.option(anyWeek), except: fc.array(anyWeek) });
  fc.assert(fc.property(rhythm, anyWeek, fc.integer({ min: 0, max: 110 }), (meeting, from, length) => {
    const period = { from, to: isoWeekOf(mondayOf(from) + 7 * length) };
    const weeks = rhythmWeeks(meeting, period);
    const every = weeksOf(period).map(formatWeek);
    for (const meetingWeek of weeks) {
      expect(every).toContain(formatWeek(meetingWeek));
      expect(meeting.except.map(formatWeek)).not.toContain(formatWeek(meetingWeek));
      const beats = (mondayOf(meetingWeek) - mondayOf(meeting.from)) / 7;
      expect(meeting.everyWeeks === 0 ? beats : beats % meeting.everyWeeks).toBe(0);
    }
    expect([...weeks].sort(compareWeeks)).toEqual(weeks);
  }), { seed: 9, numRuns: 150 });
});

test.each([
  ["5", "2026-U05"], ["05", "2026-U05"], ["uke 5", "2026-U05"], ["Veke 7", "2026-U07"], ["vecka 7", "2026-U07"], ["U05", "2026-U05"], ["u5", "2026-U05"], ["v. 5", "2026-U05"], ["v5", "2026-U05"], ["week 12", "2026-U12"], ["W08", "2026-U08"],
  ["2026-U05", "2026-U05"], ["2026-W05", "2026-U05"], ["2026U05", "2026-U05"], ["5/26", "2026-U05"], ["5/2026", "2026-U05"], ["uke 5 2026", "2026-U05"], ["uke 5, 2026", "2026-U05"], ["5-2026", "2026-U05"], ["uke\u00a05", "2026-U05"], ["uke 53/26", "2026-U53"], ["uke 40 2030", "2030-U40"],
])("%p is %s", (text, expected) => {
  expect(formatWeek(readWeek(text, spring) as IsoWeek)).toBe(expected);
});

test("a bare number is the first such week of the period", () => {
  expect(readWeek("51", winter)).toEqual(week(2026, 51));
  expect(readWeek("2", winter)).toEqual(week(2027, 2));
  expect(readWeek("5", { from: week(2026, 1), to: week(2028, 1) })).toEqual(week(2026, 5));
  expect(readWeek("6", { from: week(2026, 7), to: week(2028, 1) })).toEqual(week(2027, 6));
});

test.each(["", "0", "54", "30", "53/25", "uke", "femte", "5.5", "5 6 7", "12/7/26", "-5", "5/261", "5/0001", "5/9999"])("%p is no week of the spring", (text) => {
  expect(readWeek(text, spring)).toBeNull();
});

test.each([
  ["", ""], [" , ", ""], ["14-15", "2026-U14 2026-U15"], ["14–15, 20", "2026-U14 2026-U15 2026-U20"], ["uke 14 og 15", "2026-U14 2026-U15"], ["20; 14 - 15; 14", "2026-U14 2026-U15 2026-U20"], ["veke 14 til 16", "2026-U14 2026-U15 2026-U16"],
  ["2026-U14", "2026-U14"], ["2026-U14–2026-U15", "2026-U14 2026-U15"], ["2026-U14-2026-U15", "2026-U14 2026-U15"], ["14-15/26", "2026-U14 2026-U15"], ["U14–U15", "2026-U14 2026-U15"], ["uke 14-15 2026", "2026-U14 2026-U15"], ["5-2026", "2026-U05"],
])("%p are the weeks %p", (text, expected) => {
  expect(readWeeks(text, spring)?.map(formatWeek).join(" ")).toBe(expected);
});

test("a range over New Year, and one that says its year", () => {
  expect(readWeeks("52-1", winter)?.map(formatWeek)).toEqual(["2026-U52", "2026-U53", "2027-U01"]);
  expect(readWeeks("53-1/27", winter)?.map(formatWeek)).toEqual(["2026-U53", "2027-U01"]);
});

test.each(["15-14", "påske", "14, påske", "14-60", "40", "14--15", "2026-U20–2026-U10"])("%p are not weeks", (text) => {
  expect(readWeeks(text, spring)).toBeNull();
});

test("weeks written out are read again, alone and as a range", () => {
  const day = fc.integer({ min: 40_000, max: 50_000 });
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 20 }), (first, length) => {
    const from = isoWeekOf(first);
    const to = isoWeekOf(first + 7 * length);
    expect(readWeek(formatWeek(from), spring)).toEqual(from);
    expect(readWeeks(`${formatWeek(from)} – ${formatWeek(to)}`, spring)).toEqual(weeksOf({ from, to }));
    expect(readWeeks(`${from.week}-${to.week}`, { from, to })).toEqual(weeksOf({ from, to }));
  }), { seed: 10 });
});
