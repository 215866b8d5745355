import { RISK_MATRIX } from "../../src/functions/riskMatrix";
import { evaluate, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

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

test.each([
  [column("A", "B"), column(1), column(1, 1), "#VALUE! Områdene er ikke like store: id har 2 celler, sannsynlighet 1 og konsekvens 2. De må være like store."],
  [column("A", "B"), column(1, 6), column(1, 1), "#VALUE! Nr. 2 i området: Sannsynlighet er «6». Lovlig er hele tall fra 1 til 5, eller svært lav, lav, middels, høy og svært høy."],
  [column("A", "B"), column(1, 5), column("farlig", 1), "#VALUE! Nr. 1 i området: Konsekvens er «farlig». Lovlig er hele tall fra 1 til 5, eller svært lav, lav, middels, høy og svært høy."],
  [column("A", ""), column(1, 5), column(2, 1), "#VALUE! Nr. 2 i området har sannsynlighet og konsekvens, men ingen id. Alle risikoer som skal vises, må ha id."],
])("%#: %s", (ids, likelihoods, consequences, message) => {
  expect(evaluate(() => RISK_MATRIX(ids, likelihoods, consequences))).toBe(message);
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
