import { tokenize } from "@borgar/fx";
import { exampleFormula } from "../../../scripts/functionAssets/exampleFormula";
import { exampleTwin } from "../../../scripts/functionAssets/exampleTwin";
import { localFormula } from "../../../scripts/functionAssets/localFormula";
import { cellAddress } from "../../../src/sheets/a1";
import { functionsById } from "../../../src/functions/functionsById";
import { isRefusal } from "../../../src/sheets/twins/callArgument";
import { excelFunctionNames } from "../../../src/text/functions/excelFunctionNames";
import { helpExamples } from "../../../src/text/functions/help/helpExamples";
import type { HelpExample } from "../../../src/text/functions/help/exampleArgument";
import type { CellValue } from "../../../workbench/workbook/workbookData";
import type { WorkbookEngine } from "../../../workbench/workbook/workbookEngine";
import { call, installCustomFunctions } from "../../functions/customFunctions";
import { openCalculation } from "./twinEngines";

type Example = { readonly id: string; readonly example: HelpExample };

const examples: readonly Example[] = Object.entries(helpExamples).flatMap(([id, own]) => own.map((example) => ({ id, example })));
const withTwins = examples.flatMap(({ id, example }) => {
  const twins = exampleTwin(id, example);
  return isRefusal(twins) ? [] : [{ id, example, twins, formula: exampleFormula(id, example, "en") }];
});

/** Room for the largest of them, the risk matrix. */
const height = 6;

let engine: WorkbookEngine;
let sheetId: string;

beforeAll(async () => {
  installCustomFunctions();
  engine = openCalculation();
  sheetId = engine.sheets()[0]?.id ?? "";
  withTwins.forEach(({ id, example, formula }, index) => {
    write(index, 0, [[formula]]);
    const twins = exampleTwin(id, withCells(example, index));
    if (!isRefusal(twins)) write(index, 10, twins);
  });
  await engine.calculate();
});

afterAll(() => engine.dispose());

function write(index: number, column: number, formulas: readonly (readonly string[])[]): void {
  engine.writeCells(sheetId, { row: index * height, column, rowCount: formulas.length, columnCount: formulas[0]?.length ?? 1 }, formulas.map((row) => row.map((formula) => ({ formula }))));
}

/** The grid of the workbench cannot read "1*({1;2}>0)", so that columns stand in cells for the twins; Excel and LibreOffice can. */
function withCells(example: HelpExample, index: number): HelpExample {
  return example.map((argument, position) => {
    const rows = argument.value("en");
    if (!Array.isArray(rows) || rows.length < 2) return argument;
    const place = { row: index * height, column: 20 + position };
    engine.writeCells(sheetId, { ...place, rowCount: rows.length, columnCount: 1 }, (rows as CellValue[][]).map((row) => row.map((value) => ({ value: value as string | number }))));
    return { ...argument, shown: () => `${cellAddress(place.row + 1, place.column + 1)}:${cellAddress(place.row + rows.length, place.column + 1)}` };
  });
}

/** What is seen: an error by its name, numbers to the digits Excel shows. */
function shown(value: CellValue): CellValue {
  if (typeof value === "object" && value !== null) return value.error;
  return typeof value === "number" ? Number(value.toPrecision(14)) : (value ?? "");
}

function block(index: number, column: number): CellValue[][] {
  return engine.values(sheetId, { row: index * height, column, rowCount: 5, columnCount: 5 }).map((row) => row.map(shown));
}

/** The first of five rows and columns, as the function itself answers. */
function answer({ id, example }: Example): CellValue[][] {
  const given = call(functionsById[id as keyof typeof functionsById], ...example.map((argument) => argument.value("en")));
  const rows = (Array.isArray(given) ? given : [[given]]) as CellValue[][];
  return Array.from({ length: 5 }, (_row, row) => Array.from({ length: 5 }, (_cell, column) => shown(rows[row]?.[column] ?? "")))
    .map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/^(#VALUE!|#N\/A) .*$/s, "$1") : cell)));
}

test("every function but WEEK_EVENTS has examples with twins; a key in the formula itself is the one form without", () => {
  expect([...new Set(withTwins.map(({ id }) => id))].sort()).toEqual(Object.keys(functionsById).filter((id) => id !== "WEEK_EVENTS").sort());
  const refused = examples.flatMap(({ id, example }) => {
    const twins = exampleTwin(id, example);
    return isRefusal(twins) && id !== "WEEK_EVENTS" ? [{ id, refused: twins.refused }] : [];
  });
  expect(new Set(refused.map((one) => one.refused))).toEqual(new Set(["keyCells"]));
});

test.each(withTwins.map(({ formula }, index) => [formula, index] as const))("%s and its twin calculate in a workbook what the help page says", (_formula, index) => {
  const one = withTwins[index];
  if (!one) throw new Error("There is no such example.");
  const expected = answer(one);
  expect(block(index, 0)).toEqual(expected);
  // Where the whole call is refused, every cell of its block says so.
  const isRefused = one.twins.length > 1 && expected[0]?.[0] === "#VALUE!";
  expect(block(index, 10)).toEqual(isRefused ? expected.map((row) => row.map(() => "#VALUE!")) : expected);
});

describe("a formula in the user's own Excel", () => {
  test("has its names, semicolons and decimal commas", () => {
    expect(localFormula('=IFERROR(ROUND(1.5,2)&"1.5,IF",{1,2;3,4})', "nb")).toBe('=HVISFEIL(AVRUND(1,5; 2)&"1.5,IF"; {1\\2;3\\4})');
    expect(localFormula("=IFERROR(TEXTJOIN(A1:B2,TRUE,MIN(1.5)),NA())", "sv")).toBe("=OMFEL(TEXTJOIN(A1:B2; SANT; MIN(1,5)); SAKNAS())");
    expect(localFormula("=IFERROR(ROUND(1.5,2),{1,2})", "en")).toBe("=IFERROR(ROUND(1.5, 2), {1,2})");
  });

  test("has a name for every function the examples' twins are written with", () => {
    const used = new Set(withTwins.flatMap(({ twins }) => twins.flat()).flatMap((twin) => tokenize(twin).filter(({ type }) => type === "func").map(({ value }) => value)));
    const same = ["ABS", "MIN", "T"];
    expect([...used].filter((name) => !excelFunctionNames[name] && !same.includes(name))).toEqual([]);
  });
});
