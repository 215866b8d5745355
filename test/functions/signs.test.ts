import fc from "fast-check";
import { BUDGET_TO_DATE } from "../../src/functions/budgetToDate";
import { BUDGET_VARIANCE } from "../../src/functions/budgetVariance";
import { YEAR_FORECAST } from "../../src/functions/yearForecast";
import { call, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

/** Kroner and øre, from millions to single øre. */
const amount = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -300, max: 300 })).map((ore) => ore / 100);
const month = fc.integer({ min: 0, max: 12 });
const key = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 12 }).filter((shares) => shares.some((share) => share > 0))
  .map((shares) => [shares.map((share) => share / shares.reduce((sum, one) => sum + one, 0))]);

const number = (shown: unknown): number => {
  expect(typeof shown).toBe("number");
  return shown as number;
};

test("BUDGET_VARIANCE: plus is favourable in every row, and the words say the same", () => {
  fc.assert(fc.property(amount, amount, (budget, actual) => {
    const variance = number(call(BUDGET_VARIANCE, budget, actual));
    const words = call(BUDGET_VARIANCE, budget, actual, "tekst");
    expect(variance > 0).toBe(words === "mindreforbruk" || words === "merinntekt");
    expect(variance < 0).toBe(words === "merforbruk" || words === "mindreinntekt");
    expect(variance === 0).toBe(words === "i balanse");
    if (budget !== 0) expect(Math.sign(number(call(BUDGET_VARIANCE, budget, actual, "prosent")))).toBe(Math.sign(variance));
  }), { seed: 3, numRuns: 500 });
});

test("BUDGET_VARIANCE: the mirror images", () => {
  fc.assert(fc.property(amount, amount, (budget, actual) => {
    const variance = number(call(BUDGET_VARIANCE, budget, actual));
    expect(call(BUDGET_VARIANCE, budget, actual, null, "REGNSKAP-BUDSJETT")).toBe(0 - variance);
    expect(call(BUDGET_VARIANCE, budget, actual, "tekst", "REGNSKAP-BUDSJETT")).toBe(call(BUDGET_VARIANCE, budget, actual, "tekst"));
    expect(call(BUDGET_VARIANCE, 0 - budget, 0 - actual, null, "INNTEKT")).toBe(variance);
  }), { seed: 4, numRuns: 500 });
});

test("BUDGET_TO_DATE: never the other sign, never more than the year, never falling back", () => {
  fc.assert(fc.property(amount, month, key, (year, upTo, shares) => {
    const toDate = number(call(BUDGET_TO_DATE, year, upTo, shares));
    expect(toDate * Math.sign(year)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(toDate)).toBeLessThanOrEqual(Math.abs(year));
    if (upTo > 0) expect(Math.abs(toDate)).toBeGreaterThanOrEqual(Math.abs(number(call(BUDGET_TO_DATE, year, upTo - 1, shares))));
    expect(call(BUDGET_TO_DATE, 0 - year, upTo, shares)).toBe(0 - toDate);
  }), { seed: 5, numRuns: 500 });
});

test("YEAR_FORECAST: plan moves with the actual, trend keeps its sign", () => {
  fc.assert(fc.property(amount, amount, month, key, (actual, year, upTo, shares) => {
    const plan = number(call(YEAR_FORECAST, actual, year, upTo, shares));
    const toDate = number(call(BUDGET_TO_DATE, year, upTo, shares));
    expect(Math.round(plan * 100)).toBe(Math.round(actual * 100) + Math.round(year * 100) - Math.round(toDate * 100));
    const trend = call(YEAR_FORECAST, actual, year, upTo, shares, "trend");
    if (typeof trend === "number") expect(Math.sign(trend)).toBe(Math.sign(actual));
    else expect(trend).toMatch(/^#N\/A /);
  }), { seed: 6, numRuns: 500 });
});
