import { issue } from "../../../domain/issue";
import { numberField } from "../../records/fields/numberField";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import { readField } from "../../records/readField";
import type { SourceRow } from "../../source";
import { inKronerByColumn, scaleAbove } from "../amounts/amountScale";
import { scaledColumn } from "../amounts/columnScale";
import { yearTable } from "../amounts/yearColumns";
import { yearRecords } from "../amounts/yearRecords";
import { finishMeasures } from "./finishSavings";
import { amountFields, measureFields, yearFields } from "./savingsFields";
import { acceptanceNames, effectNames, employeeNames, feasibilityNames, measureNames, realisedNames, responsibleNames, userNames } from "./savingsNames";

const known = {
  measure: { names: measureNames }, effect: { names: effectNames }, feasibility: { names: feasibilityNames }, consequenceEmployees: { names: employeeNames }, consequenceUsers: { names: userNames }, politicalAcceptance: { names: acceptanceNames }, responsible: { names: responsibleNames }, realised: { names: realisedNames },
};

export function isSavingsByYear(rows: readonly SourceRow[]): boolean {
  return yearTable(rows, known, "measure") !== null;
}

/** The amounts by their years: the earliest is the first, and the answers have room for four. */
export function readSavingsByYear(rows: readonly SourceRow[], context: ReadingContext): Draft {
  const table = yearTable(rows, known, "measure");
  const ordered = [...(table?.years ?? [])].sort((one, other) => Number(one.year.text) - Number(other.year.text));
  const [first] = ordered;
  if (!table || !first) return { records: [] };
  const yearOf = new Map(ordered.map((column) => [yearFields[Number(column.year.text) - Number(first.year.text)] ?? "", column] as const));
  const outside = ordered.filter(({ year }) => Number(year.text) - Number(first.year.text) >= yearFields.length);
  if (outside[0]) context.findings.add(issue("warning", "savings.years.outside", { place: outside[0].year.place, read: outside.map(({ year }) => year.text).join(", "), params: { year: first.year.text } }));
  const amounts = (row: SourceRow) => Object.fromEntries(yearFields.map((field) => [field, row[yearOf.get(field)?.index ?? -1]] as const));
  const records = yearRecords(table, { part: "savings.measures", fields: measureFields, amounts }, context);
  const above = scaleAbove(table.headerRow[0]?.place.line ?? 1, context);
  const columnOf = new Map<string, number>([...yearOf].map(([field, { index }]) => [field, index] as const));
  const headingOf = (field: string) => table.headerRow[columnOf.get(field) ?? table.columns.get(field) ?? -1];
  const scaled = inKronerByColumn(records, amountFields.map((field) => scaledColumn(field, headingOf(field), above, context)), context);
  return { records: finishMeasures(scaled, context), facts: { "savings.firstYear": readField("savings.firstYear", numberField, first.year, first.year.place, context) } };
}
