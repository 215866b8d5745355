import { issue } from "../../../domain/issue";
import { listItem } from "../../records/listItem";
import { readRecord } from "../../records/readField";
import type { Draft, FieldReader, ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { reportUnread } from "../../records/unreadPassages";
import { passagePieces, type PieceOf } from "../../sections/passagePieces";
import type { Passage, Section } from "../../sections/section";
import { sectionList } from "../../sections/sectionList";
import type { SourceCell } from "../../source";
import { measureHeading, type MeasureHeading } from "./measureHeading";

type WithOrigin = (records: readonly ReadRecord[], said: MeasureHeading, written: SourceCell, context: ReadingContext) => ReadRecord[];

const labels = {
  responsible: ["ansvarlig", "ansvarleg", "ansvar", "ansvarig", "responsible"],
  deadline: ["frist", "tidsfrist", "deadline"],
  status: ["status"],
} as const;

/** The items of a list, numbered 1, 1a, 1b, 2; without a list each paragraph may be one. */
export function readMeasureSection(section: Section, readers: Readonly<Record<string, FieldReader>>, withOrigin: WithOrigin, context: ReadingContext): Draft | null {
  const said = measureHeading(section);
  const { heading } = section;
  if (!said || !heading) return null;
  const pieceOf = passagePieces(section);
  const { items, leads, paragraphs } = sectionList(section);
  const isListed = items.length > 0;
  reportUnread([...leads, ...(isListed ? paragraphs : [])], context.findings);
  const read = (passage: Passage, number: SourceCell | null) => measureOf(passage, number, readers, pieceOf, context);
  const records = isListed ? numbered(items, pieceOf).map(([item, number]) => read(item, number)) : paragraphs.map((passage) => {
    context.findings.add(issue("warning", "measures.paragraph", { place: passage.place, read: passage.text, confidence: "medium" }));
    return read(passage, null);
  });
  return { records: withOrigin(records, said, heading, context) };
}

/** A letter is a part of the number over it: a. under 2. is 2a. */
function numbered(items: readonly Passage[], pieceOf: PieceOf): (readonly [Passage, SourceCell | null])[] {
  let above = "";
  return items.map((item) => {
    const { number } = listItem(item, labels, pieceOf);
    const isLetter = number !== null && /^\p{Ll}$/u.test(number.text);
    if (!isLetter) above = number?.text ?? "";
    return [item, number && isLetter ? { ...number, text: `${above}${number.text}` } : number] as const;
  });
}

function measureOf(passage: Passage, number: SourceCell | null, readers: Readonly<Record<string, FieldReader>>, pieceOf: PieceOf, context: ReadingContext): ReadRecord {
  const { text, labelled } = listItem(passage, labels, pieceOf);
  return readRecord("measures", readers, { ...labelled, measure: text, ...(number ? { number } : {}) }, passage.place, context);
}
