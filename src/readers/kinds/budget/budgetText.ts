import { issue } from "../../../domain/issue";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import { readRecord } from "../../records/readField";
import type { ReadRecord } from "../../records/recordsReading";
import { isHeadedBy } from "../../sections/headingTerms";
import type { Section } from "../../sections/section";
import { amountScale, inKroner } from "../amounts/amountScale";
import { boundedSection } from "../amounts/boundedSection";
import { labelledAmounts, type LabelledAmount } from "../amounts/labelledAmounts";
import { lineHeading } from "../amounts/lineHeading";
import { isSumLabel } from "../amounts/sumLabel";
import { tellBounds, tellRead } from "../amounts/tellRead";
import { yearAbove, yearOfPath, yearSaid } from "../amounts/yearSaid";
import { lineFields } from "./budgetColumns";
import { amountNames, budgetHeadings, expenseNames, postNames } from "./budgetNames";
import { groupKind } from "./budgetKind";
import { finishLines } from "./finishBudget";
import { yearFact } from "./finishBudgetTable";

/** Where a section says what its amounts are counted in. */
const headLines = 3;
const header = lineHeading(postNames, [...amountNames, ...expenseNames]);

/** Posts and amounts in running text, as when a table lost its lines. One amount alone is a sentence about money, not a budget. */
export function readBudgetSection(section: Section, context: ReadingContext): Draft | null {
  const { heading } = section;
  const isBudget = heading !== null && isHeadedBy(heading.text, budgetHeadings);
  if (!isBudget && !section.lines.some(({ text }) => header.test(text))) return null;
  const { lines } = boundedSection(section, context);
  const scale = [heading?.text ?? "", ...lines.slice(0, headLines).map(({ text }) => header.exec(text)?.[0] ?? text)].map(amountScale).find((one) => one !== null) ?? null;
  const { pairs, hasHeader, unread } = labelledAmounts(lines, header, scale !== null, context);
  const isTable = hasHeader || pairs.length > 1;
  if (!isTable) return null;
  const group = groupKind(heading?.text ?? "");
  const records = inKroner(pairs.map((pair) => recordOf(pair, context)), ["yearAmount"], scale, context);
  const { lines: read, isSummed } = finishLines(group ? [headingRecord(heading?.text ?? "", records), ...records] : records, context);
  for (const { fields } of read) tellRead(fields["post"], fields["yearAmount"], isSummed, context);
  tellBounds(pairs, context);
  for (const { text, place } of unread) context.findings.add(issue("warning", "amounts.unread", { place, read: text }));
  const year = yearOf(section, pairs, context);
  return { records: read, facts: year ? yearFact(year, context) : {} };
}

function recordOf({ label, amount }: LabelledAmount, context: ReadingContext): ReadRecord {
  return readRecord("budget.lines", lineFields, { post: label, yearAmount: amount }, label.place, context);
}

/** The section's own heading is the group of all its lines. */
function headingRecord(text: string, [first]: readonly ReadRecord[]): ReadRecord {
  const place = first?.place ?? { line: 1, column: 1 };
  const field = (written: string) => ({ id: "", text: written, written, place });
  return { part: "budget.lines", place, fields: { post: field(text), yearAmount: field("") } };
}

/** The heading's year, else the sum's, else that of the chapter it stands in. */
function yearOf(section: Section, pairs: readonly LabelledAmount[], context: ReadingContext) {
  const sums = pairs.filter(({ label }) => isSumLabel(label.text)).map(({ label }) => yearSaid({ ...label, marker: "" }));
  return (section.heading && yearSaid(section.heading)) ?? sums.find((year) => year !== null) ?? yearOfPath(section, context) ?? (section.heading && yearAbove(section.heading.place.line, budgetHeadings, context));
}
