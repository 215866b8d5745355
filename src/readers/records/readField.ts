import { placeId, type Place } from "../../domain/issue";
import type { SourceCell } from "../source";
import type { FieldReader, ReadingContext } from "./recordKindReader";
import type { ReadField, ReadRecord, RecordPart } from "./recordsReading";

/** One field of a record; `cell` is undefined where the source has no place for it, so that the user can still fill it in. */
export function readField(field: string, read: FieldReader, cell: SourceCell | undefined, rowPlace: Place, context: ReadingContext): ReadField {
  const place = cell?.place ?? rowPlace;
  const id = cell ? placeId(place) : missingFieldId(rowPlace, field);
  const written = cell?.text ?? "";
  const text = context.corrections.get(id) ?? written;
  return { id, text: text === "" ? "" : read({ text, place }, context), written, place };
}

function missingFieldId(rowPlace: Place, field: string): string {
  return `${placeId(rowPlace)}#${field}`;
}

/** A record out of pieces of text: every field of `readers`, found or not. */
export function readRecord(part: RecordPart, readers: Readonly<Record<string, FieldReader>>, found: Readonly<Record<string, SourceCell | undefined>>, place: Place, context: ReadingContext): ReadRecord {
  const fields = Object.entries(readers).map(([field, read]) => [field, readField(field, read, found[field], place, context)] as const);
  return { part, place, fields: Object.fromEntries(fields) };
}

/** The same record with another text in one field, such as an accepted repair that only the whole table could tell. */
export function withText(record: ReadRecord, field: string, text: string): ReadRecord {
  const before = record.fields[field];
  return before ? { ...record, fields: { ...record.fields, [field]: { ...before, text } } } : record;
}
