import { issue } from "../../../domain/issue";
import { eventKindOf, eventKinds, type EventKind } from "../../../domain/eventKind";
import { calendarDate } from "../../../domain/serialDay";
import { readWhen, sortDay, type When } from "../../../domain/when";
import { textField } from "../../records/fields/textField";
import { readRecord, withText } from "../../records/readField";
import type { FieldReader, ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { reportUnread } from "../../records/unreadPassages";
import type { Passage } from "../../sections/section";
import type { SourceCell } from "../../source";
import { pieceOf } from "../pieceOf";
import { eventDate, type YearSource } from "./eventYear";
import { eventParts, type EventParts } from "./eventParts";
import { contentLabel, participantsLabel } from "./eventWords";
import { phasePeriod } from "./phasePeriod";
import { beginsPhase } from "./phasesInText";
import type { EventHead, PhaseHead } from "./scheduleStream";

export type OpenPhase = { readonly name: SourceCell; readonly when: When };

/** A phase is a record of its own: its name, its period, and what is done in it where that is a list or text. */
export function phaseRecord(head: PhaseHead, context: ReadingContext): { readonly record: ReadRecord; readonly phase: OpenPhase } {
  const { passage, phase, end, following } = head;
  const name = pieceOf(passage, phase.nameAt, phase.nameAt + phase.name.length);
  const period = phasePeriod(pieceOf(passage, phase.whenAt, phase.to), context);
  const said = [pieceOf(passage, phase.to + (/^[\s:.)–-]*/.exec(passage.text.slice(phase.to))?.[0].length ?? 0), end), ...listBelow(passage, following)].filter(({ text }) => text !== "");
  const [first] = said;
  const content = first && { text: said.map(({ text }) => text).join("\n"), place: first.place };
  reportUnread(following.filter(({ text }) => beginsPhase(text)), context.findings);
  const fields = recordFields(() => period.text);
  const found = { date: pieceOf(passage, phase.whenAt, phase.to), event: name, content };
  const record = readRecord("events", fields, found, pieceOf(passage, phase.from, phase.to).place, context);
  return { record: withKind(record, "phase", context), phase: { name, when: period.when } };
}

/** What hangs on to the head: list items, and lines right below. */
function listBelow(head: Passage, following: readonly Passage[]): Passage[] {
  const below: Passage[] = [];
  let line = head.place.line;
  for (const passage of following) {
    if (passage.place.line - line > (passage.marker === "" ? 1 : 3) || beginsPhase(passage.text)) break;
    below.push(passage);
    line = passage.place.line;
  }
  return below;
}

/** One record for each of the event's days. */
export function eventRecords(head: EventHead, phase: OpenPhase | null, outside: Pick<YearSource, "heading" | "before">, context: ReadingContext): ReadRecord[] {
  const { passage, event } = head;
  const parts = partsWithFollowing(head);
  if (event.label === "" && !parts.event) {
    // A day of which nothing is said is the document's own, or nobody's.
    context.findings.add(issue("info", "section.passage.unread", { place: passage.place, read: passage.text }));
    return [];
  }
  const label = event.label === "" ? null : pieceOf(passage, event.labelAt, event.labelAt + event.label.length);
  const years: YearSource = { phase: phase?.when ?? null, ...outside, until: event.days.length > 1 ? sortDay(readWhen(event.days.at(-1)?.text ?? "", context)) : null };
  const fields = recordFields((cell) => eventDate(cell, years, context));
  if (!head.isAlone) {
    const place = pieceOf(passage, event.from, event.textAt).place;
    context.findings.add(issue("info", "events.inText", { place, read: passage.text.slice(event.from, event.textAt).trim(), confidence: event.isLoose ? "medium" : "high" }));
  }
  const { participants, content } = whoAndWhat(parts, passage, head, context);
  return event.days.map((day) => {
    const date = pieceOf(passage, day.from, day.to);
    const found = { date, event: label ?? parts.event ?? undefined, participants, content, ...(phase && isWithin(date.text, phase.when, context) ? { phase: phase.name } : {}) };
    const record = readRecord("events", fields, found, date.place, context);
    return withKind(record, eventKindOf(label?.text ?? parts.event?.text ?? ""), context);
  });
}

/** A day outside the phase before it stands under a phase that was not read. */
function isWithin(date: string, { from, to }: When, { language }: ReadingContext): boolean {
  if (from === null || to === null) return true;
  const years = [calendarDate(from).year, calendarDate(to).year];
  return years.some((year) => {
    const day = sortDay(readWhen(date, { language, year }));
    return day === null || (from <= day && day <= to);
  });
}

/** "Deltakere:" and "Innhold:" on lines of their own belong to the event above them. */
function partsWithFollowing({ passage, event, end, following }: EventHead): EventParts {
  const parts = eventParts(passage, event.textAt, end, event.label !== "");
  const below = following.slice(0, 2).filter(({ text }) => startsWith(participantsLabel, text) || startsWith(contentLabel, text));
  const more = below.map((next) => eventParts(next, 0, next.text.length, true));
  return {
    ...parts,
    participants: parts.participants ?? more.find(({ participants }) => participants)?.participants ?? null,
    content: parts.content ?? more.find(({ content }) => content)?.content ?? null,
  };
}

function startsWith(label: RegExp, text: string): boolean {
  return label.exec(text)?.index === 0;
}

/** Without a word that says so, who takes part is a proposal; not taken, all of it is what the event is about. */
function whoAndWhat({ participants, content, isGuess }: EventParts, passage: Passage, { event, end }: EventHead, { findings }: ReadingContext): { readonly participants: SourceCell | undefined; readonly content: SourceCell | undefined } {
  if (!isGuess || !participants) return { participants: participants ?? undefined, content: content ?? undefined };
  const accepted = findings.settle(issue("warning", "events.participants.inText", { place: participants.place, read: participants.text, proposal: participants.text, confidence: "medium" }));
  return accepted === null ? { participants: undefined, content: pieceOf(passage, event.textAt, end) } : { participants, content: content ?? undefined };
}

function recordFields(date: (cell: SourceCell) => string): Readonly<Record<"date" | "event" | "type" | "participants" | "content" | "phase", FieldReader>> {
  return { date: (cell) => date(cell), event: textField, type: textField, participants: textField, content: textField, phase: ({ text }) => text };
}

/** What its own name says it is, unless the user has written something else. */
export function withKind(record: ReadRecord, kind: EventKind | null, { language }: ReadingContext): ReadRecord {
  return kind === null || record.fields["type"]?.text !== "" ? record : withText(record, "type", eventKinds[kind][language]);
}
