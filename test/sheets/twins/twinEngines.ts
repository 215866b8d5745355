import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functionsById } from "../../../src/functions/functionsById";
import { createHeadlessEngine } from "../../../workbench/workbook/univer/headless";
import type { CellValue, ErrorText, WorkbookData } from "../../../workbench/workbook/workbookData";
import type { WorkbookEngine } from "../../../workbench/workbook/workbookEngine";
import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../workbench/xlsx/saveXlsx";
import { CustomFunctionsError } from "../../functions/customFunctions";

const functionNames = Object.keys(functionsById).map((id) => `PROSJEKT.${id}`);

/** A blank workbook in which the functions calculate, errors in their arguments and answers as Excel has them. */
export function openCalculation(): WorkbookEngine {
  const engine = createHeadlessEngine();
  engine.registerFunctions(Object.keys(functionsById).map((id) => ({ id, name: `PROSJEKT.${id}` })), ({ id, args }) => {
    const calculate = functionsById[id as keyof typeof functionsById] as (...given: readonly unknown[]) => unknown;
    try {
      return cellsOf(calculate(...args.map((argument) => (argument === undefined ? null : matrixOf(argument)))));
    } catch (error) {
      return cellOf(error);
    }
  });
  return engine;
}

function matrixOf(argument: CellValue | readonly (readonly CellValue[])[]): unknown[][] {
  const rows = Array.isArray(argument) ? (argument as readonly (readonly CellValue[])[]) : [[argument as CellValue]];
  return rows.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? new CustomFunctionsError(cell.error) : cell)));
}

function cellsOf(result: unknown): CellValue | CellValue[][] {
  if (!Array.isArray(result)) return cellOf(result);
  const rows = result.map((row: readonly unknown[]) => row.map(cellOf));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

function cellOf(value: unknown): CellValue {
  if (value instanceof CustomFunctionsError) return { error: value.code as ErrorText };
  if (value instanceof Error) throw value;
  return value as CellValue;
}

export const libreOffice = (() => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
})();

/** LibreOffice keeps the values a file comes with unless it is told to calculate everything anew. */
const alwaysCalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice calculates it from its saved file. */
export async function calculatedByLibreOffice(data: WorkbookData): Promise<WorkbookData> {
  const folder = mkdtempSync(join(tmpdir(), "prosjektark-twins-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), alwaysCalculate);
    writeFileSync(join(folder, "twins.xlsx"), await saveXlsx(data, functionNames));
    execFileSync("soffice", [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), join(folder, "twins.xlsx")], { stdio: "ignore", timeout: 600_000 });
    return await openXlsx(new Uint8Array(readFileSync(join(folder, "out", "twins.xlsx"))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
