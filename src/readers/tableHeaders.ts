import { gridHeaderAt, type GridHeader } from "./gridHeader";
import { recordHeaderAt, type RecordHeader } from "./records/recordHeader";
import type { RecordKindReader } from "./records/recordKindReader";
import { riskColumnsAt, type RiskColumns } from "./riskColumns";
import type { SourceLine, SourceRow } from "./source";

/** A header row of a kind of its own, and the first of the rows that belong to it. */
export type TableHeader = { readonly row: number; readonly firstRow: number } & ({ readonly grid: GridHeader } | { readonly risk: RiskColumns } | { readonly records: RecordHeader });

export function isGrid(header: TableHeader): header is TableHeader & { readonly grid: GridHeader } {
  return "grid" in header;
}

export function isRecords(header: TableHeader): header is TableHeader & { readonly records: RecordHeader } {
  return "records" in header;
}

/** The columns that make a row of the table more than a line of text. */
export function tellingColumns(header: TableHeader): number[] {
  if (isGrid(header)) return header.grid.weeks.map(({ index }) => index);
  if (isRecords(header)) return header.records.columns.map(({ index }) => index);
  if (!("risk" in header)) return [];
  return (["likelihood", "consequence", "riskFactor"] as const).flatMap((field) => header.risk.get(field) ?? []);
}

/** `titlesOver` gives what could head the table whose header is that row; `before` is the header above it in the same table. */
export type TitlesOver = (row: number, before: TableHeader | undefined) => readonly SourceLine[];

export function headersOf(rows: readonly SourceRow[], readers: readonly RecordKindReader[], titlesOver: TitlesOver): TableHeader[] {
  const headers: TableHeader[] = [];
  for (let row = 0; row < rows.length; row++) {
    const before = headers.at(-1);
    const grid = gridHeaderBelow(before, rows, row);
    const risk = grid ? null : riskColumnsAt(rows, row);
    const named = grid || risk ? null : recordHeaderAt(rows, row, readers, () => titlesOver(row, before));
    const records = named && isOfGridBelow(rows, row) ? null : named;
    if (grid) headers.push({ row, firstRow: before ? repeatedFirstRow(rows, row, before) : grid.firstRow, grid });
    else if (risk) headers.push({ row, firstRow: row, risk });
    else if (records) headers.push({ row, firstRow: row, records });
  }
  return headers;
}

/** "Aktivitet | Ansvarlig | Frist" over the numbers of weeks is the grid's. */
function isOfGridBelow(rows: readonly SourceRow[], row: number): boolean {
  return (gridHeaderAt(rows, row + 1)?.firstRow ?? row + 1) <= row;
}

/** Rising numbers that all stand in the own columns of a register (1, S, K, RF) or a plan are a row of it, whatever its text says of weeks. */
function gridHeaderBelow(before: TableHeader | undefined, rows: readonly SourceRow[], row: number): GridHeader | null {
  const grid = gridHeaderAt(rows, row);
  if (!grid || !before || isGrid(before) || (isRecords(before) && !isRowOf(before.records, rows, row))) return grid;
  const ownColumns = new Set("risk" in before ? before.risk.values() : tellingColumns(before));
  return grid.weeks.every(({ index }) => ownColumns.has(index)) ? null : grid;
}

/** In a table of milestones "3 | Anbud | uke 15, 2027" is a row, where it says what its rows are about and stands right below another. */
function isRowOf({ columns, table }: RecordHeader, rows: readonly SourceRow[], row: number): boolean {
  const main = columns.find(({ field }) => field === table.main)?.index ?? -1;
  return [row - 1, row].every((one) => (rows[one]?.[main]?.text ?? "") !== "");
}

/** Within a table, rows above a later header belong to it only where they repeat those above the first. */
function repeatedFirstRow(rows: readonly SourceRow[], row: number, before: TableHeader): number {
  const height = before.row - before.firstRow;
  for (let up = 1; up <= height; up++) {
    if (!sameTexts(rows[before.row - up] ?? [], rows[row - up] ?? [])) return row - up + 1;
  }
  return row - height;
}

export function sameTexts(first: SourceRow, second: SourceRow): boolean {
  return textOf(first) === textOf(second);
}

function textOf(row: SourceRow): string {
  return row.map(({ text }) => text).join("\t").trimEnd();
}
