import { gridHeaderAt } from "../gridHeader";
import { chosenRecordHeaderAt } from "../records/chosenRecordHeader";
import { riskColumnsAt } from "../riskColumns";
import type { SourceRow } from "../source";
import { isGrid, isRecords, type TableHeader } from "../tableHeaders";
import type { TableKind } from "../tableReading";

/** Titles and remarks may stand above the header of a table that was not recognised. */
const rowsLookedAt = 10;

/** A row of week numbers may stand below the headings of the other columns. */
const weeksBelow = 2;

/**
 * The header of a table that the user says the kind of, which therefore needs fewer of the kind's headings. Where the table
 * was recognised as another kind, `recognised` is its header: what stands below that is no header.
 */
export function chosenHeader(rows: readonly SourceRow[], kind: TableKind, recognised: TableHeader | null): TableHeader | null {
  const last = Math.min(rows.length - 1, recognised ? recognised.row : rowsLookedAt);
  let best: { readonly header: TableHeader; readonly columns: number } | null = null;
  for (let row = 0; row <= last; row++) {
    const header = headerAt(rows, row, kind);
    const columns = header ? columnsNamed(header) : 0;
    if (header && columns > (best?.columns ?? 0)) best = { header, columns };
  }
  return best?.header ?? (kind === "progressGrid" && recognised ? weeksUnder(rows, recognised) : null);
}

function headerAt(rows: readonly SourceRow[], row: number, kind: TableKind): TableHeader | null {
  if (kind === "progressGrid") {
    const grid = gridHeaderAt(rows, row, true);
    return grid && { row, firstRow: grid.firstRow, grid };
  }
  if (kind === "riskRegister") {
    const risk = riskColumnsAt(rows, row, true);
    return risk && { row, firstRow: row, risk };
  }
  const records = chosenRecordHeaderAt(rows, row, kind);
  return records && { row, firstRow: row, records };
}

/** How many columns of its kind the header names. */
export function columnsNamed(header: TableHeader): number {
  return namedColumns(header).length;
}

function namedColumns(header: TableHeader): readonly number[] {
  if (isGrid(header)) return header.grid.weeks.map(({ index }) => index);
  if (isRecords(header)) return header.records.columns.map(({ index }) => index);
  return "risk" in header ? [...header.risk.values()] : [];
}

/** Numbers under headings of another kind are that one's values. */
function weeksUnder(rows: readonly SourceRow[], recognised: TableHeader): TableHeader | null {
  const taken = new Set(namedColumns(recognised));
  for (let row = recognised.row + 1; row <= Math.min(rows.length - 1, recognised.row + weeksBelow); row++) {
    const grid = gridHeaderAt(rows, row, true);
    if (grid && grid.weeks.every(({ index }) => !taken.has(index))) return { row, firstRow: Math.min(grid.firstRow, recognised.row), grid };
  }
  return null;
}
