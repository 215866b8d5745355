import type { Place } from "../../domain/issue";
import { joinedId } from "../joinedText";
import type { ReadingContext, RecordTable } from "./recordKindReader";
import type { ReadRecord } from "./recordsReading";

/** The record with a field that goes on in another cell. */
export function withRest(record: ReadRecord, field: string, text: string, rest: Place): ReadRecord {
  const before = record.fields[field];
  if (!before) return record;
  const joined = [...(before.joined ?? [before.place]), rest];
  return { ...record, fields: { ...record.fields, [field]: { ...before, id: joinedId(before.id), text, joined } } };
}

/** What the user wrote instead of a joined text replaces all of it, and is read as any field is. */
export function withJoinedCorrections(record: ReadRecord, { columns }: RecordTable, context: ReadingContext): ReadRecord {
  const corrected = Object.entries(record.fields).flatMap(([name, field]) => {
    const text = field.joined ? context.corrections.get(field.id) : undefined;
    const read = columns[name]?.read;
    return text === undefined || !read ? [] : [[name, { ...field, text: text === "" ? "" : read({ text, place: field.place }, context) }] as const];
  });
  return corrected.length === 0 ? record : { ...record, fields: { ...record.fields, ...Object.fromEntries(corrected) } };
}
