import { functionsById } from "../../src/functions/functionsById";
import { call, callIn, column, CustomFunctionsError, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

const { RISK_FACTOR, RISK_LEVEL, BUDGET_VARIANCE, BUDGET_TO_DATE, WEEK_EVENTS } = functionsById;

test("a row that is wrong shows its own sentence, and the others stand", () => {
  expect(call(BUDGET_VARIANCE, column(100, "mye", 0), column(90, 1, 5), "prosent")).toEqual(column(
    0.1,
    "#VALUE! Budsjett er «mye», og det er ikke et beløp. Lovlig er tall, eller tekst som 1 234,50 eller 300.000.",
    "#N/A Budsjettet er 0, så avviket kan ikke vises i prosent. Oppgi et budsjett, eller velg visningen beløp eller tekst.",
  ));
});

test("what is wrong with an argument that goes for all is said once", () => {
  expect(call(BUDGET_TO_DATE, column(1, 2), 1, [[1, 2, 3]])).toMatch(/^#VALUE! Nøkkelen har 3 celler/);
  expect(call(RISK_LEVEL, column(1, 2), 1, "7")).toMatch(/^#VALUE! Modellen «7»/);
});

test.each([
  [column(1, 2), column(1, 2, 3), "#VALUE! Argument 2 har 3 × 1 celler og argument 1 2 × 1. Områder må være like store; en enkelt celle gjelder for alle."],
  [column(1, 2), [[1, 2]], "#VALUE! Argument 2 har 1 × 2 celler og argument 1 2 × 1. Områder må være like store; en enkelt celle gjelder for alle."],
  [5, [], "#VALUE! Argument 2 er et område uten celler. Oppgi én celle eller et område."],
])("%#: ranges that do not fit are refused", (first, second, message) => {
  expect(call(RISK_FACTOR, first, second)).toBe(message);
});

test.each([
  ["nn", "#VALUE! Argument 2 har 3 × 1 celler og argument 1 2 × 1. Område må vere like store; ei enkelt celle gjeld for alle."],
  ["sv", "#VALUE! Argument 2 har 3 × 1 celler och argument 1 2 × 1. Områden måste vara lika stora; en enskild cell gäller för alla."],
  ["en", "#VALUE! Argument 2 has 3 × 1 cells and argument 1 2 × 1. Ranges must be the same size; a single cell goes for all."],
] as const)("the message in %s", (language, message) => {
  expect(callIn(language, RISK_FACTOR, column(1, 2), column(1, 2, 3))).toBe(message);
});

describe("an error in a cell", () => {
  const dataType = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };

  test("is quoted as the user's Excel shows it", () => {
    expect(call(RISK_FACTOR, new CustomFunctionsError("#VALUE!"), 2)).toMatch(/^#VALUE! Sannsynlighet er «#VERDI!»\./);
    expect(callIn("sv", RISK_FACTOR, dataType, 2)).toMatch(/^#VALUE! Sannolikhet är ”#DIVISION\/0!”\./);
  });

  test("leaves the other rows alone", () => {
    const given = column(2, dataType, 3);
    expect(call(RISK_FACTOR, given, 2)).toEqual(column(4, expect.stringMatching(/^#VALUE! Sannsynlighet er «#DIV\/0!»\./), 6));
  });

  test("#N/A stays #N/A, so that IFNA sees it", () => {
    expect(call(BUDGET_VARIANCE, new CustomFunctionsError("#N/A"), 2)).toMatch(/^#N\/A Budsjett er «#I\/T», og det er ikke et beløp\./);
  });
});

test("10,000 rows are one call", () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [index]);
  expect((call(BUDGET_VARIANCE, rows, 0) as number[][]).map(([variance]) => variance)).toEqual(rows.flat());
});

test("a whole column of a sheet is one call", () => {
  const rows = 1_048_576;
  const whole = Array.from({ length: rows }, () => [4]);
  const answer = RISK_FACTOR(whole, [[5]]);
  expect([answer.length, answer[0], answer[rows - 1]]).toEqual([rows, [20], [20]]);
  expect(call(RISK_FACTOR, whole, column(1, 2))).toMatch(/^#VALUE! /);
  expect(call(RISK_LEVEL, 4, 4, whole)).toMatch(/^#VALUE! Modellområdet har 1048576 × 1 celler/);
  expect(call(BUDGET_TO_DATE, 100, 4, whole)).toMatch(/^#VALUE! /);
  const codes = Array.from({ length: rows }, (_, row) => (row < 300_000 ? [`K${row}`, "møte"] : [null, null]));
  expect(call(WEEK_EVENTS, [["x", 5], ["Skole", "K7"]], 2026, codes)).toEqual([["Skole", "2026-U05", expect.any(Number), "K7", "møte"]]);
}, 60_000);
