import type { SourceRow } from "../source";
import { recordKindReaders } from "../kinds/recordKindReaders";
import { columnsOf, headingCells, type RecordHeader } from "./recordHeader";
import type { RecordKind } from "./recordsReading";

const fewestColumns = 2;

/** What the row names of a kind that the user has chosen: two columns, or the one that makes a record where there is little else. */
export function chosenRecordHeaderAt(rows: readonly SourceRow[], row: number, kind: RecordKind): RecordHeader | null {
  const cells = headingCells(rows[row] ?? []);
  let best: RecordHeader | null = null;
  for (const reader of recordKindReaders) {
    if (reader.kind !== kind) continue;
    for (const table of [...reader.tables, ...(reader.titledTables ?? [])]) {
      const columns = columnsOf(cells, table.columns);
      const tells = columns.length >= fewestColumns || (cells.length <= fewestColumns && columns.some(({ field }) => field === table.main));
      if (tells && columns.length > (best?.columns.length ?? 0)) best = { reader, table, columns, title: null };
    }
  }
  return best;
}
