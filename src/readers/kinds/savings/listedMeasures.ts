import type { ReadingContext } from "../../records/recordKindReader";
import { readRecord } from "../../records/readField";
import type { ReadRecord } from "../../records/recordsReading";
import { isHeadedBy } from "../../sections/headingTerms";
import type { Section } from "../../sections/section";
import { amountScale, inKroner } from "../amounts/amountScale";
import { boundedSection } from "../amounts/boundedSection";
import { labelledAmounts } from "../amounts/labelledAmounts";
import { lineHeading } from "../amounts/lineHeading";
import { tellBounds, tellRead } from "../amounts/tellRead";
import { finishMeasures, tellYearUnsaid } from "./finishSavings";
import { measureFields } from "./savingsFields";
import { amountNames, measureHeadings, measureNames } from "./savingsNames";

const header = lineHeading(measureNames, amountNames);

/** A list of measures with what each saves, under a heading that says so or where a table lost its lines. */
export function listedMeasures(section: Section, context: ReadingContext): readonly ReadRecord[] {
  const { heading } = section;
  const isHeaded = heading !== null && isHeadedBy(heading.text, measureHeadings);
  if (!isHeaded && !section.lines.some(({ text }) => header.test(text))) return [];
  const { lines } = boundedSection(section, context);
  const scale = heading ? amountScale(heading.text) : null;
  const { pairs, hasHeader } = labelledAmounts(lines, header, scale !== null, context);
  if (!hasHeader && pairs.length < 2) return [];
  const read = pairs.map(({ label, amount }) => readRecord("savings.measures", measureFields, { measure: label, amountYear1: amount }, label.place, context));
  const before = context.findings.issues.length;
  const measures = finishMeasures(inKroner(read, ["amountYear1"], scale, context), context);
  const sums = context.findings.issues.slice(before).map(({ code }) => code);
  const isSummed = sums.includes("amounts.sum.matches") && !sums.includes("amounts.sum.differs");
  for (const { fields } of measures) tellRead(fields["measure"], fields["amountYear1"], isSummed, context);
  tellBounds(pairs, context);
  tellYearUnsaid(measures, context);
  return measures;
}
