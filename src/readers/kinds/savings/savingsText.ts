import { parseAmount } from "../../../domain/amountText";
import { issue } from "../../../domain/issue";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import { readField } from "../../records/readField";
import type { ReadField, ReadRecord } from "../../records/recordsReading";
import { isHeadedBy } from "../../sections/headingTerms";
import type { Section } from "../../sections/section";
import type { SourceCell } from "../../source";
import { moneyField } from "../amounts/moneyField";
import { sentencesOf, type Sentence } from "../amounts/sentences";
import { tellBound } from "../amounts/tellRead";
import { firstYearField, periodStart } from "./firstYear";
import { prioritisationMatrix } from "./prioritisationMatrix";
import { isAboutSaving, saidGoals, saysGoal, type GoalField } from "./savingsGoals";
import { amountToSave } from "./savingsDuty";
import { savingsHeadings } from "./savingsNames";
import { listedMeasures } from "./listedMeasures";

/** Target, what is found and what is left to find, wherever the document says them; a matrix without measures is told of. */
export function readSavingsDocument(sections: readonly Section[], context: ReadingContext): Draft | null {
  const facts: Record<string, ReadField> = {};
  const records: ReadRecord[] = [];
  const duties: Duty[] = [];
  let period: { readonly year: SourceCell; readonly read: string } | null = null;
  for (const section of sections) {
    const isHeaded = [section.heading?.text ?? "", ...section.path].some((heading) => isHeadedBy(heading, savingsHeadings));
    const measures = listedMeasures(section, context);
    records.push(...measures);
    const sentences = sentencesOf(section);
    const isSaving = isHeaded || sentences.some(({ text }) => saysGoal(text, context.language));
    for (const sentence of sentences) {
      tellMatrix(sentence, context);
      if (measures.length > 0 || !isSaving) continue;
      const duty = isHeaded ? likelyTarget(sentence, context) : null;
      if (duty) duties.push({ amount: duty, read: sentence.text });
      else addGoals(sentence, isHeaded || isAboutSaving(sentence.text), facts, context);
      const start = periodStart(sentence.text);
      if (!period && start) period = { year: sentence.piece(start.from, start.to), read: sentence.text };
    }
  }
  addLikelyTarget(duties, facts, context);
  if (Object.keys(facts).length === 0 && records.length === 0) return { records: [] };
  return { records, facts: period ? { ...facts, "savings.firstYear": firstYearField(period.year, period.read, context) } : facts };
}

/** `isToldOf`: amounts of the sentence that are none of them are told of. */
function addGoals({ text, piece }: Sentence, isToldOf: boolean, facts: Record<string, ReadField>, context: ReadingContext): void {
  for (const { field, amount } of saidGoals(text, context.language)) {
    const cell = piece(amount.from, amount.to);
    if (field === null) {
      if (isToldOf) context.findings.add(issue("warning", "amounts.unread", { place: cell.place, read: cell.text }));
      continue;
    }
    if (amount.isBound) tellBound(cell, context);
    const known = facts[`savings.${field}`];
    if (known) tellRepeated(known, cell, field, context);
    else facts[`savings.${field}`] = goalField(cell, field, text, context);
  }
}

/** An amount that somebody is to save. */
type Duty = { readonly amount: SourceCell; readonly read: string };

/** Null where the sentence itself says that it is the target. */
function likelyTarget({ text, piece }: Sentence, { language }: ReadingContext): SourceCell | null {
  const amount = amountToSave(text, language);
  return amount && !amount.isBound && saidGoals(text, language)[0]?.field !== "target" ? piece(amount.from, amount.to) : null;
}

/** Only where no sentence says a target: then the first duty is taken for it, and told of. */
function addLikelyTarget([first, ...others]: readonly Duty[], facts: Record<string, ReadField>, context: ReadingContext): void {
  if (!first) return;
  const said = facts["savings.target"];
  if (said) for (const { amount } of [first, ...others]) tellRepeated(said, amount, "target", context);
  else {
    const { amount, read } = first;
    facts["savings.target"] = readField("savings.target", moneyField, amount, amount.place, context);
    context.findings.add(issue("warning", "savings.target.fromDuty", { place: amount.place, read, params: { amount: amount.text }, confidence: others.length > 0 ? "low" : "medium" }));
    for (const other of others) tellRepeated(facts["savings.target"], other.amount, "target", context);
  }
}

function goalField(cell: SourceCell, field: GoalField, sentence: string, context: ReadingContext): ReadField {
  const read = readField(`savings.${field}`, moneyField, cell, cell.place, context);
  context.findings.add(issue("warning", `savings.${field}.fromText`, { place: cell.place, read: sentence, params: { amount: cell.text }, confidence: "medium" }));
  return read;
}

/** The first one said holds; another figure for the same is told. */
function tellRepeated(known: ReadField, { text, place }: SourceCell, field: GoalField, { findings, language }: ReadingContext): void {
  if (parseAmount(known.written, language)?.ore === parseAmount(text, language)?.ore) return;
  findings.add(issue("warning", `savings.${field}.repeated`, { place, read: text, params: { first: known.written } }));
}

function tellMatrix({ text, piece }: Sentence, { findings, language }: ReadingContext): void {
  const matrix = prioritisationMatrix(text, language);
  if (!matrix) return;
  const { text: read, place } = piece(matrix.from, matrix.to);
  findings.add(issue("warning", "savings.matrix.noMeasures", { place, read, params: { quadrants: matrix.quadrants.join(", ") } }));
}
