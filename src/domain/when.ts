import type { Span, SpanOptions } from "./calendarSpan";
import type { Language } from "./language";
import { calendarDate, existingDay, formatDate, type SerialDay } from "./serialDay";
import { readRange } from "./whenRange";
import { readSpan } from "./whenSpan";
import { whenWords } from "./whenWords";

/**
 * When something is to happen, as it was written and as it was read. `from` null with a `to`: by that day at the latest;
 * `to` null with a `from`: from that day on. Both are null exactly when it is only words.
 */
export type When = {
  readonly text: string;
  readonly from: SerialDay | null;
  readonly to: SerialDay | null;
  readonly precision: "day" | "week" | "month" | "season" | "year" | "period" | "words";
};

const filler = /^(?:tentativt|foreløpig|førebels|preliminärt|tentatively|ca|cirka|omtrent|omkring|rundt|runt|i perioden|i tidsrommet|perioden|under perioden|in the period|i løpet av|i laupet av|under|i|in|during|om|on|ved|vid|per|pr|den|the|(?:man|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:en)?|(?:mån|tis|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur)day)(?:\.|,)? /;
const time = /,? (?:kl|kl\.|klokka|klockan|at) ?\d{1,2}(?:[.:]\d{2})?(?: ?[-–] ?\d{1,2}(?:[.:]\d{2})?)?$/;
const by = /^(?:innen utgangen av|innan utgangen av|innen|innan|senest|seinast|senast|frist|tidsfrist|til og med|till och med|t\.o\.m\.|by the end of|by|no later than|at the latest)(?: i)?:? /;
const before = /^(?:før|före|before):? /;
const since = /^(?:fra og med|frå og med|från och med|f\.o\.m\.|fr\.o\.m\.|fra|frå|från|from|starting) /;
/** "15 maj-": what came after the dash was lost or left open. */
const openStart = /^(.+?) ?[-–—]$/;
const after = /^(?:etter|efter|after):? /;

/** Whoever writes more than this writes a sentence. */
const longest = 120;

/** "innen 2015" is read to the end of 2015; a month or season without a year takes `year`, and is only words without one. */
export function readWhen(text: string, { language, year = null }: { readonly language: Language; readonly year?: number | null }): When {
  const options = { language, year };
  const said = withoutFillers(text.replace(/\s+/gu, " ").trim().toLowerCase().replace(time, "").replace(/[,;:]$/, ""));
  return { text: text.trim(), ...((said.length > longest ? null : bounded(said, options)) ?? { from: null, to: null, precision: "words" as const }) };
}

type Bounds = Omit<When, "text">;

function bounded(said: string, options: SpanOptions): Bounds | null {
  const latest = rest(said, by, options);
  if (latest) return { from: null, to: latest.to, precision: latest.precision };
  const earlier = rest(said, before, options);
  if (earlier) return { from: null, to: earlier.from - 1, precision: earlier.precision };
  const later = rest(said, after, options);
  if (later) return { from: later.to + 1, to: null, precision: later.precision };
  const start = since.test(said) ? withoutFillers(said.replace(since, "")) : openStart.exec(said)?.[1];
  if (start === undefined) return readPiece(said, options);
  return readRange(withoutDot(start), options) ?? openEnded(readPiece(start, options));
}

function openEnded(span: Span | null): Bounds | null {
  return span && { from: span.from, to: null, precision: span.precision };
}

function rest(said: string, lead: RegExp, options: SpanOptions): Span | null {
  return lead.test(said) ? readPiece(withoutFillers(said.replace(lead, "")), options) : null;
}

function withoutFillers(said: string): string {
  const shorter = said.replace(filler, "");
  return shorter === said ? said : withoutFillers(shorter);
}

const lastDay = /^(?:utgangen av|utgången av|the end of|end of|slutet av|slutten av) /;
const thirdOfMonth: readonly { readonly word: RegExp; readonly from: number; readonly to: number | null }[] = [
  { word: /^(?:primo|tidlig i|tidleg i|(?:begynnelsen|starten|byrjinga|början) av|early(?: in)?|beginning of) /, from: 1, to: 10 },
  { word: /^(?:medio|midt i|mitt i|(?:midten|mitten) av|mid-?) ?/, from: 11, to: 20 },
  { word: /^(?:ultimo|sent i|seint i|(?:slutten|slutet) av|late(?: in)?) /, from: 21, to: null },
];

function readPiece(said: string, options: SpanOptions): Span | null {
  const plain = withoutDot(said);
  return readSpan(plain, options) ?? readRange(plain, options) ?? readThird(plain, options) ?? readEnd(plain, options);
}

/** The last dot of "15.1." belongs to the date. */
function withoutDot(said: string): string {
  return /\d\.\d{1,2}\.$/.test(said) ? said : said.replace(/\.$/, "");
}

/** Primo, medio and ultimo are the first ten days of a month, the next ten, and what is left. */
function readThird(said: string, options: SpanOptions): Span | null {
  const third = thirdOfMonth.find(({ word }) => word.test(said));
  const month = third ? readSpan(said.replace(third.word, ""), options) : null;
  if (!third || month?.precision !== "month") return null;
  const { year, month: number } = calendarDate(month.from);
  const from = existingDay(year, number, third.from) ?? month.from;
  return { ...month, from, to: third.to === null ? month.to : from + 9, precision: "period" };
}

function readEnd(said: string, options: SpanOptions): Span | null {
  const span = lastDay.test(said) ? readSpan(said.replace(lastDay, ""), options) : null;
  return span && { ...span, from: span.to, precision: "day" };
}

/** The day it is sorted by: the first it names, else its deadline. */
export function sortDay({ from, to }: When): SerialDay | null {
  return from ?? to;
}

/** What it was read as: a date, the first and last day, a deadline, or that it is only words. */
export function describeWhen({ from, to }: When, language: Language): string {
  if (from !== null && to !== null) return from === to ? formatDate(from) : `${formatDate(from)}–${formatDate(to)}`;
  if (to !== null) return `${whenWords.latest[language]} ${formatDate(to)}`;
  return from === null ? whenWords.onlyWords[language] : `${whenWords.since[language]} ${formatDate(from)}`;
}
