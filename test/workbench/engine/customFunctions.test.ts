import { createFunctionInvoker } from "../../../workbench/workbook/customFunctions";
import type { FunctionMetadata } from "../../../workbench/workbook/functionMetadata";
import type { CellValue } from "../../../workbench/workbook/workbookData";
import type { CustomFunctionCall } from "../../../workbench/workbook/workbookEngine";
import { at, openEngine, read, readOne, write } from "./engineFixture";

type Implementation = (...args: never[]) => unknown;

const error = (code: string, message?: string) => Object.assign(new Error(message), { code });

const functions: Readonly<Record<string, { metadata: FunctionMetadata["parameters"]; run: Implementation }>> = {
  ECHO: { metadata: [{ name: "x" }, { name: "y", optional: true }], run: (x: unknown, y: unknown) => JSON.stringify([x, y]) },
  DOUBLE: { metadata: [{ name: "x", type: "number" }], run: (x: number) => x * 2 },
  SHAPE: { metadata: [{ name: "m", dimensionality: "matrix" }], run: (m: unknown[][]) => JSON.stringify(m) },
  TABLE: { metadata: [], run: () => Array.from({ length: 5 }, (_row, i) => Array.from({ length: 5 }, (_cell, j) => i * 5 + j)) },
  JOIN: { metadata: [{ name: "all", repeating: true }], run: (all: unknown[]) => all.join("+") },
  WHERE: { metadata: [], run: (invocation: { address: string }) => invocation.address },
  FAIL: { metadata: [{ name: "code" }], run: (code: string) => { throw error(code, "Tallet må være 1–5"); } },
  CRASH: { metadata: [], run: () => { throw new TypeError("undefined is not a function"); } },
  GIVE: { metadata: [{ name: "what" }], run: (what: string) => ({ null: null, nan: Number.NaN, entity: { type: "Double", basicValue: 7 }, object: {}, truth: true, ragged: [[1, 2], [3]], none: [] })[what] },
};

function openWithFunctions(blankArgument: 0 | null = 0) {
  const opened = openEngine();
  const file = { functions: Object.entries(functions).map(([id, { metadata }]) => ({ id, name: id, parameters: metadata })) };
  const associated = Object.fromEntries(Object.entries(functions).map(([id, { run }]) => [id, run]));
  const names = Object.keys(functions).map((id) => ({ name: `PROSJEKT.${id}`, id }));
  opened.engine.registerFunctions(names, createFunctionInvoker(associated, file, { blankArgument }));
  return opened;
}

async function resultOf(formula: string, blankArgument: 0 | null = 0): Promise<CellValue> {
  const { engine, sheet } = openWithFunctions(blankArgument);
  write(engine, sheet, "A1", [[1, "x", true, null], [2, 3, "5", null]]);
  engine.writeCells(sheet, at("E1"), [[{ value: { error: "#N/A" } }]]);
  write(engine, sheet, "H9", [[formula]]);
  await engine.calculate();
  return readOne(engine, sheet, "H9");
}

test.each<[string, CellValue]>([
  ["=PROSJEKT.ECHO(A1)", "[1,null]"],
  ["=PROSJEKT.ECHO(\"a\",TRUE)", "[\"a\",true]"],
  ["=PROSJEKT.ECHO(\"0,005\",\"02.03.2017\")", "[\"0,005\",\"02.03.2017\"]"],
  ["=PROSJEKT.ECHO(\"8 %\",\"007\")", "[\"8 %\",\"007\"]"],
  ["=PROSJEKT.SHAPE({\"0,005\",5;\"1/2\",-2.5})", "[[\"0,005\",5],[\"1/2\",-2.5]]"],
  ["=PROSJEKT.SHAPE({\"a;b\",TRUE})", "[[\"a;b\",true]]"],
  ["=PROSJEKT.ECHO(D1)", "[0,null]"],
  ["=PROSJEKT.ECHO(,2)", "[null,2]"],
  ["=prosjekt.echo(1+1,A1:A1)", "[2,1]"],
  ["=PROSJEKT.ECHO(E1)", { error: "#N/A" }],
  ["=PROSJEKT.ECHO(1/0)", { error: "#DIV/0!" }],
  ["=PROSJEKT.ECHO()", { error: "#VALUE!" }],
  ["=PROSJEKT.ECHO(1,2,3)", { error: "#VALUE!" }],
  ["=PROSJEKT.DOUBLE(C2)", 10],
  ["=PROSJEKT.DOUBLE(B1)", { error: "#VALUE!" }],
  ["=PROSJEKT.DOUBLE(2)+1", 5],
  ["=IFERROR(PROSJEKT.DOUBLE(B1),-1)", -1],
  ["=PROSJEKT.SHAPE(A1)", "[[1]]"],
  ["=PROSJEKT.SHAPE(A1:D2)", "[[1,\"x\",true,0],[2,3,\"5\",0]]"],
  ["=PROSJEKT.SHAPE(A1:E1)", { error: "#N/A" }],
  ["=PROSJEKT.JOIN(1,2,\"c\")", "1+2+c"],
  ["=PROSJEKT.WHERE()", "Ark1!H9"],
  ["=PROSJEKT.FAIL(\"#VALUE!\")", { error: "#VALUE!", message: "Tallet må være 1–5" }],
  ["=PROSJEKT.FAIL(\"#N/A\")", { error: "#N/A", message: "Tallet må være 1–5" }],
  ["=PROSJEKT.FAIL(\"#NUM!\")", { error: "#NUM!" }],
  ["=PROSJEKT.CRASH()", { error: "#VALUE!" }],
  ["=PROSJEKT.GIVE(\"null\")", 0],
  ["=PROSJEKT.GIVE(\"nan\")", { error: "#NUM!" }],
  ["=PROSJEKT.GIVE(\"entity\")", 7],
  ["=PROSJEKT.GIVE(\"object\")", { error: "#VALUE!" }],
  ["=PROSJEKT.GIVE(\"truth\")", true],
  ["=PROSJEKT.GIVE(\"none\")", { error: "#CALC!" }],
])("%s", async (formula, value) => {
  expect(await resultOf(formula)).toEqual(value);
});

test.each<[string, CellValue]>([["=PROSJEKT.ECHO(D1)", "[null,null]"], ["=PROSJEKT.SHAPE(D1:D2)", "[[null],[null]]"]])("%s on the web", async (formula, value) => {
  expect(await resultOf(formula, null)).toEqual(value);
});

test("a matrix spills", async () => {
  const { engine, sheet } = openWithFunctions();
  write(engine, sheet, "B2", [["=PROSJEKT.TABLE()"]]);
  await engine.calculate();
  expect(read(engine, sheet, "B2:F6").flat()).toEqual(Array.from({ length: 25 }, (_cell, index) => index));
  expect(engine.spillRect(sheet, 1, 1)).toEqual(at("B2:F6"));
});

test("a range in a parameter for one value calls the function for each cell", async () => {
  const { engine, sheet } = openWithFunctions();
  write(engine, sheet, "A1", [[1, 2], [3, "x"]]);
  write(engine, sheet, "D1", [["=PROSJEKT.DOUBLE(A1:B2)"]]);
  write(engine, sheet, "D5", [["=PROSJEKT.ECHO(A1:A2,A1:B1)"]]);
  await engine.calculate();
  expect(read(engine, sheet, "D1:E2")).toEqual([[2, 4], [6, { error: "#VALUE!" }]]);
  expect(read(engine, sheet, "D5:E6")).toEqual([["[1,1]", "[1,2]"], ["[3,1]", "[3,2]"]]);
});

test("formulas written before the functions were known come alive, and the message goes when the error does", async () => {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "A1", [["#VALUE!", "=PROSJEKT.FAIL(A1)"]]);
  await engine.calculate();
  expect(readOne(engine, sheet, "B1")).toEqual({ error: "#NAME?" });
  const invoke = (call: CustomFunctionCall): CellValue => (call.args[0] === 1 ? 11 : { error: "#VALUE!", message: "Ikke ett" });
  engine.registerFunctions([{ name: "PROSJEKT.FAIL", id: "FAIL" }], invoke);
  await engine.calculate();
  expect(readOne(engine, sheet, "B1")).toEqual({ error: "#VALUE!", message: "Ikke ett" });
  write(engine, sheet, "A1", [[1]]);
  await engine.calculate();
  expect(readOne(engine, sheet, "B1")).toBe(11);
});

test("formulas come alive without being asked", async () => {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "A1", [["=PROSJEKT.LATE()"]]);
  await engine.calculate();
  engine.registerFunctions([{ name: "PROSJEKT.LATE", id: "LATE", description: "Sent ute", parameters: [] }], () => "now");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(readOne(engine, sheet, "A1")).toBe("now");
});

test("two engines in one process call their own functions", async () => {
  const first = openEngine();
  const second = openEngine();
  first.engine.registerFunctions([{ name: "PROSJEKT.WHO", id: "WHO" }], () => "first");
  second.engine.registerFunctions([{ name: "PROSJEKT.WHO", id: "WHO" }], () => "second");
  for (const { engine, sheet } of [first, second]) {
    write(engine, sheet, "A1", [["=PROSJEKT.WHO()"]]);
    await engine.calculate();
  }
  expect([first, second].map(({ engine, sheet }) => readOne(engine, sheet, "A1"))).toEqual(["first", "second"]);
});

test("a thousand calls are calculated once each", async () => {
  const { engine, sheet } = openEngine();
  let calls = 0;
  engine.registerFunctions([{ name: "PROSJEKT.COUNT", id: "COUNT" }], () => { calls += 1; return calls; });
  await engine.calculate();
  write(engine, sheet, "A1", Array.from({ length: 1000 }, () => ["=PROSJEKT.COUNT()"]));
  await engine.calculate();
  expect(calls).toBe(1000);
});
