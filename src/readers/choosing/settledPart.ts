import { columnsApart } from "../records/kindByTitle";
import { recordHeaderAt } from "../records/recordHeader";
import { gridHeaderAt } from "../gridHeader";
import { recordKindReaders } from "../kinds/recordKindReaders";
import { riskColumnsAt, riskColumnsByShape } from "../riskColumns";
import type { SourceLine, SourceRow } from "../source";
import { tableBody } from "../tableBody";
import type { TableHeader } from "../tableHeaders";
import { kindOfPart, lineOf, partOf, rowsPart, type FoundPart } from "../tableParts";
import type { TableKind } from "../tableReading";
import { chosenHeader, columnsNamed } from "./chosenHeader";

/** What the user says: the kind looked for everywhere, and by tableStart() the kinds of single tables. */
export type WantedKinds = { readonly kind: TableKind | "auto"; readonly chosen: ReadonlyMap<string, TableKind> };

/** Consecutive rows that are one table. */
export type Stretch = {
  readonly start: string;
  readonly line: number;
  readonly rows: readonly SourceRow[];
  /** What the rows themselves say that they are, and by which header; its rows are counted from the stretch's first. */
  readonly recognised: FoundPart | null;
  readonly header: TableHeader | null;
  readonly titles: () => readonly SourceLine[];
  /** The rows as the rest of the table before them. */
  readonly goesOn: (before: FoundPart | undefined) => FoundPart | null;
};

export type SettledPart = { readonly part: FoundPart; /** Rows in it that are none of its records. */ readonly loose: readonly SourceRow[] };

/** The stretch as the user wants it read; null where it is not, or cannot be. */
export function settledPart(stretch: Stretch, { kind, chosen }: WantedKinds, before: FoundPart | undefined): SettledPart | null {
  const choice = chosen.get(stretch.start);
  if (choice) return chosenPart(stretch, choice, before);
  const { recognised } = stretch;
  if (recognised === null) return null;
  return kind === "auto" || kindOfPart(recognised) === kind ? { part: recognised, loose: [] } : partAsWell(stretch, kind, before);
}

function chosenPart(stretch: Stretch, kind: TableKind, before: FoundPart | undefined): SettledPart | null {
  const header = chosenHeader(stretch.rows, kind, stretch.header);
  if (header) return underHeader(stretch, header);
  const columns = kind === "riskRegister" ? riskColumnsByShape(stretch.rows) : null;
  if (columns) return { part: { kind: "riskRegister", columns, header: null, ...spanOf(stretch) }, loose: [] };
  return withoutHeader(stretch, kind, before);
}

/** A table that is recognised as another kind is of the one looked for where its headings name that about as well. */
function partAsWell(stretch: Stretch, kind: TableKind, before: FoundPart | undefined): SettledPart | null {
  if (!stretch.header) return withoutHeader(stretch, kind, before);
  for (let row = 0; row <= stretch.header.row; row++) {
    const header = headerAt(stretch, row, kind);
    if (header && columnsNamed(header) + columnsApart >= columnsNamed(stretch.header)) return underHeader(stretch, header);
  }
  return null;
}

function headerAt({ rows, titles }: Stretch, row: number, kind: TableKind): TableHeader | null {
  const grid = kind === "progressGrid" ? gridHeaderAt(rows, row) : null;
  if (grid) return { row, firstRow: grid.firstRow, grid };
  const risk = kind === "riskRegister" ? riskColumnsAt(rows, row) : null;
  if (risk) return { row, firstRow: row, risk };
  const records = recordHeaderAt(rows, row, recordKindReaders.filter((reader) => reader.kind === kind), titles);
  return records && { row, firstRow: row, records };
}

function underHeader({ rows, line }: Stretch, header: TableHeader): SettledPart {
  const body = tableBody(rows.slice(header.row + 1), header, false);
  return { part: partOf({ rows, line }, header, body.rows), loose: [...rows.slice(0, header.firstRow), ...body.loose] };
}

function withoutHeader(stretch: Stretch, kind: TableKind, before: FoundPart | undefined): SettledPart | null {
  const rest = stretch.goesOn(before);
  const part = rest && kindOfPart(rest) === kind ? rest : rowsPart(stretch, recordKindReaders.filter((reader) => reader.kind === kind));
  return part && { part, loose: [] };
}

function spanOf({ rows, line }: Stretch): { readonly rows: readonly SourceRow[]; readonly line: number; readonly endLine: number } {
  return { rows, line, endLine: lineOf(rows.at(-1)) ?? line };
}
