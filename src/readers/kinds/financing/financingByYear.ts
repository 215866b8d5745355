import { parseAmount } from "../../../domain/amountText";
import { numberField } from "../../records/fields/numberField";
import { reportOtherColumns } from "../../otherColumns";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import { reportRepairedHeadings } from "../../records/recordHeader";
import { readField, readRecord } from "../../records/readField";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceRow } from "../../source";
import { inKronerByColumn, scaleAbove } from "../amounts/amountScale";
import { scaledColumn } from "../amounts/columnScale";
import { moneyField } from "../amounts/moneyField";
import { isSumLabel } from "../amounts/sumLabel";
import { checkSums } from "../amounts/sumRows";
import { yearTable, type YearColumn } from "../amounts/yearColumns";
import { financingFields } from "./financingFields";
import { conditionNames, kindNames, sourceNames, statusNames } from "./financingNames";
import { withLikelyKind } from "./finishFinancing";

const known = { source: { names: sourceNames }, kind: { names: kindNames }, condition: { names: conditionNames }, status: { names: statusNames } };

export function isFinancingByYear(rows: readonly SourceRow[]): boolean {
  return yearTable(rows, known, "source") !== null;
}

/** Each year a source gives something in is a row of its own; every year's sum stands for itself. */
export function readFinancingByYear(rows: readonly SourceRow[], context: ReadingContext): Draft {
  const table = yearTable(rows, known, "source");
  if (!table) return { records: [] };
  reportRepairedHeadings(table.headerRow, table.found, context.findings);
  reportOtherColumns(table.rows, table.headerRow, new Set([...table.columns.values(), ...table.years.map(({ index }) => index)]), context.findings);
  const perYear = table.rows.flatMap((row) => {
    const place = row.find(({ text }) => text !== "")?.place;
    if (!place) return [];
    const found = Object.fromEntries([...table.columns].map(([field, column]) => [field, row[column]] as const));
    const read = readRecord("financing", financingFields, found, place, context);
    const source = isSumLabel(read.fields["source"]?.text ?? "") ? read : withLikelyKind(read, null, context);
    return table.years.flatMap((column) => (row[column.index]?.text ? [inYear(source, row, column, context)] : []));
  });
  const above = scaleAbove(table.headerRow[0]?.place.line ?? 1, context);
  const columns = table.years.map(({ index, year }) => ({ ...scaledColumn("amount", table.headerRow[index], above, context), of: ({ fields }: ReadRecord) => fields["year"]?.place === year.place }));
  const records = inKronerByColumn(perYear, columns, context);
  for (const { year } of table.years) checkSums(records.filter(({ fields }) => fields["year"]?.place === year.place).map((record) => summed(record, context)), context);
  return { records: records.filter(({ fields }) => !isSumLabel(fields["source"]?.text ?? "")) };
}

function inYear(source: ReadRecord, row: SourceRow, { index, year }: YearColumn, context: ReadingContext): ReadRecord {
  const amount = row[index];
  const place = amount?.place ?? source.place;
  return { ...source, place, fields: { ...source.fields, amount: readField("amount", moneyField, amount, place, context), year: readField("year", numberField, year, place, context) } };
}

function summed({ fields: { source, amount } }: ReadRecord, { language }: ReadingContext) {
  const [label, written] = [source?.text ?? "", amount?.written ?? ""];
  return { isSum: isSumLabel(label), ore: parseAmount(amount?.text ?? "", language)?.ore ?? null, isIncome: false, place: amount?.place ?? { line: 1, column: 1 }, written: `${label} ${written}` };
}
