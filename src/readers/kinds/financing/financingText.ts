import { amountsInText } from "../../../domain/amountsInText";
import { issue, placeId } from "../../../domain/issue";
import { financingKinds } from "../../../domain/mandate/choices";
import { readRecord, withText } from "../../records/readField";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { isHeadedBy } from "../../sections/headingTerms";
import type { Section } from "../../sections/section";
import type { SourceCell } from "../../source";
import { amountScale, inKroner } from "../amounts/amountScale";
import { boundedSection } from "../amounts/boundedSection";
import { labelledAmounts } from "../amounts/labelledAmounts";
import { lineHeading } from "../amounts/lineHeading";
import { sentencesOf } from "../amounts/sentences";
import { tellBound, tellBounds, tellRead } from "../amounts/tellRead";
import { yearOfPath, yearSaid } from "../amounts/yearSaid";
import { budgetHeadings } from "../budget/budgetNames";
import { financingFields } from "./financingFields";
import { amountNames, economyHeadings, effortHeadings, financingHeadings, sourceNames } from "./financingNames";
import { saidSource, type SaidSource } from "./financingSentence";
import { finishSources } from "./finishFinancing";
import { sourceOfCompound } from "./sourceOfCompound";

const header = lineHeading(sourceNames, amountNames);

/** Who pays: lists of sources with amounts, sentences about them, and own effort that is said in words. */
export function readFinancingSection(whole: Section, context: ReadingContext): Draft | null {
  const heading = whole.heading?.text ?? "";
  const isFinancing = isHeadedBy(heading, financingHeadings);
  const isEffort = isHeadedBy(heading, effortHeadings);
  if (!isFinancing && !isEffort && !isHeadedBy(heading, economyHeadings)) return null;
  const section = boundedSection(whole, context);
  const isBudget = isHeadedBy(heading, budgetHeadings);
  const listed = isBudget ? { records: [], taken: [] } : listedSources(section, isFinancing || isEffort, context);
  const said = sentencesOf(section).flatMap((sentence) => {
    const source = saidSource(sentence, context.language);
    const isTaken = source?.amount && listed.taken.some(({ place }) => place.line === source.amount?.place.line && place.from === source.amount.place.from);
    return source && !isTaken && (isFinancing || isEffort || source.amount || source.compound) ? [recordOf(source, context)] : [];
  });
  const records = [...listed.records, ...said];
  const effort = isEffort && records.length === 0 ? effortInWords(section, context) : null;
  if (isFinancing || isEffort) tellUnread(section, records, context);
  const all = effort ? [...records, effort] : records;
  return all.length === 0 ? null : { records: all };
}

/** Lines and lost tables: a source and its amount. */
function listedSources(section: Section, isAlone: boolean, context: ReadingContext): { readonly records: readonly ReadRecord[]; readonly taken: readonly SourceCell[] } {
  const { heading, lines } = section;
  const scale = heading ? amountScale(heading.text) : null;
  const { pairs, hasHeader } = labelledAmounts(lines, header, scale !== null, context);
  if (pairs.length === 0 || (!isAlone && !hasHeader)) return { records: [], taken: [] };
  const year = (heading && yearSaid(heading)) ?? yearOfPath(section, context) ?? undefined;
  const read = pairs.map(({ label, amount }) => readRecord("financing", financingFields, { source: label, amount, year: yearSaid({ ...label, marker: "" }) ?? year }, label.place, context));
  const { sources, isSummed } = finishSources(inKroner(read, ["amount"], scale, context), context);
  for (const { fields } of sources) tellRead(fields["source"], fields["amount"], isSummed, context);
  tellBounds(pairs, context);
  return { records: sources, taken: pairs.map(({ amount }) => amount) };
}

function recordOf({ source, compound, isInKind, isBound, amount, year, condition }: SaidSource, context: ReadingContext): ReadRecord {
  const read = readRecord("financing", financingFields, { source, amount, year, condition }, source.place, context);
  if (amount && isBound) tellBound(amount, context);
  const proposal = compound === null ? null : sourceOfCompound(compound, context.language);
  if (proposal === null) context.findings.add(issue("warning", "financing.fromSentence", { place: source.place, read: source.text, confidence: "medium", params: { source: source.text, amount: amount?.text ?? "–" } }));
  const accepted = proposal === null ? null : context.findings.settle(issue("warning", "financing.source.inWord", { place: source.place, read: source.text, proposal, confidence: "medium" }));
  const [record] = finishSources([accepted === null ? read : withText(read, "source", accepted)], context, isInKind ? "ownEffort" : null).sources;
  return record ?? read;
}

/** Own effort that is described, not counted: kept as a source, so that it is not forgotten. */
function effortInWords({ heading, passages }: Section, context: ReadingContext): ReadRecord | null {
  if (!heading || passages.length === 0) return null;
  const { text, place } = heading;
  const record = readRecord("financing", financingFields, { source: { text, place } }, place, context);
  context.findings.add(issue("warning", "financing.effort.inWords", { place, read: passages[0]?.text ?? text, params: { source: text } }));
  return withText(record, "kind", financingKinds.ownEffort[context.language]);
}

/** Every amount under the heading that no source has. */
function tellUnread({ lines }: Section, records: readonly ReadRecord[], { findings, language }: ReadingContext): void {
  const told = new Set(records.map(({ fields }) => fields["amount"]?.written ?? ""));
  const sums = new Set(findings.issues.flatMap(({ code, place }) => (place && code.startsWith("amounts.sum") ? [placeId(place)] : [])));
  for (const { text, place } of lines) {
    for (const { from, to, isBare } of amountsInText(text, language)) {
      const written = text.slice(from, to);
      const start = (place.from ?? 0) + from;
      const own = { ...place, from: start, to: start + written.length };
      if (!isBare && !told.has(written) && !sums.has(placeId(own))) findings.add(issue("warning", "amounts.unread", { place: own, read: written }));
    }
  }
}
