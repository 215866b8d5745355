import type { BookNames } from "../../sheets/bookNames";
import type { RowContents, TableBlueprint, TableContents } from "../../sheets/sheetBlueprint";
import type { SheetKind } from "../../sheets/sheetKind";
import { tableRecords, textAt, type TableRecords } from "../../sheets/tableRecords";
import type { TableSnapshot } from "../../sheets/workbookPort";
import { cellUpdate, matchKey, rowsUpdate, together, type TableUpdate } from "./tableUpdate";

/** A record is the same when it is worded the same; its number is the sheet's, whatever the source counted. */
export function registerUpdate(sheet: SheetKind, { table, rows }: TableContents, snapshot: TableSnapshot, book: BookNames): TableUpdate {
  const { identity, numbering } = table;
  if (identity === undefined) return together([]);
  const records = tableRecords(table, snapshot, book.language);
  const target = { sheet, records, book };
  const rowsByIdentity = rowsWorded(records, identity);
  const named = rows.map((contents) => ({ contents, record: String(contents.get(identity) ?? "") }));
  const paired = named.map(({ contents, record }) => ({ contents, record, row: rowsByIdentity.get(matchKey(record))?.shift() }));
  const cells = paired.flatMap(({ contents, record, row }) => row === undefined ? [] : table.columns
    .filter(({ key }) => key !== identity && key !== numbering)
    .map((column) => cellUpdate(target, row, record, column, contents.get(column.key) ?? null)));
  const added = paired.filter(({ row }) => row === undefined);
  const numbered = numbering === undefined ? added : withNumbers(added, records, numbering);
  return together([...cells, rowsUpdate(target, table, numbered.map(({ record, contents }) => ({ record, contents, after: record })))]);
}

/** Those that are worded alike are taken one by one, in the order they stand. */
function rowsWorded(records: TableRecords, identity: string): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  records.snapshot.values.forEach((_, row) => {
    const key = matchKey(textAt(records, row, identity));
    rows.set(key, [...(rows.get(key) ?? []), row]);
  });
  return rows;
}

type Named = { readonly contents: RowContents; readonly record: string };

/** Its own number where the register has not given it to another; else the next one. */
function withNumbers(added: readonly Named[], records: TableRecords, numbering: NonNullable<TableBlueprint<never>["numbering"]>): Named[] {
  const taken = new Set(records.snapshot.values.map((_, row) => textAt(records, row, numbering)));
  return added.map(({ contents, record }) => {
    const own = String(contents.get(numbering) ?? "");
    const highest = Math.max(0, ...[...taken].map(Number).filter(Number.isFinite));
    const number = own !== "" && !taken.has(own) ? own : String(highest + 1);
    taken.add(number);
    return { record, contents: new Map([...contents, [numbering, number] as const]) };
  });
}
