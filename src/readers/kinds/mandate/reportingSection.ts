import { issue, placeId } from "../../../domain/issue";
import { textField } from "../../records/fields/textField";
import { readRecord } from "../../records/readField";
import type { Draft, FieldReader, ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { isHeadedBy } from "../../sections/headingTerms";
import { passagePieces } from "../../sections/passagePieces";
import type { Section } from "../../sections/section";
import type { SourceCell } from "../../source";
import { bodyKey, isAboutReporting, reportingBody } from "./reportingBodies";
import { rhythmKey, rhythmPhrase, type RhythmPhrase } from "./rhythmPhrase";
import { sentencesOf, type Sentence } from "./sentences";

const terms = [
  "rapportering", "rapportar", "rapporter", "reporting", "rapport", "møter", "møte", "møtefrekvens", "møteform", "møteplan", "møtestruktur", "möten", "mötesplan", "meetings", "fremdrift", "framdrift", "progress", "tidplan", "oppfølging", "oppfylging", "uppföljning", "follow-up", "statusrapportering", "kommunikasjon", "kommunikation", "communication",
];
/** Chapters that may say it too, among all else they say. */
const alsoTerms = [
  "organisering", "organisation", "organization", "prosjektorganisering", "styringsgruppe", "styringsgruppa", "styrgrupp", "styrgruppen", "steering group", "prosjektgruppe", "projektgrupp",
];

export function maySayReporting({ heading }: Section): boolean {
  return heading !== null && isHeadedBy(heading.text, [...terms, ...alsoTerms]);
}

/** Who is reported to, or meets, and how often; null under any other heading. */
export function reportingSection(section: Section, context: ReadingContext): Draft | null {
  if (!section.heading || !maySayReporting(section)) return null;
  const isOfReporting = isHeadedBy(section.heading.text, terms);
  const found = new Map<string, FoundReporting>();
  for (const sentence of sentencesOf(section.passages, passagePieces(section))) {
    const reporting = reportingIn(sentence);
    if (reporting) addReporting(reporting, found, context);
    else if (isOfReporting && isAboutReporting(sentence.text)) context.findings.add(issue("info", "mandate.reporting.unread", { place: sentence.cell.place, read: sentence.text }));
  }
  return { records: [...found.values()].map((one) => reportingRecord(one, context)) };
}

type FoundReporting = { readonly body: SourceCell; readonly rhythm: SourceCell; readonly phrase: RhythmPhrase; readonly sentence: Sentence };

function reportingIn(sentence: Sentence): FoundReporting | null {
  const phrase = rhythmPhrase(sentence.text);
  const body = phrase && reportingBody(sentence.text);
  return body && { body: sentence.piece(body.from, body.to), rhythm: sentence.piece(phrase.from, phrase.to), phrase, sentence };
}

/** A body that gets the same said in other words is not taken twice. */
function addReporting(reporting: FoundReporting, found: Map<string, FoundReporting>, { findings }: ReadingContext): void {
  const key = `${bodyKey(reporting.body.text)}: ${rhythmKey(reporting.phrase.rhythm)}`;
  const before = found.get(key);
  if (before) findings.add(issue("info", "mandate.reporting.same", { place: reporting.rhythm.place, read: reporting.rhythm.text, params: { line: before.rhythm.place.line, other: before.rhythm.text } }));
  else found.set(key, reporting);
}

function reportingRecord({ body, rhythm, phrase, sentence }: FoundReporting, context: ReadingContext): ReadRecord {
  context.findings.add(issue("warning", "mandate.reporting.fromSentence", { place: body.place, read: sentence.text, confidence: "medium", params: { body: body.text, rhythm: rhythm.text } }));
  return readRecord("progress.reporting", { body: textField, rhythm: rhythmField(phrase) }, { body, rhythm }, body.place, context);
}

function rhythmField({ repaired }: RhythmPhrase): FieldReader {
  return ({ text, place }, { findings, corrections }) => {
    if (repaired === null || corrections.has(placeId(place))) return text;
    return findings.settle(issue("warning", "mandate.rhythm.misread", { place, read: text, proposal: repaired, confidence: "high" })) ?? text;
  };
}
