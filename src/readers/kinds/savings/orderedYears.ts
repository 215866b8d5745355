import { issue } from "../../../domain/issue";
import { numberField } from "../../records/fields/numberField";
import type { ReadingContext } from "../../records/recordKindReader";
import { readField } from "../../records/readField";
import type { ReadField, ReadRecord } from "../../records/recordsReading";
import type { SourceRow } from "../../source";
import { moneyField } from "../amounts/moneyField";
import { yearColumns } from "../amounts/yearColumns";
import { yearFields } from "./savingsFields";
import { amountNames, plainAmountNames } from "./savingsNames";

export type OrderedYears = { readonly records: readonly ReadRecord[]; readonly firstYear: ReadField | null };

const readFromColumns: readonly string[] = [...yearFields, "plainAmount"];

/** "Innsparing 2028 | Innsparing 2027": the amounts by the years that stand over them, the earliest first. */
export function orderedYears(records: readonly ReadRecord[], rows: readonly SourceRow[], header: SourceRow, context: ReadingContext): OrderedYears {
  const columns = yearColumns(header, [...amountNames, ...plainAmountNames]).sort((one, other) => Number(one.year.text) - Number(other.year.text));
  const [first] = columns;
  if (!first || new Set(columns.map(({ year }) => year.text)).size < columns.length) return { records, firstYear: null };
  const offset = (year: string) => Number(year) - Number(first.year.text);
  const outside = columns.filter(({ year }) => offset(year.text) >= yearFields.length);
  if (outside[0]) context.findings.add(issue("warning", "savings.years.outside", { place: outside[0].year.place, read: outside.map(({ year }) => year.text).join(", "), params: { year: first.year.text } }));
  const byYear = records.map((record, at): ReadRecord => {
    const cells = yearFields.map((field, index) => [field, rows[at]?.[columns.find(({ year }) => offset(year.text) === index)?.index ?? -1]] as const);
    const before = readFromColumns.flatMap((field) => record.fields[field] ?? []);
    const isYears = new Set(columns.map(({ index }) => rows[at]?.[index]?.place));
    const rest = before.filter(({ place, written }) => written !== "" && !isYears.has(place));
    // An amount under a heading without a year keeps its field.
    if (rest.length > 0) return record;
    const fields = cells.map(([field, cell]) => [field, before.find(({ place, written }) => cell && place === cell.place && written !== "") ?? readField(field, moneyField, cell, record.place, context)] as const);
    return { ...record, fields: { ...record.fields, ...Object.fromEntries(fields), ...(record.fields["plainAmount"] ? { plainAmount: { ...record.fields["plainAmount"], text: "", written: "" } } : {}) } };
  });
  return { records: byYear, firstYear: readField("savings.firstYear", numberField, first.year, first.year.place, context) };
}
