import { placeId, type Place } from "../../domain/issue";
import { recordKindReaders } from "../kinds/recordKindReaders";
import type { ReadingContext } from "../records/recordKindReader";
import type { ReadField, RecordKind, RecordsReading } from "../records/recordsReading";
import type { Section } from "../sections/section";
import type { TableKind } from "../tableReading";
import { unreadSection, type UnreadTable } from "./unreadTables";

/** Names what one kind reads out of a section. */
export function sectionStart(section: Section, kind: RecordKind): string {
  return `${kind}@${placeId(sectionPlace(section))}:text`;
}

export function sectionPlace({ heading, passages }: Section): Place {
  return heading?.place ?? passages[0]?.place ?? { line: 1, column: 1 };
}

/** Under such a heading the reader of the kind takes the lines for its own. */
const ownHeadings: Readonly<Partial<Record<TableKind, string>>> = {
  goals: "Mål", measures: "Tiltak", milestones: "Milepæler", budget: "Budsjett", financing: "Finansiering",
  informationPlan: "Informasjonsplan", decisionPoints: "Beslutningspunkter", events: "Møteplan",
};

/** A section that the user says the kind of: read as if it stood under a heading of that kind. */
export function chosenSection(section: Section, start: string, kind: TableKind, contextOf: (title: string) => ReadingContext): RecordsReading | UnreadTable {
  const title = section.heading?.text ?? "";
  const place = sectionPlace(section);
  const context = contextOf(title);
  const heading = ownHeadings[kind];
  const reader = recordKindReaders.find((one) => one.kind === kind);
  const draft = heading === undefined ? null : reader?.readSection?.({ ...section, heading: { marker: "", ...section.heading, text: heading, place } }, context);
  const { records = [], facts = {}, repeats = false } = draft ?? {};
  const written = (field: ReadField): ReadField => (field.written === heading ? { ...field, written: title } : field);
  if (!reader || records.length + Object.keys(facts).length === 0) return unreadSection(start, place, title || (section.passages[0]?.text ?? ""));
  return {
    kind: reader.kind, id: `${reader.kind}@${placeId(place)}:text`, start, line: place.line, title, form: "text", repeats,
    records: records.map((record) => ({ ...record, fields: withEach(record.fields, written) })), facts: withEach(facts, written),
    // What was read is what stands in the source.
    issues: context.findings.issues.map((finding) => (finding.read === heading ? { ...finding, read: title } : finding)),
  };
}

function withEach(fields: Readonly<Record<string, ReadField>>, change: (field: ReadField) => ReadField): Readonly<Record<string, ReadField>> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, change(field)]));
}
