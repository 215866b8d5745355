import type { GridHeader } from "./gridHeader";
import { headlessPart } from "./headlessPart";
import type { RecordKindReader } from "./records/recordKindReader";
import type { RecordsPart } from "./records/readRecordsTable";
import type { RiskColumns } from "./riskColumns";
import type { Source, SourceLine, SourceRow, SourceTable } from "./source";
import type { TableKind } from "./tableReading";
import { tableBody } from "./tableBody";
import { headersOf, isGrid, isRecords, type TableHeader } from "./tableHeaders";
import { titlesOver } from "./titlesOver";
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

/** A table whose rows alone tell what it is. */
export type RowsPart = { readonly kind: "rows"; readonly reader: RecordKindReader; readonly rows: readonly SourceRow[]; readonly line: number; readonly endLine: number };

export type TablePart = GridPart | RiskPart | RecordsPart | RowsPart;

export type FoundParts = { readonly parts: readonly TablePart[]; /** All text outside them, in order. */ readonly lines: readonly SourceLine[] };

/** Every stretch of rows under a header of its own, and what is left over as lines of text. */
export function findParts(source: Source, kind: TableKind | "auto", readers: readonly RecordKindReader[]): FoundParts {
  const parts: TablePart[] = [];
  const lines: SourceLine[] = [...source.lines];
  for (const table of source.tables) {
    const loose = (rows: readonly SourceRow[]) => {
      for (const row of rows) {
        const line = rowAsLine(row);
        if (line) lines.push(line);
      }
    };
    const headers = headersOf(table.rows, kind, readers, (row, before) => titlesOver(table, row, before, parts.at(-1), source.lines));
    if (headers.length === 0) {
      const headless = headlessPart(table, parts.at(-1), source.lines, kind) ?? rowsPart(table, readers);
      if (headless) parts.push(headless);
      else loose(table.rows);
      continue;
    }
    loose(table.rows.slice(0, headers[0]?.firstRow));
    for (const [index, header] of headers.entries()) {
      const next = headers[index + 1]?.firstRow;
      const body = tableBody(table.rows.slice(header.row + 1, next), header, next !== undefined);
      loose([...body.loose, ...body.rows.filter(isPageEdge)]);
      parts.push(partOf(table, header, body.rows.filter((row) => !isPageEdge(row))));
    }
  }
  return { parts, lines: lines.sort((first, second) => first.line - second.line) };
}

function partOf({ rows, line }: SourceTable, header: TableHeader, data: readonly SourceRow[]): TablePart {
  const shared = { rows: data, line: lineOf(rows[header.firstRow]) ?? line, endLine: lineOf(data.at(-1)) ?? lineOf(rows[header.row]) ?? line };
  if (isGrid(header)) return { kind: "progressGrid", header: header.grid, ...shared };
  if (isRecords(header)) return { kind: "records", header: header.records, headerRow: rows[header.row] ?? [], ...shared };
  return { kind: "riskRegister", header: rows[header.row] ?? null, columns: "risk" in header ? header.risk : new Map(), ...shared };
}

/** "Side 3 av 9" among the rows of a table that was copied over several pages. A number alone may be a cell. */
function isPageEdge(row: SourceRow): boolean {
  const [only, ...more] = new Set(row.filter(({ text }) => text !== ""));
  return only !== undefined && more.length === 0 && /\p{L}/u.test(only.text) && isPageFurniture(only.text);
}

function rowsPart({ rows, line }: SourceTable, readers: readonly RecordKindReader[]): RowsPart | null {
  const reader = readers.find((one) => one.rows?.fits(rows));
  return reader ? { kind: "rows", reader, rows, line, endLine: lineOf(rows.at(-1)) ?? line } : null;
}

/** A row's own line: a cell that hangs down from a merged one above has that one's. */
export function lineOf(row: SourceRow | undefined): number | undefined {
  return row?.length ? row.reduce((last, { place }) => Math.max(last, place.line), 0) : undefined;
}
