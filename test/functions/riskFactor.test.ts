import { RISK_FACTOR } from "../../src/functions/riskFactor";
import { call, callIn, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

test.each([
  [null, 3], [0, 3], ["", 3], [" ", 3], ["0", 3], [3, null], [3, 0], [3, ""], [null, null], [0, 0],
])("%p and %p is not rated: an empty text", (likelihood, consequence) => {
  expect(call(RISK_FACTOR, likelihood, consequence)).toBe("");
});

test.each([7, -1, 3.5, 6, "7", "høyt", "4 × 4", true, Number.NaN, Number.POSITIVE_INFINITY])("%p is refused", (rating) => {
  expect(call(RISK_FACTOR, rating, 3)).toMatch(/^#VALUE! Sannsynlighet er «.*»\. Lovlig er hele tall fra 1 til 5/);
  expect(call(RISK_FACTOR, 3, rating)).toMatch(/^#VALUE! Konsekvens er «/);
});

test.each([
  ["nb", "#VALUE! Sannsynlighet er «3,5». Lovlig er hele tall fra 1 til 5, eller svært lav, lav, middels, høy og svært høy."],
  ["nn", "#VALUE! Sannsyn er «3,5». Lovleg er heile tal frå 1 til 5, eller svært låg, låg, middels, høg og svært høg."],
  ["sv", "#VALUE! Sannolikhet är ”3,5”. Tillåtet är heltal från 1 till 5, eller mycket låg, låg, medel, hög och mycket hög."],
  ["en", "#VALUE! Likelihood is \"3.5\". Allowed are whole numbers from 1 to 5, or very low, low, medium, high and very high."],
] as const)("the message in %s", (language, message) => {
  expect(callIn(language, RISK_FACTOR, 3.5, 2)).toBe(message);
});

test("a long text is quoted in part, markup as it stands", () => {
  const answer = call(RISK_FACTOR, `<b>${"x".repeat(500)}`, 2);
  expect(answer).toContain("«<b>xxx");
  expect(String(answer).length).toBeLessThan(250);
});
