import { issue, placeId } from "../../domain/issue";
import type { SourceCell, SourceRow } from "../source";
import { reportOtherColumns } from "../otherColumns";
import { withJoinedCorrections, withRest } from "./joinedField";
import { readField } from "./readField";
import { reportRepairedHeadings, type RecordHeader } from "./recordHeader";
import { reportKindByTitle } from "./kindByTitle";
import type { Draft, ReadingContext } from "./recordKindReader";
import type { ReadRecord, RecordsReading } from "./recordsReading";

export type RecordsPart = { readonly kind: "records"; readonly header: RecordHeader; readonly headerRow: SourceRow; readonly rows: readonly SourceRow[]; readonly line: number; readonly endLine: number };

/** Reads the parts of one table: the first page, and those that go on under the same header. */
export function readRecordsTable(parts: readonly [RecordsPart, ...RecordsPart[]], context: ReadingContext): RecordsReading {
  const [first] = parts;
  const { findings } = context;
  for (const { line } of parts.slice(1)) findings.add(issue("info", "table.joined", { place: { line, column: 1 }, params: { line: first.line } }));
  reportKindByTitle(first, findings);
  reportRepairedHeadings(first.headerRow, first.header.columns, findings);
  const records: ReadRecord[] = [];
  const rows: SourceRow[] = [];
  for (const part of parts) {
    const alsoRead = part.header.table.readsAlso?.(part.headerRow) ?? [];
    reportOtherColumns(part.rows, part.headerRow, new Set([...part.header.columns.map(({ index }) => index), ...alsoRead]), findings);
    for (const row of part.rows) addRow(row, part, records, rows, context);
  }
  const { finish } = first.header.table;
  const read = records.map((record) => withJoinedCorrections(record, first.header.table, context));
  const draft: Draft = finish ? finish(read, rows, context, first.headerRow) : { records: read };
  const start = first.headerRow.find(({ text }) => text !== "")?.place ?? { line: first.line, column: 1 };
  const { kind } = first.header.reader;
  return {
    kind, id: `${kind}@${placeId(start)}`, line: first.line, title: context.title, form: "table",
    records: draft.records, facts: draft.facts ?? {}, repeats: draft.repeats ?? false, issues: findings.issues,
  };
}

function addRow(row: SourceRow, { header }: RecordsPart, records: ReadRecord[], rows: SourceRow[], context: ReadingContext): void {
  const place = row.find(({ text }) => text !== "")?.place;
  if (!place) return;
  const { part, columns, main } = header.table;
  const above = records.at(-1);
  const filled = [...new Set(row)].filter(({ text }) => text !== "");
  const only = filled.length === 1 ? filled[0] : undefined;
  const mainIndex = header.columns.find(({ field }) => field === main)?.index;
  const isOfAbove = above && only && /\p{L}/u.test(only.text) && (row.length === 1 || /^\p{Ll}/u.test(only.text) || (mainIndex !== undefined && (row[mainIndex]?.text ?? "") === ""));
  if (isOfAbove && goesOn(only, row.length === 1 ? main : fieldAt(row, only, header) ?? main, above, records, context)) return;
  const cells = new Map(header.columns.map(({ index, field }) => [field, cellAt(row, index)]));
  const fields = Object.entries(columns).map(([field, { read }]) => [field, readField(field, read, cells.get(field), place, context)] as const);
  records.push({ part, place, fields: Object.fromEntries(fields) });
  rows.push(row);
}

/** What a merged cell covers is empty. */
function cellAt(row: SourceRow, index: number): SourceCell | undefined {
  const cell = row[index];
  return cell && cell === row[index - 1] ? undefined : cell;
}

function fieldAt(row: SourceRow, cell: SourceCell, { columns }: RecordHeader): string | undefined {
  return columns.find(({ index }) => row[index] === cell)?.field;
}

/** A row with a single cell most likely is the rest of a cell above, broken over a page or by a paragraph. */
function goesOn(cell: SourceCell, field: string, above: ReadRecord, records: ReadRecord[], { findings }: ReadingContext): boolean {
  const before = above.fields[field]?.text ?? "";
  const joined = before === "" ? cell.text : `${before}\n${cell.text}`;
  const accepted = findings.settle(issue("warning", "table.row.split", { place: cell.place, read: cell.text, proposal: joined, confidence: "medium" }));
  if (accepted === null) return false;
  records[records.length - 1] = withRest(above, field, accepted, cell.place);
  return true;
}
