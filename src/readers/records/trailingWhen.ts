import { monthNamed } from "../../domain/calendarWords";
import type { Language } from "../../domain/language";
import { readWhen } from "../../domain/when";
import { repairOf } from "./fields/whenRepairs";
import { vagueEnd } from "./vagueTimes";

/** The time a sentence ends with, and where it begins. */
export type TrailingWhen = { readonly text: string; readonly from: number; /** A comma, a dash or a bracket stands before it. */ readonly isSetApart: boolean };

const mostWords = 8;
const longestTail = 90;
const longestWord = 40;
const mostRepaired = 6;
const deadline = /^(?:innen|innan|senest|seinast|senast|før|före|i løpet av|i laupet av|fra|frå|från|etter|efter|by|before|from|after)\s/i;

/** So many words in a row may be no time of their own: "av", "løpet av". */
const mostMisses = 3;

/** The longest end of the text that is a time. A year alone is one only where it is set apart: "plan for 2015" is about 2015. */
export function trailingWhen(written: string, language: Language): TrailingWhen | null {
  const text = withoutEnd(written);
  return endsLikeTime(text) ? longestTime(text, language) : vagueTimeAt(text);
}

/** The last dot of "15.1." belongs to the date. */
function withoutEnd(written: string): string {
  const text = written.replace(/[\s.;,)]+$/, "");
  return /\d\.\d{1,2}$/.test(text) && written.charAt(text.length) === "." ? `${text}.` : text;
}

/** A time without a year of its own has to be given one, and ends with a number or a month. */
function endsLikeTime(text: string): boolean {
  const last = /[^\s(]*$/.exec(text.slice(-longestWord))?.[0] ?? "";
  return /\d/.test(last) || (monthNamed(last) !== null && /\d/.test(text.slice(-longestTail)));
}

function longestTime(text: string, language: Language): TrailingWhen | null {
  const least = Math.max(0, text.length - longestTail);
  const starts = [...text.slice(least).matchAll(/(?<=^|[\s(])[^\s(]/gu)].map(({ index }) => index + least).filter((from) => from === 0 || from > least).slice(-mostWords);
  let found: TrailingWhen | null = null;
  let misses = 0;
  for (const from of starts.reverse()) {
    const tail = text.slice(from);
    if (found && isOtherWord(tail)) break;
    const isSetApart = /(?:[,;:(]|\s[-–—])\s*$/.test(text.slice(Math.max(0, from - 3), from));
    if (isTime(tail, language, isSetApart)) {
      found = { text: tail, from, isSetApart };
      misses = 0;
    } else if (++misses > mostMisses) break;
  }
  return found;
}

/** "avslutning, januar 2016": a word before a comma is no part of the time after it, but for those of "Mai 5, 2014". */
function isOtherWord(tail: string): boolean {
  const word = /^([^\s\d]+)[,;:]\s/.exec(tail)?.[1];
  return word !== undefined && monthNamed(word) === null;
}

function isTime(tail: string, language: Language, isSetApart: boolean): boolean {
  if (/^(?:og|och|and|eller|or|til|till|to|[-–—/])\s/i.test(tail)) return false;
  const plain = readWhen(tail, { language });
  const repair = plain.precision === "words" && tail.split(" ").length <= mostRepaired ? repairOf(tail, language) : null;
  const read = repair ? readWhen(repair.proposal, { language }) : plain;
  return read.precision !== "words" && (read.precision !== "year" || isSetApart || deadline.test(tail));
}

function vagueTimeAt(text: string): TrailingWhen | null {
  const vague = vagueEnd.exec(text.slice(-longestTail));
  return vague && { text: vague[0], from: Math.max(0, text.length - longestTail) + vague.index, isSetApart: true };
}
