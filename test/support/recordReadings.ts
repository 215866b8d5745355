import type { ReadField, ReadRecord, RecordKind, RecordPart, RecordsReading } from "../../src/readers/records/recordsReading";

/** A record as a reader would have made it, each row on a line of its own. */
export function record(part: RecordPart, texts: Readonly<Record<string, string>>, line = 1): ReadRecord {
  const fields = Object.entries(texts).map(([field, text], index) => [field, readField(text, line, index + 1)] as const);
  return { part, place: { line, column: 1 }, fields: Object.fromEntries(fields) };
}

export function recordsReading(kind: RecordKind, records: readonly ReadRecord[], more: Partial<Omit<RecordsReading, "facts">> & { readonly facts?: Readonly<Record<string, string>> } = {}): RecordsReading {
  const facts = Object.fromEntries(Object.entries(more.facts ?? {}).map(([path, text], index) => [path, readField(text, 1, index + 1)]));
  return { kind, id: `${kind}@:1:1`, line: 1, title: "", form: "table", records, repeats: false, issues: [], ...more, facts };
}

function readField(text: string, line: number, column: number): ReadField {
  return { id: `:${line}:${column}`, text, written: text, place: { line, column } };
}
