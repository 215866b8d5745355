import { placeId, type Issue, type Place } from "../../domain/issue";
import type { Section } from "../sections/section";
import type { Draft, ReadingContext, RecordKindReader } from "./recordKindReader";
import type { RecordsReading } from "./recordsReading";

export type SectionReadings = { readonly readings: readonly RecordsReading[]; /** Of sections that gave no record. */ readonly issues: readonly Issue[] };

/** What each kind finds under the document's headings, and in the document as a whole. */
export function readSections(sections: readonly Section[], readers: readonly RecordKindReader[], contextOf: (title: string) => ReadingContext): SectionReadings {
  const readings: RecordsReading[] = [];
  const issues: Issue[] = [];
  for (const reader of readers) {
    for (const section of sections) {
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
  return { readings, issues };
}

function isSaid({ records, facts = {} }: Draft): boolean {
  return records.length > 0 || Object.keys(facts).length > 0;
}

function readingOf({ kind }: RecordKindReader, { records, facts = {}, repeats = false }: Draft, section: Section, { findings, title }: ReadingContext, anywhere = false): RecordsReading {
  // What is found anywhere in a document begins where the first of it stands.
  const first = anywhere ? firstPlace([...Object.values(facts), ...records].map((said) => said.place)) : null;
  const place = first ?? section.heading?.place ?? section.passages[0]?.place ?? { line: 1, column: 1 };
  return { kind, id: `${kind}@${placeId(place)}:text`, line: place.line, title, form: "text", records, facts, repeats, issues: findings.issues };
}

function firstPlace(places: readonly Place[]): Place | null {
  return places.reduce<Place | null>((first, place) => (first === null || place.line < first.line ? place : first), null);
}
