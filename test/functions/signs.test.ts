import fc from "fast-check";
import { BUDGET_TO_DATE } from "../../src/functions/budgetToDate";
import { BUDGET_VARIANCE } from "../../src/functions/budgetVariance";
import { YEAR_FORECAST } from "../../src/functions/yearForecast";
import { call, column, installCustomFunctions } from "./customFunctions";

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

/** domain.md, "Budget variance sign": by KOSTRA, expenses are positive and income is negative. */
const kostraCases = [
  { name: "an expense of 120 against 100 is merforbruk, minus 20", budget: 100, actual: 120, variance: -20, share: -0.2, words: "merforbruk" },
  { name: "an expense of 90 against 100 is mindreforbruk, plus 10", budget: 100, actual: 90, variance: 10, share: 0.1, words: "mindreforbruk" },
  { name: "an income of 120 against 100 is merinntekt, plus 20", budget: -100, actual: -120, variance: 20, share: 0.2, words: "merinntekt" },
  { name: "an income of 80 against 100 is mindreinntekt, minus 20", budget: -100, actual: -80, variance: -20, share: -0.2, words: "mindreinntekt" },
];

const variance = (budget: unknown, actual: unknown, ...options: readonly string[]) => call(BUDGET_VARIANCE, budget, actual, ...options);

describe.each(kostraCases)("$name", ({ budget, actual, variance: expected, share, words }) => {
  const isIncome = budget < 0;

  test("as amount, share and words, plus being favourable", () => {
    expect([variance(budget, actual), variance(budget, actual, "prosent"), variance(budget, actual, "tekst")]).toEqual([expected, share, words]);
    expect(variance(budget, actual, "beløp", "KOSTRA")).toBe(expected);
  });

  test("its mirror image, REGNSKAP-BUDSJETT: the other sign, the same words", () => {
    const mirrored = ["beløp", "prosent", "tekst"].map((view) => variance(budget, actual, view, "REGNSKAP-BUDSJETT"));
    expect(mirrored).toEqual([-expected, -share, words]);
  });

  test("its mirror image, actual and budget changed about: the other sign", () => {
    expect(variance(actual, budget)).toBe(-expected);
    const opposite = { merforbruk: "mindreforbruk", mindreforbruk: "merforbruk", merinntekt: "mindreinntekt", mindreinntekt: "merinntekt" };
    expect(variance(actual, budget, "tekst")).toBe(opposite[words as keyof typeof opposite]);
  });

  test("its mirror image, the same kroner with the other sign: income for expense, and unfavourable for favourable", () => {
    expect(variance(-budget, -actual)).toBe(-expected);
    expect(variance(-budget, -actual, "tekst")).toBe({ merforbruk: "merinntekt", mindreforbruk: "mindreinntekt", merinntekt: "merforbruk", mindreinntekt: "mindreforbruk" }[words]);
  });

  test("its mirror image, INNTEKT: income entered as plus", () => {
    const positive = ["beløp", "prosent", "tekst"].map((view) => variance(Math.abs(budget), Math.abs(actual), view, "INNTEKT"));
    expect(positive).toEqual(isIncome ? [expected, share, words] : [-expected, -share, expected < 0 ? "merinntekt" : "mindreinntekt"]);
  });

  test("in a column among the others, as text, and with øre", () => {
    const rows = kostraCases.map((one) => one.variance);
    expect(call(BUDGET_VARIANCE, column(...kostraCases.map((one) => one.budget)), column(...kostraCases.map((one) => one.actual)))).toEqual(column(...rows));
    const written = (amount: number) => `${amount < 0 ? "−" : ""}${Math.abs(amount)},50`;
    expect(variance(written(budget), written(actual))).toBe(expected);
    expect(variance(budget / 100, actual / 100)).toBe(expected / 100);
  });
});

test("nothing budgeted: the actual's sign tells expense from income", () => {
  expect([variance(0, 50), variance(0, 50, "tekst")]).toEqual([-50, "merforbruk"]);
  expect([variance(0, -50), variance(0, -50, "tekst")]).toEqual([50, "merinntekt"]);
  expect([variance(0, 50, "beløp", "INNTEKT"), variance(0, 50, "tekst", "INNTEKT")]).toEqual([50, "merinntekt"]);
  expect(variance(0, 50, "prosent")).toMatch(/^#N\/A /);
});

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
