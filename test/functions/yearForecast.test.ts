import { YEAR_FORECAST } from "../../src/functions/yearForecast";
import { call, callIn, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

test("a key so small that the trend has no end is refused, not shown as infinite", () => {
  const key = [[1e-320, ...Array<number>(10).fill(0), 1]];
  expect(call(YEAR_FORECAST, 1000, 1, 1, key, "trend")).toMatch(/^#VALUE! Prognosen er /);
});

test.each([
  ["nn", "#N/A Nøkkelen har ingen del til og med månad 0, så det finst ingen trend å rekne vidare på. Vel metoden plan."],
  ["sv", "#N/A Nyckeln har ingen andel till och med månad 0, så det finns ingen trend att räkna vidare på. Välj metoden plan."],
  ["en", "#N/A The key has no share up to month 0, so there is no trend to carry on. Choose the method plan."],
] as const)("the message in %s", (language, message) => {
  expect(callIn(language, YEAR_FORECAST, 1, 1, 0, null, "trend")).toBe(message);
});
