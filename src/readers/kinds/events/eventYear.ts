import { eventKinds } from "../../../domain/eventKind";
import { issue, placeId, type Confidence } from "../../../domain/issue";
import { calendarDate, formatDate, type SerialDay } from "../../../domain/serialDay";
import { readWhen, type When } from "../../../domain/when";
import type { ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceCell } from "../../source";

/** The phase and the headings an event stands under, the last day of an event above it, and the last of the days it stands in a row with. */
export type YearSource = { readonly phase: When | null; readonly heading: string; readonly before: SerialDay | null; readonly until?: SerialDay | null };

const headingYear = /(?<!\d)(20\d\d)(?!\d)/;

/** When an event is, as written; a day without its year takes that of its phase, as a proposal. */
export function eventDate({ text, place }: SourceCell, { phase, heading, before, until = null }: YearSource, context: ReadingContext): string {
  const { findings, language } = context;
  if (readWhen(text, { language }).precision !== "words") return text;
  const said = /^\d{1,2}\. ?\d{1,2}$/.test(text) ? `${text}.` : text;
  const inYear = (year: number) => readWhen(said, { language, year });
  if (inYear(2000).precision === "words") return text;
  const found = upTo(until, inYear) ?? inPhase(phase, inYear) ?? inNamedYear(heading, inYear) ?? afterLast(before, inYear) ?? inDocumentYear(context, inYear);
  if (!found) {
    findings.add(issue("warning", "events.year.missing", { place, read: text }));
    return text;
  }
  const { when, confidence } = found;
  const proposal = when.from !== null && when.from === when.to ? formatDate(when.from) : `${text} ${calendarDate(when.from ?? when.to ?? 0).year}`;
  return findings.settle(issue("warning", "events.year.missing", { place, read: text, proposal, confidence })) ?? text;
}

type Found = { readonly when: When; readonly confidence: Confidence };

/** "5. november og 7. januar 2021": the last such day up to the one that says its year. */
function upTo(until: SerialDay | null, inYear: (year: number) => When): Found | null {
  if (until === null) return null;
  const { year } = calendarDate(until);
  const same = inYear(year);
  return { when: (same.from ?? same.to ?? 0) <= until ? same : inYear(year - 1), confidence: "medium" };
}

/** Sure where the phase has the day once: a phase over New Year has May in one year and February in the other. */
function inPhase(phase: When | null, inYear: (year: number) => When): Found | null {
  if (!phase || phase.from === null || phase.to === null) return null;
  const { from, to } = phase;
  const within: When[] = [];
  for (let { year } = calendarDate(from); year <= calendarDate(to).year; year++) {
    const when = inYear(year);
    const day = when.from ?? when.to;
    if (day !== null && from <= day && day <= to) within.push(when);
  }
  const [first] = within;
  return first ? { when: first, confidence: within.length === 1 ? "high" : "low" } : null;
}

function inNamedYear(heading: string, inYear: (year: number) => When): Found | null {
  const year = headingYear.exec(heading)?.[1];
  return year === undefined ? null : { when: inYear(Number(year)), confidence: "medium" };
}

/** Events stand in their order: the first such day from the one before it on. */
function afterLast(before: SerialDay | null, inYear: (year: number) => When): Found | null {
  if (before === null) return null;
  const { year } = calendarDate(before);
  const same = inYear(year);
  return (same.to ?? same.from ?? 0) >= before ? { when: same, confidence: "medium" } : { when: inYear(year + 1), confidence: "low" };
}

/** The last day the events name so far, with their years as proposed. */
export function lastDay(records: readonly ReadRecord[], { language, findings }: ReadingContext): SerialDay | null {
  const { date, type } = records.at(-1)?.fields ?? {};
  if (!date || date.text === "" || type?.text === eventKinds.phase[language]) return null;
  const asRead = readWhen(date.text, { language });
  if (asRead.precision !== "words") return asRead.to ?? asRead.from;
  const doubt = findings.issues.findLast(({ code, place }) => code === "events.year.missing" && place !== null && placeId(place) === placeId(date.place));
  const proposed = readWhen(doubt?.proposal ?? "", { language });
  return proposed.to ?? proposed.from;
}

function inDocumentYear({ document }: ReadingContext, inYear: (year: number) => When): Found | null {
  const day = document.day();
  return day === null ? null : { when: inYear(calendarDate(day).year), confidence: "low" };
}
