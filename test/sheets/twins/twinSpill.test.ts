import { isRefusal } from "../../../src/sheets/twins/callArgument";
import { convertFormula } from "../../../src/sheets/twins/convertFormula";
import type { CellValue } from "../../../workbench/workbook/workbookData";
import type { WorkbookEngine } from "../../../workbench/workbook/workbookEngine";
import { installCustomFunctions } from "../../functions/customFunctions";
import { twinContext } from "./twinContext";
import { calculatedByLibreOffice, libreOffice, openCalculation } from "./twinEngines";

const inputs: readonly (readonly CellValue[])[] = [
  [3, 4, 45_000, 45_010, 120_000, 4, 2026, "R1"],
  ["Høy", 2, 45_100, null, -5000.05, 12, 2020, "R2"],
  [5, null, null, null, null, 0, 2027, "R3"],
  [1, "låg", "01.05.2023", 45_020, "12,5", 7, 2015, "R4"],
];

const formulas = [
  "=PROSJEKT.RISK_FACTOR(A1:A4,B1:B4)", '=PROSJEKT.RISK_LEVEL(A1:A4,B1:B4,"4")', "=PROSJEKT.MILESTONE_STATUS(C1:C4,D1:D4,45050)",
  "=PROSJEKT.BUDGET_VARIANCE(E1:E4,F1:F4)", '=PROSJEKT.BUDGET_VARIANCE(E1:E4,F1:F4,"tekst")', "=PROSJEKT.BUDGET_TO_DATE(E1:E4,F1:F4)",
  "=PROSJEKT.YEAR_FORECAST(E1:E4,E1:E4,F1:F4)", "=PROSJEKT.WEEK_DATE(G1:G4,F1:F4)", "=PROSJEKT.WEEK_OF(C1:C4)", "=PROSJEKT.MEASURE_QUADRANT(A1:A4,B1:B4)",
  "=PROSJEKT.PROPOSALS_PER_EMPLOYEE(F1:F4,G1:G4)",
];

let engine: WorkbookEngine;
let sheetId: string;

beforeAll(async () => {
  installCustomFunctions();
  engine = openCalculation();
  sheetId = engine.sheets()[0]?.id ?? "";
  engine.writeCells(sheetId, { row: 0, column: 0, rowCount: 4, columnCount: 8 }, inputs.map((row) => row.map((value) => (value === null ? null : { value }))));
  formulas.forEach((formula, index) => {
    for (const [row, text] of [[10, formula], [20, twinsOf(formula)[0]?.[0] ?? ""]] as const) engine.writeCells(sheetId, { row, column: index, rowCount: 1, columnCount: 1 }, [[{ formula: text }]]);
  });
  const matrix = "=PROSJEKT.RISK_MATRIX(H1:H4,A1:A4,B1:B4)";
  engine.writeCells(sheetId, { row: 30, column: 0, rowCount: 1, columnCount: 1 }, [[{ formula: matrix }]]);
  engine.writeCells(sheetId, { row: 40, column: 0, rowCount: 5, columnCount: 5 }, twinsOf(matrix).map((row) => row.map((formula) => ({ formula }))));
  await engine.calculate();
});

afterAll(() => engine.dispose());

function twinsOf(formula: string): readonly (readonly string[])[] {
  const twins = convertFormula(formula, twinContext);
  if (twins === null || isRefusal(twins)) throw new Error(formula);
  return twins;
}

function block(row: number, rowCount: number, columnCount: number): CellValue[][] {
  return engine.values(sheetId, { row, column: 0, rowCount, columnCount }).map((cells) => cells.map((cell) => cell ?? ""));
}

test("a twin of a function over ranges spills as the function does", () => {
  expect(block(20, 4, formulas.length)).toEqual(block(10, 4, formulas.length));
  expect(block(10, 4, 1)).toEqual([[12], [8], [""], [2]]);
});

test("the twins of the risk matrix show the ids it shows", () => {
  expect(block(40, 5, 5)).toEqual(block(30, 5, 5));
  expect(block(40, 5, 5).flat().filter((cell) => cell !== "")).toEqual(["R2", "R1", "R4"]);
});

(libreOffice ? test : test.skip)("LibreOffice fills the same cells", async () => {
  const cells = (await calculatedByLibreOffice(engine.toData())).sheets[0]?.cells ?? {};
  const opened = (row: number, rowCount: number, columnCount: number) => Array.from({ length: rowCount }, (_line, down) => Array.from({ length: columnCount }, (_cell, right) => shown(cells[`${row + down}:${right}`]?.value ?? "")));
  expect(opened(20, 4, formulas.length)).toEqual(block(10, 4, formulas.length).map((row) => row.map(shown)));
  expect(opened(40, 5, 5)).toEqual(block(30, 5, 5));
}, 300_000);

/** LibreOffice writes 15 digits to a file, as Excel shows them. */
function shown(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(14)) : value;
}
