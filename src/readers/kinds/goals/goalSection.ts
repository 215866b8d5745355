import { listItem } from "../../records/listItem";
import { readRecord } from "../../records/readField";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { reportScannedHeading } from "../../records/scannedHeading";
import { reportUnread } from "../../records/unreadPassages";
import { passagePieces, type PieceOf } from "../../sections/passagePieces";
import type { Passage, Section } from "../../sections/section";
import { sectionList } from "../../sections/sectionList";
import { goalFieldReaders, goalLabels } from "./goalFields";
import { goalHeading, goalTerms, levelIn } from "./goalHeading";
import { withFigures, withSharedDeadline } from "./goalProposals";
import { withHeading } from "./goalWholes";
import { deadlineIn } from "./numberedGoals";
import { goalsInText, leadOf, paragraphGoals } from "./runningGoals";

/** Goals in a list, with numbers in running text, or a paragraph that is one goal. */
export function readGoalSection(section: Section, context: ReadingContext): Draft | null {
  const said = goalHeading(section);
  const { heading } = section;
  if (!said || !heading) return null;
  reportScannedHeading({ ...heading, text: said.text }, goalTerms, context.findings);
  const pieceOf = passagePieces(section);
  const { items, leads, paragraphs } = sectionList(section);
  const inText = paragraphs.map((passage) => goalsInText(passage, pieceOf, context));
  const plain = paragraphs.filter((_, index) => inText[index]?.length === 0);
  const isListed = items.length > 0 || plain.length < paragraphs.length;
  if (isListed) reportUnread(plain, context.findings);
  reportUnread(leads, context.findings);
  const listed = items.map((item) => listedGoal(item, pieceOf, context));
  const alone = isListed ? [] : paragraphGoals(plain, said.kind !== null, pieceOf, context);
  const records = underLeads([...inText.flat(), ...listed, ...alone].sort(byPlace), leads, pieceOf, context);
  const level = said.level ?? firstLevel([...leads, ...paragraphs]);
  return { records: withHeading(records, { ...said, level }, { text: said.text, place: heading.place }, context) };
}

type Placed = Pick<ReadRecord, "place">;

function byPlace({ place: first }: Placed, { place: second }: Placed): number {
  return first.line - second.line || (first.from ?? 0) - (second.from ?? 0);
}

function firstLevel(passages: readonly Passage[]) {
  return passages.map(({ text }) => levelIn(leadOf(text))).find((level) => level !== null) ?? null;
}

function listedGoal(item: Passage, pieceOf: PieceOf, context: ReadingContext): ReadRecord {
  const { number, text, labelled } = listItem(item, goalLabels, pieceOf);
  const record = readRecord("goals", goalFieldReaders, { ...labelled, goal: text, ...(number ? { number } : {}) }, item.place, context);
  return withFigures(record, item, pieceOf, context);
}

/** "Innen utgangen av 2027 skal:" is the deadline of the items below it. */
function underLeads(records: readonly ReadRecord[], leads: readonly Passage[], pieceOf: PieceOf, context: ReadingContext): ReadRecord[] {
  let before = 0;
  const after = leads.map((lead) => {
    while (before < records.length && byPlace(records[before] as ReadRecord, lead) < 0) before++;
    return before;
  });
  const dated = records.slice(0, after[0]);
  for (const [index, lead] of leads.entries()) {
    const below = records.slice(after[index], after[index + 1]);
    const deadline = below.length > 0 ? deadlineIn(lead.text, { from: 0, to: lead.text.length }, context.language) : null;
    dated.push(...(deadline ? withSharedDeadline(below, pieceOf(lead, deadline.from, deadline.to), context) : below));
  }
  return dated;
}
