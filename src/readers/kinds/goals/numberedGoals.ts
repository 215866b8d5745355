import type { Language } from "../../../domain/language";
import { readWhen } from "../../../domain/when";
import type { Passage } from "../../sections/section";

export type Span = { readonly from: number; readonly to: number };

/** A goal with a number of its own in running text, from and to in that text. */
export type NumberedGoal = { readonly number: Span; readonly text: Span; /** Nothing after it says where it ends. */ readonly isOpen: boolean };

/** The goals that one deadline was said for, if any was. */
export type NumberedGoals = { readonly lead: Span; readonly deadline: Span | null; readonly goals: readonly NumberedGoal[] };

const number = /(?<=^|\s)([A-ZÆØÅÄÖ]{1,3}\s?\d{1,2}|(?:Effekt|Resultat|Del|Projekt)mål\s\d{1,2})\s*[:–]\s+(?=\p{Lu})|^([A-ZÆØÅÄÖ]{1,3}\d{1,2})[.)]?\s+(?=\p{Lu})/gu;
const longestItem = 400;

/** "Innen 2014: RM1: … RM2: … Innen utgangen av 2015: RM3: …" of a paragraph that lost its lines. */
export function numberedGoals({ text }: Passage, language: Language): NumberedGoals[] {
  const marks = [...text.matchAll(number)];
  const groups: { lead: Span; deadline: Span | null; goals: NumberedGoal[] }[] = [];
  const begin = (lead: Span) => groups.push({ lead, deadline: deadlineIn(text, lead, language), goals: [] });
  if (marks.length > 0) begin({ from: 0, to: marks[0]?.index ?? 0 });
  for (const [index, mark] of marks.entries()) {
    const from = mark.index + mark[0].length;
    const next = marks[index + 1]?.index;
    const closing = next === undefined ? null : closingLead(text, from, next);
    const to = from + text.slice(from, closing?.from ?? next ?? text.length).trimEnd().length;
    const written = mark[1] ?? mark[2] ?? "";
    groups.at(-1)?.goals.push({ number: { from: mark.index, to: mark.index + written.length }, text: { from, to }, isOpen: next === undefined && (marks.length > 1 || text.length > longestItem) });
    if (closing) begin(closing);
  }
  return groups;
}

/** The last sentence before the next number, where it ends with a colon: it speaks of what comes. */
function closingLead(text: string, from: number, to: number): Span | null {
  const piece = text.slice(from, to).trimEnd();
  const start = piece.endsWith(":") ? piece.lastIndexOf(". ") + 2 : 0;
  return start < 2 ? null : { from: from + start, to: from + piece.length };
}

const timed = /(?:i løpet av|i laupet av|innen utgangen av|innan utgangen av|innen|innan|senest|seinast|senast|under|by the end of|by|during)\s+[^:;]{0,40}?(?:19|20)\d\d/giu;

/** The time a lead gives for all that follow. */
export function deadlineIn(text: string, { from, to }: Span, language: Language): Span | null {
  for (const match of text.slice(from, to).matchAll(timed)) {
    if (readWhen(match[0], { language }).to !== null) return { from: from + match.index, to: from + match.index + match[0].length };
  }
  return null;
}
