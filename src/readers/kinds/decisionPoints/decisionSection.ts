import { issue } from "../../../domain/issue";
import { withImplied } from "../../records/impliedField";
import { labelledPieces } from "../../records/labelledPieces";
import { readRecord } from "../../records/readField";
import type { Draft, FieldReader, ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { trailingWhen } from "../../records/trailingWhen";
import { reportUnread } from "../../records/unreadPassages";
import { passagePieces, type PieceOf } from "../../sections/passagePieces";
import type { Passage, Section } from "../../sections/section";
import { sectionList } from "../../sections/sectionList";
import type { SourceCell } from "../../source";
import { bodyIn, endsWithTerm, isDecisionHeading } from "./decisionBody";
import { decisionSentences } from "./decisionSentences";

type Readers = Readonly<Record<string, FieldReader>>;

const labels = {
  when: ["når", "tidspunkt", "frist", "dato", "när", "tidpunkt", "when", "date"],
  responsible: ["ansvarlig", "ansvarleg", "ansvar", "ansvarig", "responsible"],
  body: ["besluttes av", "vedtas av", "organ", "beslutas av", "decided by"],
} as const;

/** Decisions in a list, or as sentences that begin with the word for one. */
export function readDecisionSection(section: Section, readers: Readers, context: ReadingContext): Draft | null {
  const { heading } = section;
  if (!heading || !isDecisionHeading(heading.text)) return null;
  const pieceOf = passagePieces(section);
  const parts = byNumberedHeading(section);
  if (parts.length > 1) return { records: parts.flatMap((part) => readDecisionSection(part, readers, context)?.records ?? []) };
  const { items, leads, paragraphs } = sectionList(section);
  const listed = items.map((item) => decisionOf(item, 0, item.text.length, true, readers, pieceOf, context));
  const sentences = paragraphs.flatMap((passage) => decisionSentences(passage.text).flatMap(({ from, to, isDecision }) => {
    if (isDecision) return [decisionOf(passage, from, to, false, readers, pieceOf, context)];
    reportUnread([pieceOf(passage, from, to)], context.findings);
    return [];
  }));
  reportUnread(leads, context.findings);
  const said = bodyIn(heading.text) ?? [...leads, ...paragraphs].map(({ text }) => bodyIn(leadOf(text))).find((body) => body !== null) ?? null;
  return { records: withBody([...sentences, ...listed], said, heading, context) };
}

/** A lead names its own body: "Styringsgruppens beslutningspunkter er følgende:". */
function leadOf(text: string): string {
  return /^[^.:]{1,120}:/.exec(text)?.[0] ?? "";
}

const numberedHeading = /^\d{1,2}(?:\.\d{1,2})+\.?\s+(\S[^.:]{1,60})$/;

/** "9.1 Rådets beslutspunkter" within the chapter heads what stands under it. */
function byNumberedHeading(section: Section): Section[] {
  const parts: { heading: Passage | null; passages: Passage[] }[] = [{ heading: section.heading, passages: [] }];
  for (const passage of section.passages) {
    const text = passage.marker === "" ? numberedHeading.exec(passage.text)?.[1] ?? "" : "";
    if (endsWithTerm(text)) parts.push({ heading: { ...passage, text }, passages: [] });
    else parts.at(-1)?.passages.push(passage);
  }
  return parts.map((part) => ({ ...section, ...part }));
}

/** What the sentence ends with is when, and the rest what is decided. */
function decisionOf(passage: Passage, from: number, to: number, isListed: boolean, readers: Readers, pieceOf: PieceOf, context: ReadingContext): ReadRecord {
  const whole = pieceOf(passage, from, to);
  const { text, labelled } = from === 0 && to === passage.text.length ? labelledPieces(passage, labels, pieceOf) : { text: whole, labelled: {} as Record<string, SourceCell> };
  const time = labelled["when"] ? null : trailingWhen(text.text, context.language);
  const when = time ? pieceOf(passage, from + time.from, from + time.from + time.text.length) : labelled["when"];
  const decision = time ? pieceOf(passage, from, from + text.text.slice(0, time.from).replace(/[\s,;:(–-]+$/, "").length) : text;
  if (!isListed || time) {
    const confidence = isListed || !time || time.isSetApart || /\d\.\d/.test(time.text) ? "high" : "medium";
    context.findings.add(issue("info", time ? "decisions.when.split" : "decisions.sentence", { place: decision.place, read: whole.text, confidence, params: { when: time?.text ?? "" } }));
  }
  return readRecord("decisionPoints", readers, { ...labelled, decision, ...(when ? { when } : {}) }, whole.place, context);
}

/** "Oppdragsgivers beslutningspunkter" are decided by "Oppdragsgiver". */
function withBody(records: readonly ReadRecord[], said: ReturnType<typeof bodyIn>, heading: Passage, { findings }: ReadingContext): ReadRecord[] {
  if (!said || records.length === 0) return [...records];
  const isSame = said.body === said.written;
  const text = isSame ? said.body : findings.settle(issue("warning", "decisions.body.inHeading", { place: heading.place, read: said.written, proposal: said.body, confidence: "high" })) ?? said.written;
  return records.map((record) => withImplied(record, "body", text, heading));
}
