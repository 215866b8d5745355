import { numberField } from "../../records/fields/numberField";
import type { ReadingContext } from "../../records/recordKindReader";
import { readField } from "../../records/readField";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceCell, SourceRow } from "../../source";
import { moneyField } from "../amounts/moneyField";
import { yearColumns } from "../amounts/yearColumns";
import { amountNames } from "./financingNames";

/** The sources of one column of amounts, and the year its heading says: "Beløp 2027". */
export type SourcesOfYear = { readonly records: readonly ReadRecord[]; readonly year: SourceCell | null; readonly heading: SourceCell | undefined };

/** Each year's column is sources of its own; without years in the headings there is one. */
export function sourcesByYear(records: readonly ReadRecord[], rows: readonly SourceRow[], header: SourceRow, heading: SourceCell | undefined, context: ReadingContext): readonly SourcesOfYear[] {
  const columns = yearColumns(header, amountNames);
  const own = columns.find(({ index }) => header[index] === heading);
  if (!own) return [{ records, year: null, heading }];
  if (columns.length === 1) return [{ records, year: own.year, heading }];
  return columns.map((column) => ({
    year: null, heading: header[column.index],
    records: records.flatMap((record, at): ReadRecord[] => {
      const cell = rows[at]?.[column.index];
      if (!cell || cell.text === "") return [];
      const amount = column === own ? record.fields["amount"] : readField("amount", moneyField, cell, record.place, context);
      return amount ? [{ ...record, place: cell.place, fields: { ...record.fields, amount, year: readField("year", numberField, column.year, record.place, context) } }] : [];
    }),
  }));
}
