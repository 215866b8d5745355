import { RISK_LEVEL } from "../../src/functions/riskLevel";
import { call, callIn, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

/** Likelihood 5 on top, consequence 1 to the left, as domain.md draws its maps. */
function drawn(model: unknown): string[] {
  return [5, 4, 3, 2, 1].map((likelihood) => [1, 2, 3, 4, 5].map((consequence) => call(RISK_LEVEL, likelihood, consequence, model)).join(" | "));
}

const threeLevels = [
  "Middels | Høy | Høy | Høy | Høy",
  "Lav | Middels | Høy | Høy | Høy",
  "Lav | Middels | Middels | Høy | Høy",
  "Lav | Lav | Middels | Middels | Høy",
  "Lav | Lav | Lav | Lav | Middels",
];

const fourLevels = [
  "Høy | Høy | Svært høy | Svært høy | Svært høy",
  "Middels | Høy | Høy | Svært høy | Svært høy",
  "Lav | Middels | Høy | Høy | Svært høy",
  "Lav | Lav | Middels | Høy | Høy",
  "Lav | Lav | Lav | Middels | Høy",
];

test.each([null, undefined, "", 0, "3", 3, " 3 ", [["3"]], [[3]], [[null]], [[0]], [[""]]])("model %p has three levels by the factor", (model) => {
  expect(drawn(model)).toEqual(threeLevels);
});

test.each(["4", 4, [["4"]], [[4]]])("model %p is the map with four levels", (model) => {
  expect(drawn(model)).toEqual(fourLevels);
});

const own = [5, 4, 3, 2, 1].map((likelihood) => [1, 2, 3, 4, 5].map((consequence) => `S${likelihood}K${consequence}`));

test("a map of one's own is read as it is laid out", () => {
  expect(call(RISK_LEVEL, 5, 1, own)).toBe("S5K1");
  expect(call(RISK_LEVEL, "lav", "Høy", own)).toBe("S2K4");
});

test.each([[null, 3], [0, 3], ["", 3], [3, 0]])("%p and %p is not rated: an empty text", (likelihood, consequence) => {
  expect(call(RISK_LEVEL, likelihood, consequence, own)).toBe("");
});

test.each([
  ["nn", "Modellen «x» finst ikkje. Lovleg er \"3\", \"4\" eller eit område på 5 × 5 celler med tekst."],
  ["sv", "Modellen ”x” finns inte. Tillåtet är \"3\", \"4\" eller ett område på 5 × 5 celler med text."],
  ["en", "There is no model \"x\". Allowed are \"3\", \"4\" or a range of 5 × 5 cells with text."],
] as const)("the message in %s", (language, message) => {
  expect(callIn(language, RISK_LEVEL, 2, 2, [["x"]])).toBe(`#VALUE! ${message}`);
});

test("results are the same words whatever the language of the messages", () => {
  expect(callIn("sv", RISK_LEVEL, 4, 4)).toBe("Høy");
});
