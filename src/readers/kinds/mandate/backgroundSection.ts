import { readField, readRecord } from "../../records/readField";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import type { ReadField, ReadRecord } from "../../records/recordsReading";
import { isHeadedBy } from "../../sections/headingTerms";
import type { Passage, Section } from "../../sections/section";
import type { SourceCell } from "../../source";
import { plainTextField } from "./markdown";

const backgroundTerms = ["bakgrunn", "bakgrund", "background", "utfordringer", "utfordringar", "utmaningar", "challenges", "problemstilling", "problemstillingar", "nåsituasjon", "notilstand", "nosituasjon", "nuläge", "innledning", "innleiing", "inledning"];
const challengeTerms = ["utfordringer", "utfordringar", "utmaningar", "challenges", "problemstillinger", "problemstillingar", "problem"];
const frameTerms = ["rammer", "rammar", "ramar", "føringer", "føringar", "avgrensning", "avgrensninger", "avgrensing", "avgränsning", "avgränsningar", "forutsetninger", "føresetnader", "förutsättningar", "omfang", "scope", "constraints", "framework"];
const goalTerms = ["mål", "effektmål", "resultatmål", "prosjektmål", "projektmål", "goals", "objectives", "tiltak", "risiko", "budsjett", "budget", "ressurser", "økonomiske"];
const challengeWord = /utfordring|utmaning|challenge/i;
const longestArea = 60;

/** Background with its challenges by area, or the limits the project works within; null under any other heading. */
export function backgroundSection({ heading, passages }: Section, context: ReadingContext): Draft | null {
  if (!heading || passages.length === 0) return null;
  const isBackground = isHeadedBy(heading.text, backgroundTerms);
  if (!isBackground && (!isHeadedBy(heading.text, frameTerms) || isHeadedBy(heading.text, goalTerms))) return null;
  const { challenges, text } = isBackground ? challengesIn(heading, passages) : { challenges: [], text: passages };
  const fact = textOf(text);
  const path = isBackground ? "background.background" : "background.frame";
  const facts: Record<string, ReadField> = fact ? { [path]: readField(path, plainTextField, fact, fact.place, context) } : {};
  return { facts, records: challenges.map((found) => challengeRecord(found, context)) };
}

type FoundChallenge = { readonly area: SourceCell | undefined; readonly challenge: Passage };

/** Bullets are challenges where the heading, or the line that leads up to them, says so; a short line over bullets is their area. */
function challengesIn(heading: Passage, passages: readonly Passage[]): { readonly challenges: FoundChallenge[]; readonly text: Passage[] } {
  const challenges: FoundChallenge[] = [];
  const text: Passage[] = [];
  let areChallenges = isHeadedBy(heading.text, challengeTerms);
  let area: Passage | undefined;
  for (const [index, passage] of passages.entries()) {
    const leadsUp = passage.marker === "" && passages[index + 1] !== undefined && passages[index + 1]?.marker !== "";
    if (passage.marker !== "") {
      if (areChallenges) challenges.push({ area, challenge: passage });
      else text.push(passage);
      continue;
    }
    area = undefined;
    if (challengeWord.test(passage.text) && passage.text.endsWith(":")) areChallenges = true;
    else if (leadsUp && areChallenges && isArea(passage)) area = withoutColon(passage);
    else text.push(passage);
  }
  return { challenges, text };
}

function isArea({ text }: Passage): boolean {
  return text.length <= longestArea && !/[.!?;,]$/.test(text);
}

function withoutColon(passage: Passage): Passage {
  return { ...passage, text: passage.text.replace(/\s*:$/, "") };
}

function challengeRecord({ area, challenge }: FoundChallenge, context: ReadingContext): ReadRecord {
  return readRecord("background.challenges", { area: plainTextField, challenge: plainTextField }, { area, challenge }, challenge.place, context);
}

/** Paragraphs under each other; a list keeps its marks. */
export function textOf(passages: readonly Passage[]): SourceCell | undefined {
  const [first] = passages;
  return first && { text: passages.map(({ marker, text }) => (marker === "" ? text : `- ${text}`)).join("\n"), place: first.place };
}
