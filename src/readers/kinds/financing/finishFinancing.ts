import { parseAmount } from "../../../domain/amountText";
import { issue } from "../../../domain/issue";
import { financingKinds } from "../../../domain/mandate/choices";
import { yearsInText } from "../../../domain/yearsInText";
import { withText } from "../../records/readField";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceRow } from "../../source";
import { inKronerByColumn, scaleAbove } from "../amounts/amountScale";
import { columnHeadings, scaledColumn } from "../amounts/columnScale";
import { isSumLabel } from "../amounts/sumLabel";
import { checkSums, type SummedRow } from "../amounts/sumRows";
import { yearAbove } from "../amounts/yearSaid";
import { guessedKind, type FinancingKind } from "./guessedKind";
import { financingHeadings } from "./financingNames";
import { sourcesByYear } from "./sourcesByYear";

export type Sources = { readonly sources: readonly ReadRecord[]; readonly isSummed: boolean };

export function finishFinancingTable(records: readonly ReadRecord[], rows: readonly SourceRow[], context: ReadingContext, header: SourceRow): Draft {
  const line = records[0]?.place.line ?? 1;
  const above = scaleAbove(line, context);
  const titled = yearAbove(line, financingHeadings, context);
  const found = sourcesByYear(records, rows, header, columnHeadings(records, rows, header).get("amount"), context);
  return { records: found.flatMap(({ records: read, year, heading }) => {
    const { sources } = finishSources(inKronerByColumn(read, [scaledColumn("amount", heading, above, context)], context), context);
    const said = year ?? titled;
    return said ? sources.map((source) => withYear(source, said.text, context)) : sources;
  }) };
}

/** Sums are held against the sources; what kind a source is of, and a missing amount, are told. */
export function finishSources(records: readonly ReadRecord[], context: ReadingContext, likely: FinancingKind | null = null): Sources {
  const sources: ReadRecord[] = [];
  const summed: SummedRow[] = [];
  for (const record of records) {
    const { source, amount } = record.fields;
    if (!source || !amount) continue;
    const isSum = isSumLabel(source.text);
    summed.push({ isSum, ore: parseAmount(amount.text, context.language)?.ore ?? null, isIncome: false, place: amount.place, written: `${source.text} ${amount.written}` });
    if (isSum) continue;
    if (amount.text === "") context.findings.add(issue("warning", "financing.amount.missing", { place: source.place, read: source.text, params: { source: source.text } }));
    sources.push(withLikelyKind(record, likely, context));
  }
  return { sources, isSummed: checkSums(summed, context) };
}

/** Nothing said means a grant: only another kind has to be asked about. */
export function withLikelyKind(record: ReadRecord, likely: FinancingKind | null, { findings, language, corrections }: ReadingContext): ReadRecord {
  const { kind, source } = record.fields;
  if (!kind || !source || kind.text !== "" || corrections.has(kind.id)) return record;
  const guess = guessedKind(source.text) ?? likely;
  if (guess === null || guess === "grant") return record;
  const accepted = findings.settle(issue("warning", "financing.kind.guessed", { place: source.place, read: source.text, proposal: financingKinds[guess][language], confidence: "medium", params: { source: source.text } }));
  return accepted === null ? record : withText(record, "kind", accepted);
}

/** The year over the table is that of every source that says none itself. */
function withYear(record: ReadRecord, year: string, { findings, corrections }: ReadingContext): ReadRecord {
  const { year: own, source } = record.fields;
  if (!own || !source || own.text !== "" || corrections.has(own.id) || yearsInText(source.text).length > 0) return record;
  const accepted = findings.settle(issue("warning", "financing.year.ofTitle", { place: source.place, read: source.text, proposal: year, confidence: "medium", params: { source: source.text } }));
  return accepted === null ? record : withText(record, "year", accepted);
}
