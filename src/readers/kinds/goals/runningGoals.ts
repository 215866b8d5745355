import { issue } from "../../../domain/issue";
import { readRecord } from "../../records/readField";
import type { ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { reportUnread } from "../../records/unreadPassages";
import type { PieceOf } from "../../sections/passagePieces";
import type { Passage } from "../../sections/section";
import { goalFieldReaders } from "./goalFields";
import { headingOfGoals } from "./goalHeading";
import { withFigures, withSharedDeadline } from "./goalProposals";
import { numberedGoals } from "./numberedGoals";

/** The goals with numbers in a paragraph; none where it has no such numbers. */
export function goalsInText(passage: Passage, pieceOf: PieceOf, context: ReadingContext): ReadRecord[] {
  return numberedGoals(passage, context.language).flatMap(({ lead, deadline, goals }) => {
    const intro = pieceOf(passage, lead.from, lead.to);
    if (intro.text !== "") reportUnread([intro], context.findings);
    const records = goals.map(({ number, text, isOpen }) => {
      const goal = pieceOf(passage, text.from, text.to);
      const record = readRecord("goals", goalFieldReaders, { number: pieceOf(passage, number.from, number.to), goal }, goal.place, context);
      return isOpen ? withEnd(record, goal.text, context) : record;
    });
    return deadline ? withSharedDeadline(records, pieceOf(passage, deadline.from, deadline.to), context) : records;
  });
}

const firstSentence = /^[^]{20,}?[.!?](?=\s+\p{Lu})/u;

/** What follows the first sentence of the last goal may be about all of them. */
function withEnd(record: ReadRecord, text: string, { findings }: ReadingContext): ReadRecord {
  const proposal = firstSentence.exec(text)?.[0] ?? null;
  const field = record.fields["goal"];
  if (proposal === null || !field) return record;
  const accepted = findings.settle(issue("warning", "goals.end.unclear", { place: field.place, read: text, proposal, confidence: "medium" }));
  return accepted === null ? record : { ...record, fields: { ...record.fields, goal: { ...field, text: accepted } } };
}

const lead = /^[^.:]{1,120}:(?:\s+(?=\p{Lu})|\s*$)/u;
const longestHeading = 60;
const intent = /(?<!\p{L})(?:skal|skall|ska|shall|will|har som mål|målet er|målet är|er å|är att|etter endt)(?!\p{L})/iu;

/** The words up to a colon that lead up to what follows. */
export function leadOf(text: string): string {
  return lead.exec(text)?.[0] ?? "";
}

/** Up to a line that heads other goals. */
export function paragraphGoals(passages: readonly Passage[], isOfKind: boolean, pieceOf: PieceOf, context: ReadingContext): ReadRecord[] {
  const other = passages.findIndex(({ text }) => headingOfGoals(text) !== null && !/[.!?]$/.test(text) && text.length <= longestHeading);
  const end = other < 0 ? passages.length : other;
  reportUnread(passages.slice(end), context.findings);
  return passages.slice(0, end).flatMap((passage) => paragraphGoal(passage, isOfKind, pieceOf, context));
}

/** A paragraph under a heading that says which kind of goals follow is one; under any other it has to say what shall be. */
function paragraphGoal(passage: Passage, isOfKind: boolean, pieceOf: PieceOf, context: ReadingContext): ReadRecord[] {
  if (!isOfKind && !intent.test(passage.text)) {
    reportUnread([passage], context.findings);
    return [];
  }
  const start = leadOf(passage.text).length;
  if (start > 0) reportUnread([pieceOf(passage, 0, start)], context.findings);
  const goal = pieceOf(passage, start);
  context.findings.add(issue("warning", "goals.paragraph", { place: goal.place, read: goal.text, confidence: firstSentence.test(goal.text) ? "low" : "medium" }));
  return [withFigures(readRecord("goals", goalFieldReaders, { goal }, goal.place, context), passage, pieceOf, context)];
}
