import { RISK_LEVEL } from "../../src/functions/riskLevel";
import { evaluate, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

/** Likelihood 5 on top, consequence 1 to the left, as domain.md draws its maps. */
function drawn(model: unknown): string[] {
  return [5, 4, 3, 2, 1].map((likelihood) => [1, 2, 3, 4, 5].map((consequence) => RISK_LEVEL(likelihood, consequence, model as unknown[][])).join(" | "));
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
  expect(RISK_LEVEL(5, 1, own)).toBe("S5K1");
  expect(RISK_LEVEL("lav", "Høy", own)).toBe("S2K4");
});

test.each([[null, 3], [0, 3], ["", 3], [3, 0]])("%p and %p is not rated: an empty text", (likelihood, consequence) => {
  expect(RISK_LEVEL(likelihood, consequence, own)).toBe("");
});

test.each([
  ["5", "#VALUE! Modellen «5» finnes ikke. Lovlig er \"3\", \"4\" eller et område på 5 × 5 celler med tekst."],
  ["toString", "#VALUE! Modellen «toString» finnes ikke. Lovlig er \"3\", \"4\" eller et område på 5 × 5 celler med tekst."],
  [own.slice(1), "#VALUE! Modellområdet har 4 × 5 celler. Det må ha 5 × 5: sannsynlighet nedover fra 5, konsekvens bortover fra 1."],
  [own.map((row) => [...row, "X"]), "#VALUE! Modellområdet har 5 × 6 celler. Det må ha 5 × 5: sannsynlighet nedover fra 5, konsekvens bortover fra 1."],
  [[], "#VALUE! Modellområdet har 0 × 0 celler. Det må ha 5 × 5: sannsynlighet nedover fra 5, konsekvens bortover fra 1."],
  [own.map((row, index) => (index === 1 ? [row[0], null, ...row.slice(2)] : row)), "#VALUE! Modellområdet mangler tekst i rad 2, kolonne 2. Alle de 25 cellene må ha tekst."],
  [own.map((row, index) => (index === 4 ? [...row.slice(0, 4), 0] : row)), "#VALUE! Modellområdet mangler tekst i rad 5, kolonne 5. Alle de 25 cellene må ha tekst."],
])("model %#: %s", (model, message) => {
  expect(evaluate(() => RISK_LEVEL(2, 2, model as unknown[][]))).toBe(message);
});

test.each([
  ["nn", "Modellen «x» finst ikkje. Lovleg er \"3\", \"4\" eller eit område på 5 × 5 celler med tekst."],
  ["sv", "Modellen ”x” finns inte. Tillåtet är \"3\", \"4\" eller ett område på 5 × 5 celler med text."],
  ["en", "There is no model \"x\". Allowed are \"3\", \"4\" or a range of 5 × 5 cells with text."],
] as const)("the message in %s", (language, message) => {
  expect(evaluate(() => RISK_LEVEL(2, 2, [["x"]]), language)).toBe(`#VALUE! ${message}`);
});

test("results are the same words whatever the language of the messages", () => {
  expect(evaluate(() => RISK_LEVEL(4, 4), "sv")).toBe("Høy");
});
