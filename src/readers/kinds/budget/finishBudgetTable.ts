import type { AmountOre } from "../../../domain/amount";
import { formatAmount, parseAmount } from "../../../domain/amountText";
import { issue } from "../../../domain/issue";
import { budgetKinds } from "../../../domain/mandate/choices";
import type { BudgetKind } from "../../../domain/ledgerSign";
import { readField, withText } from "../../records/readField";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import type { ReadField, ReadRecord } from "../../records/recordsReading";
import { textField } from "../../records/fields/textField";
import type { SourceCell, SourceRow } from "../../source";
import { inKronerByColumn, scaleAbove } from "../amounts/amountScale";
import { columnHeadings, scaledColumn } from "../amounts/columnScale";
import { isSumLabel } from "../amounts/sumLabel";
import { yearAbove } from "../amounts/yearSaid";
import { lineFields, monthFields } from "./budgetColumns";
import { budgetHeadings } from "./budgetNames";
import { finishLines } from "./finishBudget";
import { ofOneYear } from "./yearOfColumn";

const kronerFields = ["yearAmount", "expenseAmount", "incomeAmount", ...monthFields];
const aboutAccounts = /regnskap|rekneskap|utfall|forbruk|påløpt|påløpte|actuals?|accounts/iu;

/** A table's columns become a line's fields: expense and income stand side by side, months one after the other. */
export function finishBudgetTable(records: readonly ReadRecord[], rows: readonly SourceRow[], context: ReadingContext, header: SourceRow): Draft {
  const hasMonths = records.some(({ fields }) => monthFields.some((month) => (fields[month]?.text ?? "") !== ""));
  const areActuals = aboutAccounts.test(context.title);
  const line = records[0]?.place.line ?? 1;
  const above = scaleAbove(line, context);
  const ofYear = ofOneYear(records, rows, header, columnHeadings(records, rows, header), context);
  const read = inKronerByColumn(ofYear.records, kronerFields.map((field) => scaledColumn(field, ofYear.headings.get(field), above, context)), context);
  const { lines } = finishLines(read.flatMap((record) => bySide(record, context)).map((record) => (hasMonths ? withMonths(record, areActuals, context) : record)), context);
  if (hasMonths && !areActuals) tellMonths(records, context);
  const year = ofYear.year ?? yearAbove(line, budgetHeadings, context);
  return { records: lines.map(ofShape), facts: year ? yearFact(year, context) : {} };
}

export function yearFact(year: SourceCell, context: ReadingContext): Readonly<Record<string, ReadField>> {
  return { "budget.year": readField("budget.year", textField, year, year.place, context) };
}

/** The columns that hold amounts of a kind, each a line of its own where a row has both. */
function bySide(record: ReadRecord, context: ReadingContext): ReadRecord[] {
  const { expenseAmount, incomeAmount } = record.fields;
  const sides = ([["expense", expenseAmount], ["income", incomeAmount]] as const).filter(([, amount]) => (amount?.text ?? "") !== "");
  if (sides.length === 0) return [record];
  const post = record.fields["post"]?.text ?? "";
  if (sides.length > 1 && !isSumLabel(post)) context.findings.add(issue("info", "budget.line.both", { place: record.place, read: post }));
  return sides.map(([kind, amount]) => ofKind(withAmount(record, amount), kind, context));
}

function withAmount(record: ReadRecord, amount: ReadField | undefined): ReadRecord {
  return amount ? { ...record, fields: { ...record.fields, yearAmount: amount } } : record;
}

function ofKind(record: ReadRecord, kind: BudgetKind, context: ReadingContext): ReadRecord {
  const said = record.fields["kind"];
  return said && said.text === "" && !context.corrections.has(said.id) ? withText(record, "kind", budgetKinds[kind][context.language]) : record;
}

/** Twelve months of accounts are the line's actuals; of a budget, their sum is proposed as the year's amount. */
function withMonths(record: ReadRecord, areActuals: boolean, { findings, language, corrections }: ReadingContext): ReadRecord {
  const months = monthFields.map((month) => record.fields[month]?.text ?? "");
  const { actuals, yearAmount } = record.fields;
  if (months.every((text) => text === "")) return record;
  if (areActuals) {
    const texts = months.join("; ").replace(/[; ]+$/, "");
    return actuals && !corrections.has(actuals.id) ? withText(record, "actuals", texts) : record;
  }
  const ore = months.map((text) => (text === "" ? 0 : parseAmount(text, language)?.ore ?? null));
  if (!yearAmount || yearAmount.text !== "" || ore.includes(null)) return record;
  const sum = ore.reduce<AmountOre>((total, one) => total + (one ?? 0), 0);
  const accepted = findings.settle(issue("warning", "budget.months.summed", { place: record.place, read: months.filter((text) => text !== "").join(" + "), proposal: formatAmount(sum, language === "en" ? "nb" : language), confidence: "high" }));
  return accepted === null ? record : withText(record, "yearAmount", accepted);
}

/** The answers have a key for how a budget falls on the months, not the months themselves. */
function tellMonths(records: readonly ReadRecord[], { findings }: ReadingContext): void {
  const first = records.flatMap(({ fields }) => monthFields.flatMap((month) => (fields[month] && fields[month].text !== "" ? [fields[month]] : [])))[0];
  if (first) findings.add(issue("warning", "budget.months.notActuals", { place: first.place, read: first.written }));
}

function ofShape(record: ReadRecord): ReadRecord {
  return { ...record, fields: Object.fromEntries(Object.keys(lineFields).flatMap((field) => (record.fields[field] ? [[field, record.fields[field]] as const] : []))) };
}
