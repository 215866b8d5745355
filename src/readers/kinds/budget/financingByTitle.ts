import { issue } from "../../../domain/issue";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import { readRecord } from "../../records/readField";
import type { ReadRecord } from "../../records/recordsReading";
import { isHeadedBy } from "../../sections/headingTerms";
import type { SourceRow } from "../../source";
import { financingFields } from "../financing/financingFields";
import { financingHeadings } from "../financing/financingNames";
import { finishFinancingTable } from "../financing/finishFinancing";
import { monthFields } from "./budgetColumns";
import { budgetHeadings } from "./budgetNames";

const ofBudgetsOnly = ["expenseAmount", "incomeAmount", "account", "serviceFunction", "responsibility", "key", ...monthFields];

/** "Post | Beløp" may head a budget as well as its financing: the title tells, where no other column does. */
export function isFinancingByTitle(records: readonly ReadRecord[], { title }: ReadingContext): boolean {
  return isHeadedBy(title, financingHeadings) && !isHeadedBy(title, budgetHeadings) && records.length > 0 && records.every(({ fields }) => ofBudgetsOnly.every((field) => (fields[field]?.written ?? "") === ""));
}

export function readAsFinancing(records: readonly ReadRecord[], rows: readonly SourceRow[], context: ReadingContext, header: SourceRow): Draft {
  const place = header.find(({ text }) => text !== "")?.place ?? null;
  context.findings.add(issue("warning", "financing.table.byTitle", { place, read: context.title, confidence: "medium" }));
  const sources = records.map(({ place: at, fields }): ReadRecord => {
    const blank = readRecord("financing", financingFields, {}, at, context);
    const { post, yearAmount } = fields;
    return post && yearAmount ? { ...blank, fields: { ...blank.fields, source: post, amount: yearAmount } } : blank;
  });
  return { ...finishFinancingTable(sources, rows, context, header), kind: "financing" };
}
