import type { SourceCell } from "../source";
import type { ReadRecord } from "./recordsReading";

/** The record with a field that stands elsewhere, such as in the heading over it; what the user wrote in the field holds. */
export function withImplied(record: ReadRecord, field: string, text: string, { text: written, place }: SourceCell): ReadRecord {
  const before = record.fields[field];
  if (!before || before.text !== "") return record;
  return { ...record, fields: { ...record.fields, [field]: { id: before.id, text, written, place } } };
}
