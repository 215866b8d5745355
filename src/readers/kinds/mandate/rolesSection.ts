import { issue } from "../../../domain/issue";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { isHeadedBy } from "../../sections/headingTerms";
import { passagePieces, type PieceOf } from "../../sections/passagePieces";
import type { Passage, Section } from "../../sections/section";
import type { SourceCell } from "../../source";
import { labelAndValue, labelledRole, type LabelledRole } from "./roleLabels";
import { mergedRoles, roleRecord } from "./roleRecord";
import { rolesInSentence, type FoundRole } from "./roleSentences";
import { saysHowOften } from "./reportingBodies";
import { groupOf, hasRoleWord } from "./roleWords";
import { seatsIn, seatSum } from "./seats";
import { sentencesOf, type Sentence } from "./sentences";

const terms = [
  "organisering", "organisasjon", "organisation", "prosjektorganisasjon", "prosjektorganisering", "projektorganisation", "organization", "roller", "roles", "ansvar", "ansvarsforhold", "ansvarstilhøve", "responsibilities", "bemanning",
  "ressursbruk", "ressurser", "ressursar", "resurser", "resources", "eierskap", "eigarskap", "ägarskap", "styringsgruppe", "styringsgruppa", "styrgrupp", "styrgruppen", "steering group", "prosjektgruppe", "prosjektgruppa", "projektgrupp", "arbeidsgrupper", "arbetsgrupper", "referansegruppe", "referensgrupp",
];
const consistsOf = /^(?:the )?(.{3,60}?)\s+(?:består av|bestå av|består|utgjøres av|utgjerast av|utgörs av|bestar av|er satt sammen av|consists of|is made up of)\s+/iu;

export function isOfRoles({ heading }: Section): boolean {
  return heading !== null && isHeadedBy(heading.text, terms);
}

/** Who does what: sentences, names after a role, and the seats of a group; null under any other heading. */
export function rolesSection(section: Section, context: ReadingContext): Draft | null {
  const { heading, passages } = section;
  if (!heading || !isOfRoles(section)) return null;
  const pieceOf = passagePieces(section);
  const under = groupOf(heading.text) ? heading : null;
  const records = passages.flatMap((passage) => rolesInPassage(passage, pieceOf, under, context));
  return { records: mergedRoles(records) };
}

function rolesInPassage(passage: Passage, pieceOf: PieceOf, under: Passage | null, context: ReadingContext): ReadRecord[] {
  const labelled = labelAndValue(passage.text, (from, to) => pieceOf(passage, from, to));
  if (labelled) {
    const group = groupOf(labelled.label.text) ? labelled.label : under;
    const seats = group && seatRecords(labelled.value, labelled.piece, group, context);
    if (seats) return seats;
    const found = labelledRole(labelled);
    if (found) return [roleRecord(found, null, context)];
  }
  return sentencesOf([passage], pieceOf).flatMap((sentence) => rolesOf(sentence, under, context));
}

function rolesOf(sentence: Sentence, under: Passage | null, context: ReadingContext): ReadRecord[] {
  const list = consistsOf.exec(sentence.text);
  if (list) {
    const start = list[0].indexOf(list[1] ?? "");
    const name = sentence.piece(start, start + (list[1] ?? "").length);
    const group = groupOf(name.text) ? name : under;
    const seats = group && seatRecords(sentence.piece(list[0].length, sentence.text.length), (from, to) => sentence.piece(list[0].length + from, list[0].length + to), group, context);
    if (seats) return seats;
  }
  const found = rolesInSentence(sentence);
  if (found.length === 0 && hasRoleWord(sentence.text) && !saysHowOften(sentence.text)) context.findings.add(issue("info", "mandate.role.unread", { place: sentence.cell.place, read: sentence.text }));
  const records = found.map((role, index) => roleRecord(index > 0 && role.name === found[0]?.name ? { ...role, name: undefined, sentence: null } : role, null, context));
  // Two roles that one has are one doubt.
  return records.map((record, index) => (index > 0 && found[index]?.name === found[0]?.name ? withFieldOf(record, "name", records[0]) : record));
}

function withFieldOf(record: ReadRecord, field: string, other: ReadRecord | undefined): ReadRecord {
  const read = other?.fields[field];
  return read ? { ...record, fields: { ...record.fields, [field]: read } } : record;
}

/** One row for each part of the list, as it is written; how many seats that makes is told. */
function seatRecords(list: SourceCell, piece: LabelledRole["piece"], group: SourceCell, context: ReadingContext): ReadRecord[] | null {
  const seats = seatsIn(list.text);
  if (!seats) return null;
  context.findings.add(issue("info", "mandate.seats.sum", { place: list.place, read: list.text, params: { group: group.text, count: seatSum(seats) } }));
  return seats.map(({ from, to }) => {
    const found: FoundRole = { role: piece(from, to), sentence: null };
    return roleRecord(found, group, context);
  });
}
