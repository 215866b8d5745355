import { gridHeaderAt, type GridHeader } from "./gridHeader";
import { isLegendLine } from "./readLegend";
import { riskColumnsAt, riskColumnsByShape, type RiskColumns } from "./riskColumns";
import type { Source, SourceLine, SourceRow, SourceTable } from "./source";
import type { TableKind } from "./tableReading";
import { isPageFurniture, rowAsLine } from "./textLines";

export type GridPart = { readonly kind: "progressGrid"; readonly header: GridHeader; readonly rows: readonly SourceRow[]; readonly line: number; readonly endLine: number };

export type RiskPart = {
  readonly kind: "riskRegister";
  readonly columns: RiskColumns;
  /** The header row; null where the columns were known by their shape. */
  readonly header: SourceRow | null;
  readonly rows: readonly SourceRow[];
  readonly line: number;
  readonly endLine: number;
};

export type TablePart = GridPart | RiskPart;

export type FoundParts = { readonly parts: readonly TablePart[]; /** All text outside them, in order. */ readonly lines: readonly SourceLine[] };

type Header = { readonly row: number; readonly firstRow: number } & ({ readonly grid: GridHeader } | { readonly risk: RiskColumns });

/** Every stretch of rows under a header of its own, and what is left over as lines of text. */
export function findParts(source: Source, kind: TableKind | "auto"): FoundParts {
  const parts: TablePart[] = [];
  const lines: SourceLine[] = [...source.lines];
  for (const table of source.tables) {
    const loose = (rows: readonly SourceRow[]) => {
      for (const row of rows) {
        const line = rowAsLine(row);
        if (line) lines.push(line);
      }
    };
    const headers = headersOf(table.rows, kind);
    if (headers.length === 0) {
      const headless = headlessPart(table, parts.at(-1), source.lines, kind);
      if (headless) parts.push(headless);
      else loose(table.rows);
      continue;
    }
    loose(table.rows.slice(0, headers[0]?.firstRow));
    for (const [index, header] of headers.entries()) {
      const body = table.rows.slice(header.row + 1, headers[index + 1]?.firstRow);
      const length = bodyLength(body, header, index + 1 < headers.length);
      const kept = body.slice(0, length);
      const [data, keys] = isGrid(header) ? withoutKeys(kept) : [kept, []];
      loose([...keys, ...body.slice(length)]);
      parts.push(partOf(table, header, data));
    }
  }
  return { parts, lines: lines.sort((first, second) => first.line - second.line) };
}

function isGrid(header: Header): header is Header & { readonly grid: GridHeader } {
  return "grid" in header;
}

function headersOf(rows: readonly SourceRow[], kind: TableKind | "auto"): Header[] {
  const headers: Header[] = [];
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
function repeatedFirstRow(rows: readonly SourceRow[], row: number, before: Header): number {
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

/** Text under a table, after an empty row or just above the next header, is not of the table. */
function bodyLength(body: readonly SourceRow[], header: Header, isFollowed: boolean): number {
  const indexes = isGrid(header) ? header.grid.weeks.map(({ index }) => index) : ratedIndexes(header);
  let last = body.length - 1;
  while (last >= 0 && !indexes.some((index) => (body[last]?.[index]?.text ?? "") !== "")) last--;
  let length = last + 1;
  while (length < body.length && !isBlank(body[length] ?? [])) length++;
  while (isFollowed && length > last + 1 && (length === body.length) && isSingle(body[length - 1] ?? [])) length--;
  return length;
}

function ratedIndexes(header: Header): number[] {
  if (isGrid(header) || !("risk" in header)) return [];
  return (["likelihood", "consequence", "riskFactor"] as const).flatMap((field) => header.risk.get(field) ?? []);
}

export function isBlank(row: SourceRow): boolean {
  return row.every(({ text }) => text === "");
}

function isSingle(row: SourceRow): boolean {
  return new Set(row.filter(({ text }) => text !== "")).size === 1;
}

const mostKeyCells = 12;

/** Rows of the table that are the key to its letters. */
function withoutKeys(rows: readonly SourceRow[]): [SourceRow[], SourceRow[]] {
  const data: SourceRow[] = [];
  const keys: SourceRow[] = [];
  for (const row of rows) (isKey(row) ? keys : data).push(row);
  return [data, keys];
}

function isKey(row: SourceRow): boolean {
  const first = row.find(({ text }) => text !== "")?.text ?? "";
  if (!/[=:(–—-]/.test(first)) return false;
  const line = rowAsLine(row);
  return line !== null && line.text.split("\t").length <= mostKeyCells && isLegendLine(line.text);
}

function partOf({ rows, line }: SourceTable, header: Header, data: readonly SourceRow[]): TablePart {
  const shared = { rows: data, line: lineOf(rows[header.firstRow]) ?? line, endLine: lineOf(data.at(-1)) ?? lineOf(rows[header.row]) ?? line };
  return isGrid(header)
    ? { kind: "progressGrid", header: header.grid, ...shared }
    : { kind: "riskRegister", header: rows[header.row] ?? null, columns: "risk" in header ? header.risk : new Map(), ...shared };
}

/** A row's own line: a cell that hangs down from a merged one above has that one's. */
export function lineOf(row: SourceRow | undefined): number | undefined {
  return row?.length ? Math.max(...row.map(({ place }) => place.line)) : undefined;
}

/** A table without a header: the rest of the one before it after a page break, or a register known by its shape. */
function headlessPart({ rows, line }: SourceTable, before: TablePart | undefined, lines: readonly SourceLine[], kind: TableKind | "auto"): TablePart | null {
  const endLine = lineOf(rows.at(-1)) ?? line;
  const follows = before && before.endLine < line && !lines.some((one) => one.line > before.endLine && one.line < line && !isPageFurniture(one.text));
  if (follows && before.kind === "progressGrid" && looksLikeRows(rows, before.header)) return { ...before, rows, line, endLine };
  if (kind === "progressGrid") return null;
  const columns = riskColumnsByShape(rows);
  return columns && { kind: "riskRegister", columns, header: null, rows, line, endLine };
}

const longestCodes = 8;

function looksLikeRows(rows: readonly SourceRow[], { weeks }: GridHeader): boolean {
  const indexes = new Set(weeks.map(({ index }) => index));
  let filled = 0;
  for (const row of rows) {
    for (const [index, { text }] of row.entries()) {
      if (text === "" || !indexes.has(index)) continue;
      if (text.length > longestCodes || !/^\p{L}/u.test(text)) return false;
      filled++;
    }
  }
  return filled > 0 && rows.every((row) => row.length > 1 && row.length <= (weeks.at(-1)?.index ?? 0) + 2);
}
