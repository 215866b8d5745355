import { RISK_MATRIX } from "../../src/functions/riskMatrix";
import { column, evaluate, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

const blank = ["", "", "", "", ""];

test("the ids stand in their cells, likelihood 5 on top, consequence 1 to the left", () => {
  const map = RISK_MATRIX(column("R1", "R2", "R3", "R4", "R5"), column(4, 2, 1, 3, 1), column(4, 2, 3, 3, 3));
  expect(map).toEqual([
    blank,
    ["", "", "", "R1", ""],
    ["", "", "R4", "", ""],
    ["", "R2", "", "", ""],
    ["", "", "R3, R5", "", ""],
  ]);
});

test("labels, numbers as ids and a range that lies down are read too", () => {
  expect(RISK_MATRIX([[1, "B"]], [["Svært høy", 5]], [["svært lav", "1"]])).toEqual([["1, B", "", "", "", ""], blank, blank, blank, blank]);
});

test.each([[null, null, null], [0, 0, 0], ["", "", ""]])("rows that are empty on Windows (0), on the web (null) or by formula leave no trace: %p", (...empty) => {
  const [id, likelihood, consequence] = empty;
  expect(RISK_MATRIX(column("A", id), column(1, likelihood), column(1, consequence))).toEqual([blank, blank, blank, blank, ["A", "", "", "", ""]]);
});

test("a risk that is not rated is left out", () => {
  expect(RISK_MATRIX(column("A", "B"), column(null, 3), column(2, ""))).toEqual([blank, blank, blank, blank, blank]);
});

test("one row comes as bare values from some hosts", () => {
  expect(RISK_MATRIX("A" as unknown as unknown[][], 5 as unknown as unknown[][], 5 as unknown as unknown[][])[0]).toEqual(["", "", "", "", "A"]);
});

test("more text than a cell holds is refused in words", () => {
  const many = Array.from({ length: 5000 }, (_, index) => `RISIKO-${index}`);
  const answer = evaluate(() => RISK_MATRIX(column(...many), column(...many.map(() => 2)), column(...many.map(() => 3))));
  expect(answer).toMatch(/^#VALUE! Ruten for sannsynlighet 2 og konsekvens 3 får \d+ tegn\. En celle rommer 32767/);
});

test.each([
  ["nn", "Nr. 1 i området har sannsyn og konsekvens, men ingen id. Alle risikoar som skal visast, må ha id."],
  ["sv", "Nr 1 i området har sannolikhet och konsekvens men inget id. Alla risker som ska visas måste ha ett id."],
  ["en", "No. 1 of the range has likelihood and consequence but no id. Every risk to be shown must have an id."],
] as const)("the message in %s", (language, message) => {
  expect(evaluate(() => RISK_MATRIX(column(null), column(1), column(1)), language)).toBe(`#VALUE! ${message}`);
});
