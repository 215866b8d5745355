import { reportOtherColumns } from "../../otherColumns";
import { readRecord } from "../../records/readField";
import type { FieldReader, ReadingContext } from "../../records/recordKindReader";
import { reportRepairedHeadings } from "../../records/recordHeader";
import type { ReadRecord, RecordPart } from "../../records/recordsReading";
import type { SourceCell, SourceRow } from "../../source";
import type { YearTable } from "./yearColumns";

type RowKind = {
  readonly part: RecordPart;
  readonly fields: Readonly<Record<string, FieldReader>>;
  /** The fields whose cells stand under years. */
  readonly amounts: (row: SourceRow) => Readonly<Record<string, SourceCell | undefined>>;
};

/** The rows of a table whose amounts stand under years; columns it has no field for are told of. */
export function yearRecords(table: YearTable, { part, fields, amounts }: RowKind, context: ReadingContext): ReadRecord[] {
  reportRepairedHeadings(table.headerRow, table.found, context.findings);
  reportOtherColumns(table.rows, table.headerRow, new Set([...table.columns.values(), ...table.years.map(({ index }) => index)]), context.findings);
  return table.rows.flatMap((row) => {
    const place = row.find(({ text }) => text !== "")?.place;
    const found = Object.fromEntries([...table.columns].map(([field, index]) => [field, row[index]] as const));
    return place ? [readRecord(part, fields, { ...found, ...amounts(row) }, place, context)] : [];
  });
}
