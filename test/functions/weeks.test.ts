import { WEEK_DATE } from "../../src/functions/weekDate";
import { WEEK_OF } from "../../src/functions/weekOf";
import { serialDay } from "../../src/domain/serialDay";
import { call, callIn, column, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

test.each([[null, 5], [0, 5], ["", 5], [2026, null], [2026, 0], [2026, ""]])("WEEK_DATE: year %p, week %p is empty", (year, week) => {
  expect(call(WEEK_DATE, year, week)).toBe("");
});

test.each([
  ["nn", "#VALUE! 2021 har ikkje veke 53. Lovleg er 1 til 52 i det året."],
  ["sv", "#VALUE! 2021 har ingen vecka 53. Tillåtet är 1 till 52 det året."],
  ["en", "#VALUE! 2021 has no week 53. Allowed are 1 to 52 in that year."],
] as const)("the message in %s", (language, message) => {
  expect(callIn(language, WEEK_DATE, 2021, 53)).toBe(message);
});

test("every day of twenty years is in the week it came from", () => {
  const first = serialDay(2015, 1, 1);
  const days = Array.from({ length: 7305 }, (_, index) => first + index);
  const weeks = (call(WEEK_OF, column(...days)) as string[][]).flat();
  const years = weeks.map((week) => Number(week.slice(0, 4)));
  const numbers = weeks.map((week) => Number(week.slice(6)));
  const weekdays = days.map((day) => ((day + 5) % 7) + 1);
  expect(call(WEEK_DATE, column(...years), column(...numbers), column(...weekdays))).toEqual(column(...days));
});
