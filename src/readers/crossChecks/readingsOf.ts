import type { RecordKind, RecordPart, RecordsReading, ReadRecord } from "../records/recordsReading";
import { isRecordsReading, type TableReading } from "../tableReading";

/** The readings of one kind that are not a repetition of another. */
export function readingsOf(tables: readonly TableReading[], kind: RecordKind): RecordsReading[] {
  return tables.filter((table): table is RecordsReading => isRecordsReading(table) && table.kind === kind && !table.repeats);
}

/** All records that become rows of one part of the answers. */
export function recordsOf(tables: readonly TableReading[], part: RecordPart): ReadRecord[] {
  return tables.flatMap((table) => (isRecordsReading(table) && !table.repeats ? table.records.filter((record) => record.part === part) : []));
}

export function textOf(record: ReadRecord, field: string): string {
  return record.fields[field]?.text ?? "";
}
