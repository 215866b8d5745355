import { BUDGET_TO_DATE } from "../../src/functions/budgetToDate";
import { call, callIn, column, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

const flat = Array<number>(12).fill(1);

test("the months add up to the year to the øre, by any of Excel's amounts", () => {
  for (const year of [0.01, 0.07, 999.99, 1234567.89, -1234567.89, 999999999999.99]) {
    const months = call(BUDGET_TO_DATE, column(...flat.map(() => year)), column(...flat.map((_, index) => index + 1))) as number[][];
    expect(months[11]).toEqual([year]);
    months.forEach(([amount = NaN], index) => expect(Math.abs(amount)).toBeGreaterThanOrEqual(Math.abs(months[index - 1]?.[0] ?? 0)));
  }
});

test.each([
  ["nn", "#VALUE! Månad er «13». Lovleg er heile tal frå 0 til 12, der 0 er før året byrjar."],
  ["sv", "#VALUE! Månad är ”13”. Tillåtet är heltal från 0 till 12, där 0 är innan året börjar."],
  ["en", "#VALUE! Month is \"13\". Allowed are whole numbers from 0 to 12, where 0 is before the year begins."],
] as const)("the message in %s", (language, message) => {
  expect(callIn(language, BUDGET_TO_DATE, 1, 13)).toBe(message);
});
