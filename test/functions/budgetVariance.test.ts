import { BUDGET_VARIANCE } from "../../src/functions/budgetVariance";
import { call, callIn, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

describe("the four cases of KOSTRA's signs", () => {
  test.each([
    ["expense 100 and 120: merforbruk, minus", 100, 120, -20, -0.2, "merforbruk"],
    ["expense 100 and 90: mindreforbruk, plus", 100, 90, 10, 0.1, "mindreforbruk"],
    ["income −100 and −120: merinntekt, plus", -100, -120, 20, 0.2, "merinntekt"],
    ["income −100 and −80: mindreinntekt, minus", -100, -80, -20, -0.2, "mindreinntekt"],
    ["as budgeted: i balanse, 0", 100, 100, 0, 0, "i balanse"],
  ])("%s", (_case, budget, actual, amount, share, words) => {
    expect(call(BUDGET_VARIANCE, budget, actual)).toBe(amount);
    expect(call(BUDGET_VARIANCE, budget, actual, "prosent")).toBe(share);
    expect(call(BUDGET_VARIANCE, budget, actual, "tekst")).toBe(words);
  });
});

describe("the mirror images: the opposite sign, the same word", () => {
  test.each([
    ["expense 100 and 120: merforbruk, plus", 100, 120, 20, 0.2, "merforbruk"],
    ["expense 100 and 90: mindreforbruk, minus", 100, 90, -10, -0.1, "mindreforbruk"],
    ["income −100 and −120: merinntekt, minus", -100, -120, -20, -0.2, "merinntekt"],
    ["income −100 and −80: mindreinntekt, plus", -100, -80, 20, 0.2, "mindreinntekt"],
    ["as budgeted: i balanse, 0", 100, 100, 0, 0, "i balanse"],
  ])("REGNSKAP-BUDSJETT, %s", (_case, budget, actual, amount, share, words) => {
    expect(call(BUDGET_VARIANCE, budget, actual, null, "REGNSKAP-BUDSJETT")).toBe(amount);
    expect(call(BUDGET_VARIANCE, budget, actual, "prosent", "REGNSKAP-BUDSJETT")).toBe(share);
    expect(call(BUDGET_VARIANCE, budget, actual, "tekst", "REGNSKAP-BUDSJETT")).toBe(words);
  });
});

describe("income that is stored with plus: the same answer as with minus", () => {
  test.each([
    ["income 100 and 120: merinntekt, plus", 100, 120, 20, 0.2, "merinntekt"],
    ["income 100 and 80: mindreinntekt, minus", 100, 80, -20, -0.2, "mindreinntekt"],
    ["as budgeted: i balanse, 0", 100, 100, 0, 0, "i balanse"],
  ])("INNTEKT, %s", (_case, budget, actual, amount, share, words) => {
    expect(call(BUDGET_VARIANCE, budget, actual, null, "INNTEKT")).toBe(amount);
    expect(call(BUDGET_VARIANCE, budget, actual, "prosent", "INNTEKT")).toBe(share);
    expect(call(BUDGET_VARIANCE, budget, actual, "tekst", "INNTEKT")).toBe(words);
    expect(call(BUDGET_VARIANCE, -budget, -actual)).toBe(amount);
    expect(call(BUDGET_VARIANCE, -budget, -actual, "tekst")).toBe(words);
  });
});

test.each([
  ["prosent", "procent", "PERCENT"], ["tekst", "Text", "words"], ["beløp", "belopp", "Amount"],
])("a view by its words in four languages: %s, %s, %s", (...views) => {
  expect(new Set(views.map((view) => call(BUDGET_VARIANCE, 80, 90, view))).size).toBe(1);
});

test.each([
  [["INNTEKT", "intäkt", "Income"], 10],
  [["REGNSKAP-BUDSJETT", "rekneskap-budsjett", "Utfall-Budget", "actual - budget", "regnskap − budsjett"], 10],
  [["KOSTRA", " kostra "], -10],
])("a sign by its words in four languages: %p", (signs, expected) => {
  for (const sign of signs) expect(call(BUDGET_VARIANCE, 80, 90, null, sign)).toBe(expected);
});

test.each([null, "", 0])("an empty cell (%p) is 0", (empty) => {
  expect(call(BUDGET_VARIANCE, empty, 20)).toBe(-20);
  expect(call(BUDGET_VARIANCE, 20, empty)).toBe(20);
});

test.each([null, "", 0, "beløp", "Beløp", " BELØP "])("view %p is the amount", (view) => {
  expect(call(BUDGET_VARIANCE, 100, 90, view)).toBe(10);
});

test.each([null, "", 0, "KOSTRA", "kostra"])("sign %p is KOSTRA", (sign) => {
  expect(call(BUDGET_VARIANCE, 100, 90, null, sign)).toBe(10);
});

test.each(["tusen", "12.5", "1,234.50", "12 34", "1.23.456", "2014 1 000 000", "0.500", "1e5", "12 %", true, Number.NaN, Number.NEGATIVE_INFINITY])("%p is no amount", (amount) => {
  expect(call(BUDGET_VARIANCE, amount, 1)).toMatch(/^#VALUE! Budsjett er «.*», og det er ikke et beløp\. Lovlig er tall, eller tekst som 1 234,50 eller 300\.000\.$/);
  expect(call(BUDGET_VARIANCE, 1, amount)).toMatch(/^#VALUE! Regnskap er «/);
});

test.each([
  ["nb", "beløp, prosent, tekst", "KOSTRA, INNTEKT, REGNSKAP-BUDSJETT"],
  ["nn", "beløp, prosent, tekst", "KOSTRA, INNTEKT, REKNESKAP-BUDSJETT"],
  ["sv", "belopp, procent, text", "KOSTRA, INTÄKT, UTFALL-BUDGET"],
  ["en", "amount, percent, words", "KOSTRA, INCOME, ACTUAL-BUDGET"],
] as const)("an unknown word names the allowed ones in %s", (language, views, signs) => {
  expect(callIn(language, BUDGET_VARIANCE, 1, 2, "graf")).toContain(`${views}.`);
  expect(callIn(language, BUDGET_VARIANCE, 1, 2, null, "SSB")).toContain(`${signs}.`);
});

test.each([
  ["nn", "#N/A Budsjettet er 0, så avviket kan ikkje visast i prosent. Oppgi eit budsjett, eller vel visinga beløp eller tekst."],
  ["sv", "#N/A Budgeten är 0, så avvikelsen kan inte visas i procent. Ange en budget, eller välj visningen belopp eller text."],
  ["en", "#N/A The budget is 0, so the variance cannot be shown as a percentage. Give a budget, or choose the view amount or words."],
] as const)("the message in %s", (language, message) => {
  expect(callIn(language, BUDGET_VARIANCE, 0, 1, "prosent")).toBe(message);
});
