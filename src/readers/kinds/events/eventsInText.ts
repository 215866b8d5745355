import { eventKindOf } from "../../../domain/eventKind";
import { daysIn, type DayInText } from "../daysInText";
import { withShortDays } from "./shortDays";
import { gatheringWord, lastGathering } from "./eventWords";

/** The head of an event in a text: what stands before its day, and where its own text begins. */
export type EventInText = { readonly from: number; readonly label: string; readonly labelAt: number; readonly days: readonly DayInText[]; readonly textAt: number; /** Broken out of the middle of a sentence. */ readonly isLoose: boolean };

const time = "(?:,?\\s{0,2}(?:kl|kl\\.|klokka|klockan|at)\\s?\\d{1,2}(?:[.:]\\d\\d)?(?:\\s?[-–]\\s?\\d{1,2}(?:[.:]\\d\\d)?)?)?";
const dash = new RegExp(`^${time}(?!\\s?[-–]\\s?\\d{1,2}(?!\\d))(?:\\s{0,3}[-–—:](?:\\s{0,3}|$)|\\s{0,3}$)`, "iu");
const capital = new RegExp(`^${time}[.,]?\\s{1,3}(?=\\p{Lu}|\\()`, "u");
const sentenceEnd = /[.!?;]["”»)]?\s+/g;
const weekday = /^(?:(?:man|tirs|tys|ons|tors|fre|lør|laur|søn|sun|mån|lör|sön)dag(?:en)?|tisdag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|den|the),?\s*/i;
const longestLabel = 60;
/** More than this before a day is not looked at. */
const longestSentence = 300;
/** Beside the day a label ends with: "den", "on". */
const beforeDay = /[\s,:–—-]*(?:(?:den|on|the|dato|datum)\s*)?$/iu;

/** Where an event begins: a day at the beginning of a sentence and a dash, or the name of a meeting and its day. `starts` are ends of other heads. */
export function eventsInText(text: string, starts: readonly number[], isList: boolean): EventInText[] {
  const dated = withShortDays(text, daysIn(text));
  const days = isList ? [...shortDay(text), ...dated] : dated;
  const ends = [0, ...starts, ...[...text.matchAll(sentenceEnd)].filter(({ index }) => !isNumberDot(text, index)).map((match) => match.index + match[0].length)].sort((first, second) => first - second);
  const events: EventInText[] = [];
  let next = 0;
  let sentence = 0;
  let after = 0;
  while (next < days.length) {
    const day = days[next] as DayInText;
    while (sentence + 1 < ends.length && (ends[sentence + 1] ?? 0) <= day.from) sentence++;
    const run = sameLabelRun(text, days, next);
    next += run.length;
    const event = day.from < after ? null : eventAt(text, Math.max(ends[sentence] ?? 0, after), run, isList);
    if (!event) continue;
    events.push(event);
    after = event.textAt;
  }
  return events;
}

/** "12.3. –" at the beginning of a list item; without what follows it could be a chapter. */
function shortDay(text: string): DayInText[] {
  const written = /^\d{1,2}\. ?\d{1,2}\.(?=\s{0,2}[-–—:])/.exec(text)?.[0];
  return written === undefined ? [] : [{ text: written, from: 0, to: written.length, saysYear: false }];
}

/** "12. mars 2014" is no end of a sentence, and neither is "nr. 2". */
function isNumberDot(text: string, index: number): boolean {
  return /(?:(?<!\d)\d{1,2}|\b(?:nr|kl|ca|bl|jf|jfr|dvs|osv|t|f|d))$/i.test(text.slice(Math.max(0, index - 6), index)) && text[index] === ".";
}

/** "12.03.2013, 15.05.2013 og 20.09.2013": the days one name has. */
function sameLabelRun(text: string, days: readonly DayInText[], first: number): DayInText[] {
  const run = days.slice(first, first + 1);
  for (let at = first + 1; at < days.length; at++) {
    const [before, day] = [days[at - 1], days[at]] as [DayInText, DayInText];
    if (!/^\s{0,3}(?:,|og|och|and|&|;)\s{0,3}$/.test(text.slice(before.to, day.from).slice(0, 8)) || day.from - before.to > 8) break;
    run.push(day);
  }
  return run;
}

/** What a meeting was or is to be is told of in a sentence, and no name of one. */
const verb = /(?<!\p{L})(?:er|var|vart|ble|blei|blir|bli|holdt|holdes|haldast|skal|vil|har|hadde|finner|fant|viste|sendes|är|blev|hölls|hålls|ska|skall|hade|äger|visade|is|are|was|were|will|has|had|held)(?!\p{L})/iu;

/** In a list a group's name and its days are its meetings. */
function isMeeting(label: string, isList: boolean): boolean {
  return gatheringWord.test(label) || (isList && eventKindOf(label) !== null);
}

function eventAt(text: string, start: number, days: readonly DayInText[], isList: boolean): EventInText | null {
  const [first, last] = [days[0], days.at(-1)] as [DayInText, DayInText];
  const behind = text.slice(last.to, last.to + longestLabel);
  const dashed = dash.exec(behind)?.[0];
  const separated = dashed ?? capital.exec(behind)?.[0];
  if (separated === undefined) return null;
  const textAt = last.to + separated.length;
  const reach = Math.max(start, first.from - longestSentence);
  const between = text.slice(reach, first.from);
  const lead = between.length - between.trimStart().replace(weekday, "").length;
  const label = between.slice(lead).replace(beforeDay, "");
  const event = (labelAt: number, found: string, isLoose: boolean): EventInText => ({ from: found === "" ? first.from : labelAt, label: found, labelAt, days, textAt, isLoose });
  if (label === "") return dashed !== undefined || isList ? event(first.from, "", false) : null;
  if (label.length <= longestLabel && /^\p{Lu}/u.test(label) && isMeeting(label, isList) && !verb.test(label)) return event(reach + lead, label, false);
  const word = lastGathering.exec(label.slice(-longestLabel))?.[0];
  if (word === undefined || dashed === undefined || verb.test(label)) return /:\s*$/.test(between) && dashed !== undefined && days.length === 1 ? event(first.from, "", true) : null;
  return event(reach + lead + label.length - word.length, word, true);
}
