import { BUDGET_VARIANCE } from "../../src/functions/budgetVariance";
import { evaluate, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

describe("the four cases of KOSTRA's signs and their mirrors", () => {
  test.each([
    [100, 120, null, -20, -0.2, "merforbruk"],
    [100, 90, null, 10, 0.1, "mindreforbruk"],
    [-100, -120, null, 20, 0.2, "merinntekt"],
    [-100, -80, null, -20, -0.2, "mindreinntekt"],
    [100, 100, null, 0, 0, "i balanse"],
    [100, 120, "REGNSKAP-BUDSJETT", 20, 0.2, "merforbruk"],
    [100, 90, "REGNSKAP-BUDSJETT", -10, -0.1, "mindreforbruk"],
    [-100, -120, "REGNSKAP-BUDSJETT", -20, -0.2, "merinntekt"],
    [-100, -80, "REGNSKAP-BUDSJETT", 20, 0.2, "mindreinntekt"],
    [100, 120, "INNTEKT", 20, 0.2, "merinntekt"],
    [100, 80, "INNTEKT", -20, -0.2, "mindreinntekt"],
    [100, 100, "INNTEKT", 0, 0, "i balanse"],
  ])("budget %p, actual %p, sign %p", (budget, actual, sign, amount, share, words) => {
    expect(BUDGET_VARIANCE(budget, actual, null, sign)).toBe(amount);
    expect(BUDGET_VARIANCE(budget, actual, "prosent", sign)).toBe(share);
    expect(BUDGET_VARIANCE(budget, actual, "tekst", sign)).toBe(words);
  });
});

test.each([
  [0, 50, "merforbruk"],
  [0, -50, "merinntekt"],
  [0, 0, "i balanse"],
  [100, -10, "mindreforbruk"],
  [100, 0, "mindreforbruk"],
  [-100, 0, "mindreinntekt"],
])("budget %p and actual %p is called %s", (budget, actual, words) => {
  expect(BUDGET_VARIANCE(budget, actual, "tekst")).toBe(words);
});

test.each([
  [0.3, 0.1, 0.2],
  [0.1 + 0.2, 0.3, 0],
  [1.005, 0, 1.01],
  [-1.005, 0, -1.01],
  [1234.565, 0.005, 1234.56],
  [999999999999.99, 0.01, 999999999999.98],
  [0.004, 0, 0],
])("%p − %p is %p, exact to the øre", (budget, actual, expected) => {
  expect(BUDGET_VARIANCE(budget, actual)).toBe(expected);
});

test.each([
  ["1 234,50", "1.000", 234.5],
  ["300.000", 0, 300000],
  ["1.234.567,89", "", 1234567.89],
  ["1\u00a0000", null, 1000],
  ["−12,5", 0, -12.5],
  ["-100", "-120", 20],
  ["kr 400.000,-", "100 000 kr", 300000],
  ["12,5", 0, 12.5],
])("%p and %p are read as they are written in Norwegian", (budget, actual, expected) => {
  expect(BUDGET_VARIANCE(budget, actual)).toBe(expected);
});

test.each([null, "", 0])("an empty cell (%p) is 0", (empty) => {
  expect(BUDGET_VARIANCE(empty, 20)).toBe(-20);
  expect(BUDGET_VARIANCE(20, empty)).toBe(20);
});

test.each([null, "", 0, "beløp", "Beløp", " BELØP "])("view %p is the amount", (view) => {
  expect(BUDGET_VARIANCE(100, 90, view)).toBe(10);
});

test.each([null, "", 0, "KOSTRA", "kostra"])("sign %p is KOSTRA", (sign) => {
  expect(BUDGET_VARIANCE(100, 90, null, sign)).toBe(10);
});

test.each(["tusen", "12.5", "1,234.50", "12 34", "1.23.456", "2014 1 000 000", "0.500", "1e5", "12 %", true, Number.NaN, Number.NEGATIVE_INFINITY])("%p is no amount", (amount) => {
  expect(evaluate(() => BUDGET_VARIANCE(amount, 1))).toMatch(/^#VALUE! Budsjett er «.*», og det er ikke et beløp\. Lovlig er tall, eller tekst som 1 234,50 eller 300\.000\.$/);
  expect(evaluate(() => BUDGET_VARIANCE(1, amount))).toMatch(/^#VALUE! Regnskap er «/);
});

test.each([
  [1e16, 1, null, null, "#VALUE! Budsjett er 10000000000000000. Beløp over 10 000 milliarder kroner kan ikke regnes nøyaktig i øre; oppgi dem i tusen kroner."],
  [0, 10, "prosent", null, "#N/A Budsjettet er 0, så avviket kan ikke vises i prosent. Oppgi et budsjett, eller velg visningen beløp eller tekst."],
  [null, null, "prosent", null, "#N/A Budsjettet er 0, så avviket kan ikke vises i prosent. Oppgi et budsjett, eller velg visningen beløp eller tekst."],
  [1, 2, "graf", null, "#VALUE! Visningen «graf» finnes ikke. Lovlig er beløp, prosent, tekst."],
  [1, 2, 5, null, "#VALUE! Visningen «5» finnes ikke. Lovlig er beløp, prosent, tekst."],
  [1, 2, null, "SSB", "#VALUE! Fortegnet «SSB» finnes ikke. Lovlig er KOSTRA, INNTEKT, REGNSKAP-BUDSJETT."],
])("%#: %p, %p, %p, %p is refused", (budget, actual, view, sign, message) => {
  expect(evaluate(() => BUDGET_VARIANCE(budget, actual, view, sign))).toBe(message);
});

test.each([
  ["nn", "#N/A Budsjettet er 0, så avviket kan ikkje visast i prosent. Oppgi eit budsjett, eller vel visinga beløp eller tekst."],
  ["sv", "#N/A Budgeten är 0, så avvikelsen kan inte visas i procent. Ange en budget, eller välj visningen beløp eller tekst."],
  ["en", "#N/A The budget is 0, so the variance cannot be shown as a percentage. Give a budget, or choose the view beløp or tekst."],
] as const)("the message in %s", (language, message) => {
  expect(evaluate(() => BUDGET_VARIANCE(0, 1, "prosent"), language)).toBe(message);
});
