import fc from "fast-check";
import { isRefusal } from "../../../src/sheets/twins/callArgument";
import { convertFormula } from "../../../src/sheets/twins/convertFormula";
import type { TwinFunction } from "../../../src/sheets/twins/twinBuilders";
import { cellAddress } from "../../../src/sheets/a1";
import type { CellValue } from "../../../workbench/workbook/workbookData";
import type { CellInput, WorkbookEngine } from "../../../workbench/workbook/workbookEngine";
import { twinContext } from "./twinContext";
import { twinForms, type TwinCase } from "./twinForms";

const ways = ["cells", "table", "literals", "nested"] as const;

export type TwinRow = { readonly id: TwinFunction; readonly sheetId: string; readonly row: number; readonly way: (typeof ways)[number]; readonly formula: string; readonly twin: string; readonly given: TwinCase };

const keyColumn = 6;
const functionColumn = 4;
export const twinColumn = 5;

/** A sheet for each function: inputs, the function and its twin in the rows of a table, keys beside them. Returns what stands where. */
export function writeTwinWorkbook(engine: WorkbookEngine, casesEach: number, seed: number): TwinRow[] {
  const settings = engine.addSheet("Innst");
  const map = [["D", "D", "C", "C", "C"], ["C", "D", "D", "C", "C"], ["B", "C", "D", "D", "C"], ["B", "B", "C", "D", "D"], ["A", "B", "B", "C", "D"]];
  engine.writeCells(settings, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[{ value: 45_020 }]]);
  engine.writeCells(settings, { row: 2, column: 0, rowCount: 5, columnCount: 5 }, map.map((row) => row.map((value) => ({ value }))));
  engine.setName({ name: "Statusdato", formula: "=Innst!$A$1", sheetId: null, comment: "", visible: true });
  engine.setName({ name: "Kart", formula: "=Innst!$A$3:$E$7", sheetId: null, comment: "", visible: true });
  return Object.entries(twinForms).flatMap(([id, forms], index) => writeSheet(engine, id as TwinFunction, forms ?? [], casesEach, seed + index));
}

function writeSheet(engine: WorkbookEngine, id: TwinFunction, forms: NonNullable<(typeof twinForms)[TwinFunction]>, casesEach: number, seed: number): TwinRow[] {
  const sheetId = engine.addSheet(id.slice(0, 30));
  const given = forms.flatMap(({ cases, key }, form) => fc.sample(cases, { seed: seed + 100 * form, numRuns: Math.ceil(casesEach / forms.length) }).map((one) => ({ one, key })));
  const rows = given.map(({ one, key }, index): TwinRow => {
    const way = ways[index % ways.length] ?? "cells";
    const row = index + 1;
    const call = `PROSJEKT.${id}(${argumentsText(one, key, way, row + 1)})`;
    const formula = way === "nested" ? `=IF(ISERROR(${call}),"feil",${call})` : `=${call}`;
    const twins = convertFormula(formula, twinContext);
    if (twins === null || isRefusal(twins)) throw new Error(`${formula} was refused: ${twins?.refused ?? "nothing to convert"}`);
    return { id, sheetId, row, way, formula, twin: twins[0]?.[0] ?? "", given: one };
  });
  const headings = ["a", "b", "c", "d", "F", "T"];
  engine.writeCells(sheetId, { row: 0, column: 0, rowCount: 1, columnCount: 6 }, [headings.map((value) => ({ value }))]);
  const inputs = rows.map(({ given: { cells, key } }) => [...Array.from({ length: 6 }, (_, column) => input(cells[column] ?? null)), ...(key ?? Array<null>(12).fill(null)).map(input)]);
  engine.writeCells(sheetId, { row: 1, column: 0, rowCount: rows.length, columnCount: 18 }, inputs);
  engine.addTable({ name: `T_${id}`, sheetId, rect: { row: 0, column: 0, rowCount: rows.length + 1, columnCount: 6 }, columns: headings, style: "TableStyleMedium2", showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true });
  engine.writeCells(sheetId, { row: 1, column: functionColumn, rowCount: rows.length, columnCount: 2 }, rows.map(({ formula, twin }) => [{ formula }, { formula: twin }]));
  return rows;
}

function input(value: CellValue): CellInput {
  return value === null ? null : { value };
}

function argumentsText({ cells, written, key }: TwinCase, keyAt: number | undefined, way: TwinRow["way"], rowNumber: number): string {
  const fromCells = cells.map((value, column) => {
    if (way === "table") return `[@${"abcd"[column] ?? ""}]`;
    const literal = way === "literals" ? literalText(value) : null;
    return literal ?? cellAddress(rowNumber, column + 1, column === 0 ? "column" : "none");
  });
  const keyText = `${cellAddress(rowNumber, keyColumn + 1)}:${cellAddress(rowNumber, keyColumn + 12)}`;
  const args = keyAt !== undefined && key ? [...fromCells, keyText, ...written] : [...fromCells, ...written];
  return args.map((argument) => argument ?? "").join(",").replace(/,+$/, "");
}

function literalText(value: CellValue): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : null;
}
