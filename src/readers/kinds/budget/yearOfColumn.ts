import { issue } from "../../../domain/issue";
import { yearsInText } from "../../../domain/yearsInText";
import type { ReadingContext } from "../../records/recordKindReader";
import { readField } from "../../records/readField";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceCell, SourceRow } from "../../source";
import { moneyField } from "../amounts/moneyField";
import { yearColumns } from "../amounts/yearColumns";
import { amountNames, expenseNames, incomeNames } from "./budgetNames";

export type OfYear = { readonly records: readonly ReadRecord[]; /** What the column's heading says: "Budsjett 2027". */ readonly year: SourceCell | null; readonly headings: ReadonlyMap<string, SourceCell> };

const fields = ["yearAmount", "expenseAmount", "incomeAmount"];

/** Of several years the one that the title says, else the first; the answers have room for one, and the others are told of. */
export function ofOneYear(records: readonly ReadRecord[], rows: readonly SourceRow[], header: SourceRow, headings: ReadonlyMap<string, SourceCell>, context: ReadingContext): OfYear {
  const columns = yearColumns(header, [...amountNames, ...expenseNames, ...incomeNames]);
  const field = fields.find((one) => columns.some(({ index }) => header[index] === headings.get(one)));
  const own = columns.find(({ index }) => field !== undefined && header[index] === headings.get(field));
  if (!own || field === undefined) return { records, year: null, headings };
  const [said, ...more] = yearsInText(context.title);
  const chosen = (more.length === 0 ? columns.find(({ year }) => Number(year.text) === said?.year) : undefined) ?? own;
  const others = columns.filter(({ year }) => year.text !== chosen.year.text);
  const [other] = others;
  if (other) context.findings.add(issue("warning", "budget.years.several", { place: other.year.place, read: others.map(({ year }) => year.text).join(", "), params: { year: chosen.year.text } }));
  const isOther = chosen.year.text !== own.year.text;
  const read = isOther ? records.map((record, at) => ({ ...record, fields: { ...record.fields, [field]: readField(field, moneyField, rows[at]?.[chosen.index], record.place, context) } })) : records;
  const heading = header[chosen.index];
  return { records: read, year: chosen.year, headings: heading ? new Map([...headings, [field, heading]]) : headings };
}
