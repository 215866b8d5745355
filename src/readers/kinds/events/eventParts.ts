import type { Passage } from "../../sections/section";
import type { SourceCell } from "../../source";
import { pieceOf } from "../pieceOf";
import { contentLabel, participantsLabel } from "./eventWords";

/** What stands behind an event's day, taken apart. `isGuess`: nothing says that the first part is who takes part. */
export type EventParts = { readonly event: SourceCell | null; readonly participants: SourceCell | null; readonly content: SourceCell | null; readonly isGuess: boolean };

const sentence = /^.+?[.!?](?=\s|$)/su;

/** An event without a name of its own is named by its first sentence. */
export function eventParts(passage: Passage, from: number, to: number, hasLabel: boolean): EventParts {
  const said = passage.text.slice(from, to);
  const content = contentLabel.exec(said);
  const participants = participantsLabel.exec(said);
  const piece = (start: number, end: number) => filled(pieceOf(passage, from + start, from + end));
  const contentAt = content ? content.index + content[0].length : said.length;
  const contentEnd = participants && content && participants.index > content.index ? participants.index : said.length;
  const ofContent = content ? piece(contentAt, contentEnd) : null;
  const before = Math.min(content?.index ?? said.length, participants?.index ?? said.length);
  if (participants) {
    const end = content && content.index > participants.index ? content.index : said.length;
    return { ...named(piece(0, before), hasLabel, ofContent), participants: piece(participants.index + participants[0].length, end), isGuess: false };
  }
  if (content && hasLabel) return { event: null, participants: piece(0, before), content: ofContent, isGuess: before > 0 };
  if (hasLabel) return { event: null, participants: null, content: piece(0, said.length), isGuess: false };
  const first = sentence.exec(said.slice(0, before))?.[0].length ?? before;
  return { event: piece(0, first), participants: null, content: ofContent ?? piece(first, said.length), isGuess: false };
}

function named(first: SourceCell | null, hasLabel: boolean, content: SourceCell | null): { readonly event: SourceCell | null; readonly content: SourceCell | null } {
  return hasLabel ? { event: null, content: content ?? first } : { event: first, content };
}

function filled(cell: SourceCell): SourceCell | null {
  return cell.text === "" ? null : cell;
}
