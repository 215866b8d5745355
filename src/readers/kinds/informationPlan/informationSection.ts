import { issue } from "../../../domain/issue";
import { isInformationPlanHeader } from "../../records/columnLine";
import { labelledPieces } from "../../records/labelledPieces";
import { readRecord } from "../../records/readField";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { trailingWhen } from "../../records/trailingWhen";
import { reportScannedHeading } from "../../records/scannedHeading";
import { reportUnread } from "../../records/unreadPassages";
import { isHeadedBy } from "../../sections/headingTerms";
import { passagePieces, type PieceOf } from "../../sections/passagePieces";
import type { Passage, Section } from "../../sections/section";
import { sectionList } from "../../sections/sectionList";
import { boundedSection } from "../amounts/boundedSection";
import { collapsedLines } from "./collapsedLines";
import { readCollapsedPlan } from "./collapsedPlan";
import { informationLabels, informationReaders } from "./informationFields";

export const planHeadings: readonly string[] = ["informasjonsplan", "informasjonsplanen", "kommunikasjonsplan", "kommunikasjonsplanen", "informasjonstiltak", "kommunikasjonstiltak", "informationsplan", "kommunikationsplan", "informationsåtgärder", "kommunikationsåtgärder", "information plan", "communication plan", "communications plan"];
const informationTerms = [...planHeadings, "målgruppe", "målgrupp"];
const longestHeading = 90;

/** A list of measures, or a table that lost its columns, under a heading for one. */
export function readInformationSection(section: Section, context: ReadingContext): Draft | null {
  const { heading, lines } = section;
  if (!heading || heading.text.length > longestHeading) return null;
  reportScannedHeading(heading, informationTerms, context.findings);
  if (isInformationPlanHeader(heading.text)) return { records: readCollapsedPlan(heading.text, collapsedLines(heading.place.line, context.document.lines, context), context) };
  if (!isHeadedBy(heading.text, planHeadings)) return null;
  const header = lines.findIndex(({ text }) => isInformationPlanHeader(text));
  if (header < 0) return readList(boundedSection(section, context), context);
  reportUnread(lines.slice(0, header), context.findings);
  return { records: readCollapsedPlan(lines[header]?.text ?? "", collapsedLines(lines[header]?.place.line ?? heading.place.line, context.document.lines, context), context) };
}

/** Only a list has measures; what paragraphs say of information is no plan. */
function readList(section: Section, context: ReadingContext): Draft {
  const pieceOf = passagePieces(section);
  const { items, leads, paragraphs } = sectionList(section);
  reportUnread([...leads, ...paragraphs], context.findings);
  return { records: items.map((item) => listedMeasure(item, pieceOf, context)) };
}

function listedMeasure(item: Passage, pieceOf: PieceOf, context: ReadingContext): ReadRecord {
  const { text, labelled } = labelledPieces(item, informationLabels, pieceOf);
  const time = labelled["when"] ? null : trailingWhen(text.text, context.language);
  if (!time) return readRecord("informationPlan", informationReaders, { ...labelled, measure: text }, item.place, context);
  const measure = pieceOf(item, 0, text.text.slice(0, time.from).replace(/[\s,;:(–-]+$/, "").length);
  context.findings.add(issue("info", "information.when.split", { place: item.place, read: item.text, confidence: time.isSetApart ? "high" : "medium", params: { when: time.text } }));
  return readRecord("informationPlan", informationReaders, { ...labelled, measure, when: pieceOf(item, time.from, time.from + time.text.length) }, item.place, context);
}
