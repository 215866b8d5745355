import { placeId, type Issue, type Place } from "../../domain/issue";
import { chosenSection, sectionPlace, sectionStart } from "../choosing/chosenSections";
import type { UnreadTable } from "../choosing/unreadTables";
import { recordKindReaders } from "../kinds/recordKindReaders";
import type { Section } from "../sections/section";
import type { TableKind } from "../tableReading";
import type { Draft, ReadingContext, RecordKindReader } from "./recordKindReader";
import type { RecordKind, RecordsReading } from "./recordsReading";

export type SectionReadings = {
  readonly readings: readonly RecordsReading[];
  /** Of sections that gave no record. */
  readonly issues: readonly Issue[];
  /** Sections that cannot be read as the user has chosen. */
  readonly unread: readonly UnreadTable[];
};

/** What each kind finds under the document's headings, and in the document as a whole; `kinds` by sectionStart(). */
export function readSections(sections: readonly Section[], readers: readonly RecordKindReader[], contextOf: (title: string) => ReadingContext, kinds: ReadonlyMap<string, TableKind>): SectionReadings {
  const readings: RecordsReading[] = [];
  const unread: UnreadTable[] = [];
  const issues: Issue[] = [];
  for (const section of kinds.size === 0 ? [] : sections) {
    for (const { kind } of recordKindReaders) {
      const start = sectionStart(section, kind);
      const choice = kinds.get(start);
      if (!choice) continue;
      const read = chosenSection(section, start, choice, contextOf);
      if ("refusal" in read) unread.push(read);
      else readings.push(read);
    }
  }
  for (const reader of readers) {
    for (const section of sections) {
      if (isChosen(section, reader.kind, kinds, readings)) continue;
      const context = contextOf(section.heading?.text ?? "");
      const draft = reader.readSection?.(section, context);
      if (draft && isSaid(draft)) readings.push(readingOf(reader, draft, section, context));
      else issues.push(...context.findings.issues);
    }
    const whole = contextOf("");
    const draft = reader.readDocument?.(sections, whole);
    const first = sections[0];
    if (draft && first && isSaid(draft)) readings.push(readingOf(reader, draft, first, whole, true));
    else issues.push(...whole.findings.issues);
  }
  return { readings, issues, unread };
}

/** Read already as the user has chosen, or as this kind because the user chose that. */
function isChosen(section: Section, kind: RecordKind, kinds: ReadonlyMap<string, TableKind>, readings: readonly RecordsReading[]): boolean {
  if (kinds.size === 0) return false;
  const start = sectionStart(section, kind);
  return kinds.has(start) || readings.some(({ id }) => id === start);
}

function isSaid({ records, facts = {} }: Draft): boolean {
  return records.length > 0 || Object.keys(facts).length > 0;
}

function readingOf({ kind }: RecordKindReader, { records, facts = {}, repeats = false }: Draft, section: Section, { findings, title }: ReadingContext, anywhere = false): RecordsReading {
  // What is found anywhere in a document begins where the first of it stands.
  const first = anywhere ? firstPlace([...Object.values(facts), ...records].map((said) => said.place)) : null;
  const place = first ?? sectionPlace(section);
  return { kind, id: `${kind}@${placeId(place)}:text`, ...(anywhere ? {} : { start: sectionStart(section, kind) }), line: place.line, title, form: "text", records, facts, repeats, issues: findings.issues };
}

function firstPlace(places: readonly Place[]): Place | null {
  return places.reduce<Place | null>((first, place) => (first === null || place.line < first.line ? place : first), null);
}
