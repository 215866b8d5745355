import { MEASURE_QUADRANT } from "../../src/functions/measureQuadrant";
import { PROPOSALS_PER_EMPLOYEE } from "../../src/functions/proposalsPerEmployee";
import { call, callIn, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

test.each([
  ["nb", "#VALUE! Effekt er «kanskje». Lovlig er høy eller lav, eller et tall fra 1 til 5, der over 3 er høy."],
  ["nn", "#VALUE! Effekt er «kanskje». Lovleg er høg eller låg, eller eit tal frå 1 til 5, der over 3 er høg."],
  ["sv", "#VALUE! Effekt är ”kanskje”. Tillåtet är hög eller låg, eller ett tal från 1 till 5, där över 3 är hög."],
  ["en", "#VALUE! Effect is \"kanskje\". Allowed are high or low, or a number from 1 to 5, where above 3 is high."],
] as const)("an effect that is neither, in %s", (language, message) => {
  expect(callIn(language, MEASURE_QUADRANT, "kanskje", "høy")).toBe(message);
});

test.each([[6, 1], [0.5, 1], [-1, 1], [true, 1]])("effect %p is refused", (effect, feasibility) => {
  expect(call(MEASURE_QUADRANT, effect, feasibility)).toMatch(/^#VALUE! Effekt er «/);
  expect(call(MEASURE_QUADRANT, feasibility, effect)).toMatch(/^#VALUE! Gjennomførbarhet er «/);
});

test.each([
  ["nn", "#N/A Tilsette er 0 eller tom, så det finst ikkje noko tal per tilsett. Oppgi kor mange tilsette eininga har."],
  ["sv", "#N/A Anställda är 0 eller tom, så det finns inget antal per anställd. Ange hur många anställda enheten har."],
  ["en", "#N/A Employees is 0 or empty, so there is no number per employee. Give how many employees the unit has."],
] as const)("no employees, in %s", (language, message) => {
  expect(callIn(language, PROPOSALS_PER_EMPLOYEE, 1, 0)).toBe(message);
});
