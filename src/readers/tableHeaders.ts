import { gridHeaderAt, type GridHeader } from "./gridHeader";
import { riskColumnsAt, type RiskColumns } from "./riskColumns";
import type { SourceRow } from "./source";
import type { TableKind } from "./tableReading";

/** A header row of a kind of its own, and the first of the rows that belong to it. */
export type TableHeader = { readonly row: number; readonly firstRow: number } & ({ readonly grid: GridHeader } | { readonly risk: RiskColumns });

export function isGrid(header: TableHeader): header is TableHeader & { readonly grid: GridHeader } {
  return "grid" in header;
}

/** The columns that make a row of the table more than a line of text. */
export function tellingColumns(header: TableHeader): number[] {
  if (isGrid(header)) return header.grid.weeks.map(({ index }) => index);
  if (!("risk" in header)) return [];
  return (["likelihood", "consequence", "riskFactor"] as const).flatMap((field) => header.risk.get(field) ?? []);
}

export function headersOf(rows: readonly SourceRow[], kind: TableKind | "auto"): TableHeader[] {
  const headers: TableHeader[] = [];
  for (let row = 0; row < rows.length; row++) {
    const grid = kind === "riskRegister" ? null : gridHeaderAt(rows, row);
    const risk = grid || kind === "progressGrid" ? null : riskColumnsAt(rows, row);
    const before = headers.at(-1);
    if (grid) headers.push({ row, firstRow: before ? repeatedFirstRow(rows, row, before) : grid.firstRow, grid });
    else if (risk) headers.push({ row, firstRow: row, risk });
  }
  return headers;
}

/** Within a table, rows above a later header belong to it only where they repeat those above the first. */
function repeatedFirstRow(rows: readonly SourceRow[], row: number, before: TableHeader): number {
  const height = before.row - before.firstRow;
  for (let up = 1; up <= height; up++) {
    if (!sameTexts(rows[before.row - up] ?? [], rows[row - up] ?? [])) return row - up + 1;
  }
  return row - height;
}

function sameTexts(first: SourceRow, second: SourceRow): boolean {
  return textOf(first) === textOf(second);
}

function textOf(row: SourceRow): string {
  return row.map(({ text }) => text).join("\t").trimEnd();
}
