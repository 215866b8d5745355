import { issue } from "../../../domain/issue";
import { yearsInText } from "../../../domain/yearsInText";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import type { SourceRow } from "../../source";
import { inKronerByColumn, scaleAbove } from "../amounts/amountScale";
import { scaledColumn } from "../amounts/columnScale";
import { yearTable, type YearTable } from "../amounts/yearColumns";
import { yearRecords } from "../amounts/yearRecords";
import { lineFields } from "./budgetColumns";
import { accountNames, functionNames, kindNames, postNames, projectNames, responsibilityNames } from "./budgetNames";
import { finishLines } from "./finishBudget";
import { yearFact } from "./finishBudgetTable";

const known = { post: { names: postNames }, responsibility: { names: responsibilityNames }, serviceFunction: { names: functionNames }, account: { names: accountNames }, projectNumber: { names: projectNames }, kind: { names: kindNames } };

export function isBudgetByYear(rows: readonly SourceRow[]): boolean {
  return yearTable(rows, known, "post") !== null;
}

/** One column of amounts a year: the answers have room for one, and the others are told of. */
export function readBudgetByYear(rows: readonly SourceRow[], context: ReadingContext): Draft {
  const table = yearTable(rows, known, "post");
  const column = table && chosenColumn(table, context);
  if (!table || !column) return { records: [] };
  const others = table.years.filter(({ index }) => index !== column.index);
  const [other] = others;
  if (other) context.findings.add(issue("warning", "budget.years.several", { place: other.year.place, read: others.map(({ year }) => year.text).join(", "), params: { year: column.year.text } }));
  const records = yearRecords(table, { part: "budget.lines", fields: lineFields, amounts: (row) => ({ yearAmount: row[column.index] }) }, context);
  const line = table.headerRow[0]?.place.line ?? 1;
  const { lines } = finishLines(inKronerByColumn(records, [scaledColumn("yearAmount", table.headerRow[column.index], scaleAbove(line, context), context)], context), context);
  return { records: lines, facts: yearFact(column.year, context) };
}

/** The year the title says, else the first. */
function chosenColumn({ years }: YearTable, { title }: ReadingContext) {
  const [said, ...more] = yearsInText(title);
  return (more.length === 0 ? years.find(({ year }) => Number(year.text) === said?.year) : undefined) ?? years[0];
}
