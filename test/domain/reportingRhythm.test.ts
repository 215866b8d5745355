import fc from "fast-check";
import { readReportingRhythm, reportingDays } from "../../src/domain/reportingRhythm";
import { calendarDate, formatDate, serialDay } from "../../src/domain/serialDay";

test.each([
  ["hver 3. mnd", 3, "month"], ["hver 3.mnd", 3, "month"], ["Hver 3 mnd.", 3, "month"], ["hver tredje måned", 3, "month"], ["4 ganger i året", 3, "month"], ["fire ganger per år", 3, "month"], ["4 ganger pr. år", 3, "month"], ["2 årlige", 6, "month"], ["2 årlige fremlegg", 6, "month"], ["to ganger i året", 6, "month"],
  ["månedlig", 1, "month"], ["hver måned", 1, "month"], ["1 gang i måneden", 1, "month"], ["en gang per måned", 1, "month"], ["kvartalsvis", 3, "month"], ["hvert kvartal", 3, "month"], ["hver 2. uke", 2, "week"], ["annenhver uke", 2, "week"], ["annenhver måned", 2, "month"], ["hver uke", 1, "week"], ["ukentlig", 1, "week"], ["hver 14. dag", 2, "week"],
  ["tertialvis", 4, "month"], ["hvert tertial", 4, "month"], ["3 ganger i året", 4, "month"], ["halvårlig", 6, "month"], ["hvert halvår", 6, "month"], ["årlig", 12, "month"], ["en gang i året", 12, "month"], ["hvert år", 12, "month"], ["hvert annet år", 24, "month"], ["12 ganger i året", 1, "month"], ["26 ganger i året", 2, "week"],
  ["kvar tredje månad", 3, "month"], ["kvar 3. mnd", 3, "month"], ["fire gonger i året", 3, "month"], ["annankvar veke", 2, "week"], ["månadleg", 1, "month"], ["kvart kvartal", 3, "month"], ["kvar veke", 1, "week"], ["éin gong i året", 12, "month"], ["2 årlege", 6, "month"], ["halvårleg", 6, "month"],
  ["var tredje månad", 3, "month"], ["var 3:e månad", 3, "month"], ["fyra gånger per år", 3, "month"], ["fyra gånger om året", 3, "month"], ["varannan vecka", 2, "week"], ["varje månad", 1, "month"], ["månadsvis", 1, "month"], ["varje kvartal", 3, "month"], ["årligen", 12, "month"], ["en gång om året", 12, "month"], ["två gånger per halvår", 3, "month"],
  ["every 3 months", 3, "month"], ["every third month", 3, "month"], ["every 3rd month", 3, "month"], ["every other week", 2, "week"], ["monthly", 1, "month"], ["quarterly", 3, "month"], ["four times a year", 3, "month"], ["twice a year", 6, "month"], ["once a month", 1, "month"], ["every 6 weeks", 6, "week"], ["annually", 12, "month"],
] as const)("%p is every %d %s", (text, every, unit) => {
  expect(readReportingRhythm(text)).toEqual({ every, unit });
});

test.each(["etter behov", "Ved behov", "vid behov", "as needed", "Etter behov."])("%p is as needed and gives no dates", (text) => {
  const rhythm = readReportingRhythm(text);
  expect(rhythm).toEqual({ asNeeded: true });
  expect(rhythm && reportingDays(rhythm, serialDay(2026, 1, 1), serialDay(2026, 12, 31))).toEqual([]);
});

test.each(["", "5 ganger i året", "0 ganger i året", "løpende", "hver", "to ganger i måneden", "biweekly", "12/7", "hver dag", "når det passer", "kvartal", "måned", "hver 0. uke", "uke 5 2026", "2 rapporter", "1 uke", "ett år", "3 mnd", "hver gang"])("%p is no rhythm", (text) => {
  expect(readReportingRhythm(text)).toBeNull();
});

function due(text: string, from: readonly [number, number, number], to: readonly [number, number, number]): string {
  const rhythm = readReportingRhythm(text);
  return rhythm ? reportingDays(rhythm, serialDay(...from), serialDay(...to)).map(formatDate).join(" ") : "unread";
}

test("four times a year is due at the end of each quarter, the last one included", () => {
  expect(due("4 ganger i året", [2013, 1, 1], [2013, 12, 31])).toBe("31.03.2013 30.06.2013 30.09.2013 31.12.2013");
  expect(due("tertialvis", [2026, 1, 1], [2026, 12, 30])).toBe("30.04.2026 31.08.2026");
});

test("months without a 31st clamp, and the months after them do not drift", () => {
  expect(due("månedlig", [2027, 12, 31], [2028, 6, 30])).toBe("30.01.2028 28.02.2028 30.03.2028 29.04.2028 30.05.2028 29.06.2028");
  expect(due("hver 3. mnd", [2027, 11, 30], [2028, 3, 1])).toBe("28.02.2028");
});

test("every other week falls on the day before the next interval; nothing from a period turned round", () => {
  expect(due("annenhver uke", [2026, 12, 7], [2027, 1, 10])).toBe("20.12.2026 03.01.2027");
  expect(due("ukentlig", [2026, 12, 7], [2026, 12, 1])).toBe("");
});

test("days rise, stay in the period, and twelve times a year are twelve", () => {
  const day = fc.integer({ min: 36_526, max: 73_050 });
  const rhythm = fc.record({ every: fc.integer({ min: 1, max: 24 }), unit: fc.constantFrom("week" as const, "month" as const) });
  fc.assert(fc.property(rhythm, day, fc.integer({ min: -40, max: 1200 }), (every, from, length) => {
    const days = reportingDays(every, from, from + length);
    expect(days.every((each, index) => each >= from && each <= from + length && each > (days[index - 1] ?? 0))).toBe(true);
  }), { seed: 11 });
  fc.assert(fc.property(day, (from) => {
    const { year, month, day: ofMonth } = calendarDate(from);
    const yearLater = month === 2 && ofMonth === 29 ? serialDay(year + 1, 2, 28) : serialDay(year + 1, month, ofMonth);
    expect(reportingDays({ every: 1, unit: "month" }, from, yearLater - 1)).toHaveLength(12);
  }), { seed: 12 });
});
