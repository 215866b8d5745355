import { issue } from "../../../domain/issue";
import { lastDay } from "../../records/fields/deadlineField";
import { withImplied } from "../../records/impliedField";
import type { ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import type { PieceOf } from "../../sections/passagePieces";
import type { Passage } from "../../sections/section";
import type { SourceCell } from "../../source";
import { figureIn, timeIn } from "./goalFigures";

/** What is longer tells of more than one goal. */
const longestGoal = 2000;

/** A figure and a time in the text of a goal are most likely its target and its deadline. */
export function withFigures(record: ReadRecord, passage: Passage, pieceOf: PieceOf, context: ReadingContext): ReadRecord {
  if (passage.text.length > longestGoal || !/\d/.test(passage.text)) return record;
  const figure = record.fields["target"]?.text === "" ? figureIn(passage.text) : null;
  const time = record.fields["deadline"]?.text === "" ? timeIn(passage.text, context.language) : null;
  const dated = time ? withTime(record, pieceOf(passage, time.from, time.to), context) : record;
  return figure ? withTarget(dated, pieceOf(passage, figure.from, figure.to), context) : dated;
}

function withTarget(record: ReadRecord, written: SourceCell, { findings }: ReadingContext): ReadRecord {
  const accepted = findings.settle(issue("warning", "goals.target.inText", { place: written.place, read: written.text, proposal: written.text, confidence: "medium" }));
  return accepted === null ? record : withImplied(record, "target", accepted, written);
}

function withTime(record: ReadRecord, written: SourceCell, { findings, language }: ReadingContext): ReadRecord {
  const accepted = findings.settle(issue("warning", "goals.deadline.inText", { place: written.place, read: written.text, proposal: lastDay(written.text, language), confidence: "low" }));
  return accepted === null ? record : withImplied(record, "deadline", accepted, written);
}

/** The deadline that one sentence gives all goals after it. */
export function withSharedDeadline(records: readonly ReadRecord[], written: SourceCell, { findings, language }: ReadingContext): ReadRecord[] {
  const accepted = findings.settle(issue("warning", "goals.deadline.shared", { place: written.place, read: written.text, proposal: lastDay(written.text, language), confidence: "medium", params: { count: records.length } }));
  return records.map((record) => withImplied(record, "deadline", accepted ?? written.text, written));
}
