import type { Language } from "../../domain/language";
import { readWhen } from "../../domain/when";
import { repairOf } from "./fields/whenRepairs";
import { vagueEnd } from "./vagueTimes";

/** The time a sentence ends with, and where it begins. */
export type TrailingWhen = { readonly text: string; readonly from: number; /** A comma, a dash or a bracket stands before it. */ readonly isSetApart: boolean };

const mostWords = 8;
const longestTail = 90;
const deadline = /^(?:innen|innan|senest|seinast|senast|før|före|i løpet av|i laupet av|fra|frå|från|etter|efter|by|before|from|after)\s/i;

/** The longest end of the text that is a time. A year alone is one only where it is set apart: "plan for 2015" is about 2015. */
export function trailingWhen(written: string, language: Language): TrailingWhen | null {
  const text = written.replace(/[\s.;,)]+$/, (end) => (/^\./.test(end) && /\d\.\d{1,2}$/.test(written.slice(0, -end.length)) ? end.slice(0, 1) : ""));
  const least = Math.max(0, text.length - longestTail);
  const starts = [...text.slice(least).matchAll(/(?<=^|[\s(])[^\s(]/gu)].map(({ index }) => index + least).slice(-mostWords);
  for (const from of starts) {
    if (least > 0 && from === least) continue;
    const tail = text.slice(from);
    const isSetApart = /(?:[,;:(]|\s[-–—])\s*$/.test(text.slice(0, from));
    if (isTime(tail, language, isSetApart)) return { text: tail, from, isSetApart };
  }
  const vague = vagueEnd.exec(text);
  return vague && { text: vague[0], from: vague.index, isSetApart: true };
}

function isTime(tail: string, language: Language, isSetApart: boolean): boolean {
  const read = readWhen(repairOf(tail, language)?.proposal ?? tail, { language });
  if (read.precision === "words" || /^(?:og|och|and|eller|or|til|till|to|[-–—/])\s/i.test(tail)) return false;
  return read.precision !== "year" || isSetApart || deadline.test(tail);
}
