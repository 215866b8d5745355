import { placeId } from "../../domain/issue";
import type { Section } from "../sections/section";
import type { Draft, ReadingContext, RecordKindReader } from "./recordKindReader";
import type { RecordsReading } from "./recordsReading";

/** What each kind finds under the document's headings, and in the document as a whole. */
export function readSections(sections: readonly Section[], readers: readonly RecordKindReader[], contextOf: (title: string) => ReadingContext): RecordsReading[] {
  const readings: RecordsReading[] = [];
  for (const reader of readers) {
    for (const section of sections) {
      const context = contextOf(section.heading?.text ?? "");
      const draft = reader.readSection?.(section, context);
      if (draft && isSaid(draft)) readings.push(readingOf(reader, draft, section, context));
    }
    const whole = contextOf("");
    const draft = reader.readDocument?.(sections, whole);
    const first = sections[0];
    if (draft && first && isSaid(draft)) readings.push(readingOf(reader, draft, first, whole));
  }
  return readings;
}

function isSaid({ records, facts = {} }: Draft): boolean {
  return records.length > 0 || Object.keys(facts).length > 0;
}

function readingOf({ kind }: RecordKindReader, { records, facts = {}, repeats = false }: Draft, section: Section, { findings, title }: ReadingContext): RecordsReading {
  const place = section.heading?.place ?? section.passages[0]?.place ?? { line: 1, column: 1 };
  return { kind, id: `${kind}@${placeId(place)}:text`, line: place.line, title, form: "text", records, facts, repeats, issues: findings.issues };
}
