import { appendFileSync } from "node:fs";
import type { CellValue, ErrorText, WorkbookData } from "../../../workbench/workbook/workbookData";
import type { WorkbookEngine } from "../../../workbench/workbook/workbookEngine";
import { installCustomFunctions } from "../../functions/customFunctions";
import { calculatedByLibreOffice, libreOffice, openCalculation } from "./twinEngines";
import { twinColumn, writeTwinWorkbook, type TwinRow } from "./twinWorkbook";

const casesEach = Number(process.env.PROSJEKTARK_TWIN_CASES ?? 40);

type Compared = { readonly row: TwinRow; readonly expected: CellValue; readonly actual: CellValue };

let engine: WorkbookEngine;
let rows: TwinRow[];

beforeAll(async () => {
  installCustomFunctions();
  engine = openCalculation();
  rows = writeTwinWorkbook(engine, casesEach, 20_261_122);
  await engine.calculate();
}, 3_600_000);

afterAll(() => engine.dispose());

function valueAt(row: TwinRow, column: number): CellValue {
  return engine.values(row.sheetId, { row: row.row, column, rowCount: 1, columnCount: 1 })[0]?.[0] ?? null;
}

function isSame(first: CellValue, second: CellValue): boolean {
  if (typeof first === "number" && typeof second === "number") return Math.abs(first - second) <= 1e-12 * Math.max(Math.abs(first), Math.abs(second));
  return JSON.stringify(first ?? "") === JSON.stringify(second ?? "");
}

/** Of two arguments that are wrong, one of them #N/A, the twin may tell of the other: the cell is an error all the same. */
function isOtherError({ given, way }: TwinRow, expected: CellValue, actual: CellValue): boolean {
  return way !== "nested" && isError(expected) && isError(actual) && given.cells.some((cell) => isError(cell) && cell.error === "#N/A");
}

function isError(value: CellValue): value is { readonly error: ErrorText } {
  return typeof value === "object" && value !== null;
}

function report(engineName: string, compared: readonly Compared[]): readonly string[] {
  const different = compared.filter(({ row, expected, actual }) => !isSame(expected, actual) && !isOtherError(row, expected, actual));
  const counts = [...new Set(compared.map(({ row }) => row.id))].map((id) => {
    const own = compared.filter(({ row }) => row.id === id);
    return `${id}: ${own.length} (${different.filter(({ row }) => row.id === id).length} different)`;
  });
  if (process.env.TWIN_LOG) appendFileSync(process.env.TWIN_LOG, different.map(({ row, expected, actual }) => `${engineName} ${row.formula} of ${JSON.stringify(row.given)}: ${JSON.stringify(expected)}, twin ${JSON.stringify(actual)}\n`).join(""));
  process.stdout.write(`Twins in ${engineName}: ${compared.length} calls, ${different.length} different. ${counts.join(", ")}\n`);
  return different.map(({ row, expected, actual }) => `${row.formula} of ${JSON.stringify(row.given)}: ${JSON.stringify(expected)}, twin ${JSON.stringify(actual)}`);
}

test("the twins give what the functions give, in the workbench", () => {
  expect(report("the workbench", rows.map((row) => ({ row, expected: valueAt(row, twinColumn - 1), actual: valueAt(row, twinColumn) }))).slice(0, 40)).toEqual([]);
});

(libreOffice ? test : test.skip)("the twins give what the functions give, in LibreOffice on the saved file", async () => {
  const calculated = await calculatedByLibreOffice(engine.toData());
  // TRUE is a number to LibreOffice, and no number to Excel.
  const compared = rows.filter(({ given }) => !given.cells.some((cell) => typeof cell === "boolean")).map((row) => ({ row, expected: valueAt(row, twinColumn - 1), actual: cellIn(calculated, row) }));
  expect(report("LibreOffice", compared).slice(0, 40)).toEqual([]);
}, 900_000);

if (!libreOffice) process.stdout.write("LibreOffice (soffice) is not installed: the twins are compared in the workbench only.\n");

function cellIn(data: WorkbookData, row: TwinRow): CellValue {
  const name = engine.sheets().find(({ id }) => id === row.sheetId)?.name;
  return data.sheets.find((sheet) => sheet.name === name)?.cells[`${row.row}:${twinColumn}`]?.value ?? null;
}
