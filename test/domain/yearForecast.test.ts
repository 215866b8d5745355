import { flatKey } from "../../src/domain/allocationKey";
import { planForecast, trendForecast } from "../../src/domain/yearForecast";

const lateYear = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 50];

describe("plan: the actual so far and the rest as budgeted", () => {
  test.each([
    ["spent as budgeted", 4_000_000, 12_000_000, 4, flatKey, 12_000_000],
    ["expense, overspent so far", 4_500_000, 12_000_000, 4, flatKey, 12_500_000],
    ["income, more than budgeted", -4_500_000, -12_000_000, 4, flatKey, -12_500_000],
    ["before the year begins", 0, 12_000_000, 0, flatKey, 12_000_000],
    ["the year is over", 11_111_111, 12_000_000, 12, flatKey, 11_111_111],
    ["nothing is budgeted yet", 100, 12_000_000, 6, lateYear, 12_000_100],
  ])("%s", (_case, actual, year, month, key, expected) => {
    expect(planForecast(actual, year, month, key)).toBe(expected);
  });
});

describe("trend: the actual so far, scaled by the key", () => {
  test.each([
    ["a third of the year", 4_500_000, 4, flatKey, 13_500_000],
    ["income", -4_500_000, 4, flatKey, -13_500_000],
    ["to the øre", 100, 7, flatKey, 171],
    ["the year is over", 11_111_111, 12, flatKey, 11_111_111],
    ["nothing spent", 0, 3, flatKey, 0],
    ["no month yet", 100, 0, flatKey, null],
    ["a key with nothing so far", 100, 6, lateYear, null],
  ])("%s", (_case, actual, month, key, expected) => {
    expect(trendForecast(actual, month, key)).toBe(expected);
  });
});
