import { parseAmount } from "../../../domain/amountText";
import { issue } from "../../../domain/issue";
import { withText } from "../../records/readField";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceRow } from "../../source";
import { inKronerByColumn, scaleAbove } from "../amounts/amountScale";
import { columnHeadings, scaledColumn } from "../amounts/columnScale";
import { moneyField } from "../amounts/moneyField";
import { isSumLabel } from "../amounts/sumLabel";
import { checkSums } from "../amounts/sumRows";
import { firstYearAbove } from "./firstYear";
import { orderedYears } from "./orderedYears";
import { amountFields, levelField, yearFields } from "./savingsFields";

export function finishSavingsTable(records: readonly ReadRecord[], rows: readonly SourceRow[], context: ReadingContext, header: SourceRow): Draft {
  const line = records[0]?.place.line ?? 1;
  const above = scaleAbove(line, context);
  const { records: ordered, firstYear } = orderedYears(records, rows, header, context);
  const headings = columnHeadings(ordered, rows, header);
  const headingOf = (field: string) => headings.get(field) ?? (field === "amountYear1" ? headings.get("plainAmount") : undefined);
  const levelled = ordered.map((record) => withEffect(withPlainAmount(record), context));
  const measures = finishMeasures(inKronerByColumn(levelled, amountFields.map((field) => scaledColumn(field, headingOf(field), above, context)), context), context);
  const year = firstYear ?? firstYearAbove(line, context);
  if (!year) tellYearUnsaid(measures, context);
  return { records: measures, facts: year ? { "savings.firstYear": year } : {} };
}

/** Sums are held against the measures, year by year. */
export function finishMeasures(records: readonly ReadRecord[], context: ReadingContext): readonly ReadRecord[] {
  for (const field of yearFields) {
    const rows = records.flatMap(({ fields: { measure, [field]: amount } }) => (measure && amount && amount.written !== "" ? [{
      isSum: isSumLabel(measure.text), ore: parseAmount(amount.text, context.language)?.ore ?? null, isIncome: false, place: amount.place, written: `${measure.text} ${amount.written}`,
    }] : []));
    checkSums(rows, context);
  }
  return records.filter(({ fields: { measure } }) => !isSumLabel(measure?.text ?? ""));
}

/** The only amount of a row is what it saves in the first year. */
function withPlainAmount({ fields: { plainAmount, ...fields }, ...record }: ReadRecord): ReadRecord {
  const isUsed = plainAmount && plainAmount.written !== "" && fields["amountYear1"]?.written === "";
  return { ...record, fields: isUsed ? { ...fields, amountYear1: plainAmount } : fields };
}

/** An amount under "effekt" is what the measure saves, and no level. */
function withEffect(record: ReadRecord, context: ReadingContext): ReadRecord {
  const { effect, amountYear1 } = record.fields;
  if (!effect || effect.text === "") return record;
  const amount = /\d/.test(effect.text) ? parseAmount(effect.text, context.language) : null;
  const isAmount = amount !== null && (Math.abs(amount.ore) >= leastAmount || /\p{L}/u.test(effect.text));
  if (!isAmount || amountYear1?.text !== "") return withText(record, "effect", levelField({ text: effect.text, place: effect.place }, context));
  const proposal = moneyField({ text: effect.text, place: effect.place }, context);
  const accepted = context.findings.settle(issue("warning", "savings.effect.amount", { place: effect.place, read: effect.text, proposal, confidence: "medium", params: { measure: record.fields["measure"]?.text ?? "" } }));
  return accepted === null ? record : withText(withText(record, "effect", ""), "amountYear1", accepted);
}

/** 1–5 are ratings. In øre. */
const leastAmount = 100_00;

export function tellYearUnsaid(measures: readonly ReadRecord[], { findings }: ReadingContext): void {
  const first = measures.flatMap(({ fields }) => yearFields.flatMap((field) => (fields[field] && fields[field].text !== "" ? [fields[field]] : [])))[0];
  if (first) findings.add(issue("warning", "savings.year.unsaid", { place: first.place, read: first.written }));
}
