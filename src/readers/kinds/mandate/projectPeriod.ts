import { issue, type Confidence } from "../../../domain/issue";
import { formatDate, calendarDate } from "../../../domain/serialDay";
import type { Language } from "../../../domain/language";
import { readWhen } from "../../../domain/when";
import type { FieldReader, ReadingContext } from "../../records/recordKindReader";
import { isHeadedBy } from "../../sections/headingTerms";
import { passagePieces } from "../../sections/passagePieces";
import type { Section } from "../../sections/section";
import type { SourceCell } from "../../source";
import { sentencesOf, type Sentence } from "./sentences";

type Proposed = { readonly cell: SourceCell; readonly read: FieldReader };

const whole = /(?:prosjekt|projekt)(?:periode?n?|tide?n?)|tidsramm?en?|tidsrammene|project period|time ?frame|prosjektets varighet|prosjektet (?:går|varer|løper|gjennomføres|blir gjennomført)|projektet (?:pågår|löper|genomförs)|the project runs/giu;
const some = /(?:tidsperiode?n?|tidsromm?et|periode?n|i tida|i tiden|under tiden)(?!\p{L})/giu;
const chapters = ["fremdrift", "framdrift", "fremdriftsplan", "framdriftsplan", "rammer", "rammar", "ramar", "tidsplan", "tidplan", "genomförande", "gjennomføring", "progress", "schedule", "omfang", "mål"];
const reach = 110;
const mostTokens = 9;

/** The first and last day of the project out of "tidsrammen … blir februar 2024 – juni 2025" and the like, each as a proposal. */
export function projectPeriod(sections: readonly Section[], front: readonly Section[], context: ReadingContext): Map<string, Proposed> {
  const isNear = (section: Section) => front.includes(section) || (section.heading !== null && isHeadedBy(section.heading.text, chapters));
  const candidates = [
    sections.flatMap((section) => sentencesIn(section).flatMap((sentence) => periodsIn(sentence, whole, context))),
    sections.filter(isNear).flatMap((section) => sentencesIn(section).flatMap((sentence) => periodsIn(sentence, some, context))),
  ];
  const [first, ...others] = candidates.find((list) => list.length > 0) ?? [];
  if (!first) return new Map();
  const isAlone = others.every(({ from, to }) => from === first.from && to === first.to);
  return proposals(first, first.saysYear && isAlone ? "high" : isAlone ? "medium" : "low");
}

/** What stands beside "Prosjektperiode" in a table of names and values. */
export function labelledPeriod(value: Sentence, context: ReadingContext): Map<string, Proposed> {
  const period = periodAfter(value, 0, context);
  return period ? proposals(period, period.saysYear ? "high" : "medium") : new Map();
}

function proposals({ from, to, fromCell, toCell }: Period, confidence: Confidence): Map<string, Proposed> {
  const proposed = (day: number): FieldReader => ({ text, place }, { findings }) => (
    findings.settle(issue("warning", "mandate.period.inText", { place, read: text, proposal: formatDate(day), confidence })) ?? text
  );
  return new Map([
    ["progress.from", { cell: fromCell, read: proposed(from) }],
    ["progress.to", { cell: toCell, read: proposed(to) }],
  ]);
}

function sentencesIn(section: Section): Sentence[] {
  return sentencesOf(section.passages, passagePieces(section));
}

type Period = { readonly from: number; readonly to: number; readonly saysYear: boolean; readonly fromCell: SourceCell; readonly toCell: SourceCell };

function periodsIn(sentence: Sentence, trigger: RegExp, context: ReadingContext): Period[] {
  return [...sentence.text.matchAll(trigger)].flatMap(({ index, 0: word }) => periodAfter(sentence, index + word.length, context) ?? []);
}

const separator = /\s*(?:\s[-–—]|[-–—]\s|[-–—]|\s(?:til og med|t\.o\.m\.|till och med|til|till|to|until)\s)\s*/u;

/** The longest run of words after the trigger that is a period with a first and a last day. */
function periodAfter({ text, piece }: Sentence, start: number, { document, language }: ReadingContext): Period | null {
  const tail = text.slice(start, start + reach);
  const tokens = [...tail.matchAll(/[^\s]+/g)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const day = document.day();
  const year = day === null ? null : calendarDate(day).year;
  for (let first = 0; first < tokens.length; first++) {
    for (let last = Math.min(tokens.length, first + mostTokens) - 1; last >= first; last--) {
      const [from, to] = [tokens[first]?.from ?? 0, tokens[last]?.to ?? 0];
      const written = tail.slice(from, to).replace(/[.,;)]+$/, "");
      const cut = separator.exec(written);
      if (!cut || cut.index === 0) continue;
      const read = bounds(written, language, year);
      if (!read) continue;
      return {
        ...read,
        fromCell: piece(start + from, start + from + cut.index),
        toCell: piece(start + from + cut.index + cut[0].length, start + from + written.length),
      };
    }
  }
  return null;
}

function bounds(written: string, language: Language, year: number | null) {
  for (const given of [null, year]) {
    const { from, to } = readWhen(written, { language, year: given });
    if (from !== null && to !== null && to > from) return { from, to, saysYear: given === null };
  }
  return null;
}
