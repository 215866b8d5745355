import { otherTable, looksLikeTable, rowBlocks, type OtherTable } from "./choosing/otherTables";
import { settledPart, type Stretch, type WantedKinds } from "./choosing/settledPart";
import { tableStart } from "./choosing/tableStart";
import type { GridHeader } from "./gridHeader";
import { headlessPart } from "./headlessPart";
import { recordKindReaders } from "./kinds/recordKindReaders";
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

export type FoundPart = GridPart | RiskPart | RecordsPart | RowsPart;

/** `start` names the table whatever it is read as; `whole` has its header, too. */
export type TablePart = FoundPart & { readonly start: string; readonly whole: readonly SourceRow[] };

export type FoundParts = {
  readonly parts: readonly TablePart[];
  /** All text outside them, in order. */
  readonly lines: readonly SourceLine[];
  /** Tables that are not read as they stand, or not as the user wants it. */
  readonly others: readonly OtherTable[];
};

/** Every stretch of rows under a header of its own, and what is left over as lines of text. */
export function findParts(source: Source, wanted: WantedKinds): FoundParts {
  const recognised: FoundPart[] = [];
  const parts: TablePart[] = [];
  const others: OtherTable[] = [];
  const lines: SourceLine[] = [...source.lines];
  const loose = (rows: readonly SourceRow[]) => {
    for (const row of rows) {
      const line = rowAsLine(row);
      if (line) lines.push(line);
    }
  };
  const take = (stretch: Stretch): boolean => {
    if (stretch.recognised) recognised.push(stretch.recognised);
    const settled = settledPart(stretch, wanted, parts.at(-1));
    if (settled) {
      parts.push({ ...settled.part, start: stretch.start, whole: stretch.rows });
      loose(settled.loose);
    } else others.push(otherTable(stretch.rows, stretch.recognised !== null));
    return settled !== null;
  };
  for (const table of source.tables) {
    const stretch = (rows: readonly SourceRow[], found: FoundPart | null, header: TableHeader | null, titles: Stretch["titles"]): Stretch => {
      const line = lineOf(rows[0]) ?? table.line;
      return { start: tableStart(rows), rows, line, recognised: found, header, titles, goesOn: (before) => headlessPart({ rows, line }, before, source.lines) };
    };
    const leave = (rows: readonly SourceRow[]) => {
      for (const block of rowBlocks(rows)) {
        const isTable = looksLikeTable(block);
        if (isTable && wanted.chosen.has(tableStart(block))) {
          if (take(stretch(block, null, null, () => []))) continue;
        } else if (isTable) others.push(otherTable(block, false));
        loose(block);
      }
    };
    const headers = headersOf(table.rows, recordKindReaders, (row, before) => titlesOver(table, row, before, recognised.at(-1), source.lines));
    const headless = headers.length > 0 ? null : headlessPart(table, recognised.at(-1), source.lines) ?? rowsPart(table, recordKindReaders);
    if (headless) take(stretch(table.rows, headless, null, () => []));
    else leave(table.rows.slice(0, headers[0]?.firstRow));
    for (const [index, header] of headers.entries()) {
      const next = headers[index + 1]?.firstRow;
      const body = tableBody(table.rows.slice(header.row + 1, next), header, next !== undefined);
      const rows = body.rows.filter((row) => !isPageEdge(row));
      leave([...body.loose, ...body.rows.filter(isPageEdge)]);
      const own = { ...header, row: header.row - header.firstRow, firstRow: 0 };
      const titles = () => titlesOver(table, header.row, headers[index - 1], recognised.at(-2), source.lines);
      take(stretch([...table.rows.slice(header.firstRow, header.row + 1), ...rows], partOf(table, header, rows), own, titles));
    }
  }
  return { parts, lines: lines.sort((first, second) => first.line - second.line), others };
}

export function kindOfPart(part: FoundPart): TableKind {
  if (part.kind === "records") return part.header.reader.kind;
  return part.kind === "rows" ? part.reader.kind : part.kind;
}

export function partOf({ rows, line }: SourceTable, header: TableHeader, data: readonly SourceRow[]): FoundPart {
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

export function rowsPart({ rows, line }: SourceTable, readers: readonly RecordKindReader[]): RowsPart | null {
  const reader = readers.find((one) => one.rows?.fits(rows));
  return reader ? { kind: "rows", reader, rows, line, endLine: lineOf(rows.at(-1)) ?? line } : null;
}

/** A row's own line: a cell that hangs down from a merged one above has that one's. */
export function lineOf(row: SourceRow | undefined): number | undefined {
  return row?.length ? row.reduce((last, { place }) => Math.max(last, place.line), 0) : undefined;
}
