import type { SourceCell } from "../../source";
import type { Passage } from "../../sections/section";
import { daysIn, type DayInText } from "../daysInText";
import { pieceOf } from "../pieceOf";
import { milestoneLabel } from "./milestoneWords";

/** One row of a plan whose columns collapsed into a line of text. */
export type MilestoneLine = {
  readonly number: SourceCell | null;
  readonly isMilestone: boolean;
  /** What is left between number and date. */
  readonly text: SourceCell;
  /** Days at the end of the line, or before the text. */
  readonly days: readonly SourceCell[];
  /** What stands behind the days. */
  readonly tail: SourceCell | null;
};

const dotted = /^([\dlIO|]{1,3}(?:[.,]{1,2}[\dlIO]{1,3})+[.)]?)(?:\s+[|¦]?\s*)(?=[\p{L}\p{Ps}"'“”«&@])/u;
const whole = /^(\d{1,3}[.)]?)(?:\s*[|¦]\s*|\s+)(?=[\p{Lu}\p{Ps}"'“”«&@])/u;
const stroke = /^[|¦]\s*/;
const longestTail = 60;
/** Longer lines are pages that lost their line breaks. */
const longestLine = 400;
const longestDay = 24;

/** What the line begins with: its number and whether it calls itself a milestone, and where its text begins. */
export function startOfLine(passage: Passage): { readonly number: SourceCell | null; readonly isMilestone: boolean; readonly textAt: number } | null {
  const { text } = passage;
  if (text.length > longestLine) return null;
  const ofList = numberOfMarker(passage);
  const [lead = "", written = ""] = daysIn(text.slice(0, longestDay))[0]?.from === 0 ? [] : dotted.exec(text) ?? whole.exec(text) ?? [];
  const ofLine = /\d/.test(written) ? pieceOf(passage, 0, written.length) : null;
  let textAt = ofLine ? lead.length : 0;
  textAt += stroke.exec(text.slice(textAt))?.[0].length ?? 0;
  const label = milestoneLabel(text.slice(textAt), ofList !== null || ofLine !== null);
  const labelled = label && label.number !== "" ? pieceOf(passage, textAt + label.numberAt, textAt + label.numberAt + label.number.length) : null;
  const number = ofLine ?? ofList ?? labelled;
  return number || label ? { number, isMilestone: label !== null, textAt: textAt + (label?.length ?? 0) } : null;
}

/** A number in front of the line is a list item's marker to the sections. */
function numberOfMarker({ marker, place }: Passage): SourceCell | null {
  const digits = /^\d{1,2}[.)]$/.test(marker) ? marker.length : 0;
  const from = digits === 0 ? -1 : (place.from ?? 0) - digits - 1;
  return from < 0 ? null : { text: marker, place: { ...place, from, to: from + digits } };
}

/** Days before or behind the text; a day within a sentence stays where it is. `hasColumnsBehind`: a header says that something stands behind the date. */
export function readLine(passage: Passage, textAt: number, hasColumnsBehind: boolean): Pick<MilestoneLine, "text" | "days" | "tail"> {
  const rest = passage.text.slice(textAt);
  const found = daysIn(rest).filter(({ saysYear, from, to }) => saysYear || isSetApart(rest, from, to));
  const leading = found[0]?.from === 0 && /^\s*[:–|¦-]?\s+\p{L}/u.test(rest.slice(found[0].to)) ? found[0] : null;
  const trailing = leading ? [] : trailingDays(rest, found, hasColumnsBehind);
  const piece = (from: number, to: number) => pieceOf(passage, textAt + from, textAt + to);
  const first = trailing[0];
  const last = trailing.at(-1);
  const textFrom = leading ? leading.to + (/^\s*[:–|¦-]?\s+/.exec(rest.slice(leading.to))?.[0].length ?? 0) : 0;
  const text = piece(textFrom, first ? withoutStroke(rest.slice(0, first.from)) : rest.length);
  const tail = last ? rest.slice(last.to).replace(/^[\s.|¦;,–-]+/, "") : "";
  return {
    text,
    days: (leading ? [leading] : trailing).map(({ from, to }) => piece(from, to)),
    tail: tail === "" ? null : piece(rest.length - tail.length, rest.length),
  };
}

/** A day without its year is a column of its own only where something parts it from the text. */
function isSetApart(rest: string, from: number, to: number): boolean {
  return from === 0 ? /^\s*[:–|¦-]\s/.test(rest.slice(to)) : /(?:[:|¦–-]|\s{2})\s*$/.test(rest.slice(Math.max(0, from - 8), from)) && /^\s*\.?$/.test(rest.slice(to));
}

function withoutStroke(text: string): number {
  return text.replace(/[\s|¦;,:–-]+$/, "").length;
}

/** The last days of the line with nothing but space or strokes between, at its end or before its last columns. */
function trailingDays(rest: string, found: readonly DayInText[], hasColumnsBehind: boolean): DayInText[] {
  const last = found.at(-1);
  const behind = last ? rest.slice(last.to).replace(/^[\s.|¦;,]+/, "") : "";
  if (!last || (behind !== "" && (!hasColumnsBehind || behind.length > longestTail || !/^\p{Lu}/u.test(behind)))) return [];
  if (isInSentence(rest.slice(0, last.from))) return [];
  const before = found.at(-2);
  return before && /^[\s|¦;,–-]*$/.test(rest.slice(before.to, last.from)) ? [before, last] : [last];
}

/** "innen 20. mai 2012" and "(12.03.2013" are a part of what is said. */
function isInSentence(before: string): boolean {
  return /(?:\b(?:innen|innan|senest|seinast|senast|før|före|fra|frå|från|etter|efter|til|till|by|before|from|until|den|per|pr\.?|på|i|av|dato|datert|datum|daterad)\s*|\()$/iu.test(before) || before.lastIndexOf("(") > before.lastIndexOf(")");
}
