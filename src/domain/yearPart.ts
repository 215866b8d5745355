import type { Months } from "./calendarWords";

/** `year` is null where the text does not say it. */
export type YearPart = { readonly months: Months; readonly year: number | null };

const ordinals: readonly RegExp[] = [
  /^(?:1|1st|første|fyrste|första|first)$/, /^(?:2|2nd|andre|annet|anna|andra|second)$/, /^(?:3|3rd|tredje|third)$/, /^(?:4|4th|fjerde|fjärde|fourth)$/,
];

/** Tertials are the three reports a year of Norwegian and Swedish municipalities: four months each. */
const units: readonly { readonly word: RegExp; readonly letter: RegExp; readonly months: number }[] = [
  { word: /^(?:kvartal|kvartalet|kv|quarter)$/, letter: /^[qk]$/, months: 3 },
  { word: /^(?:tertial|tertialet)$/, letter: /^t$/, months: 4 },
  { word: /^(?:halvår|halvåret|half|half-year|half year)$/, letter: /^h$/, months: 6 },
];

const joined = "(?: ?(?:[-–—/]|og|och|and|to|til|till) ?(\\d)\\.?)?";
const ending = "(?:,? ?(?:of |i |av )?((?:19|20|21)\\d\\d))?$";
const numberFirst = new RegExp(`^(\\d|1st|2nd|3rd|4th|\\p{L}+)\\.?${joined} ?(\\p{L}+|half.year)\\.?${ending}`, "u");
const wordFirst = new RegExp(`^(\\p{L}+)\\.? ?(\\d)${joined}${ending}`, "u");

/** "2. kvartal 2026", "første halvår", "tertial 1 2026", "Q2 2026", "1.–2. kvartal". */
export function partOfYear(text: string): YearPart | null {
  const [, first = "", last, word = "", year] = numberFirst.exec(text) ?? [];
  const part = monthsOf(first, last, units.find((unit) => unit.word.test(word)));
  if (part) return { months: part, year: year === undefined ? null : Number(year) };
  const [, name = "", number = "", end, yearAfter] = wordFirst.exec(text) ?? [];
  const months = monthsOf(number, end, units.find((unit) => unit.word.test(name) || unit.letter.test(name)));
  return months && { months, year: yearAfter === undefined ? null : Number(yearAfter) };
}

function monthsOf(first: string, last: string | undefined, unit: (typeof units)[number] | undefined): Months | null {
  const from = ordinals.findIndex((words) => words.test(first)) + 1;
  const to = last === undefined ? from : Number(last);
  if (!unit || from === 0 || to < from || to * unit.months > 12) return null;
  return { from: (from - 1) * unit.months + 1, to: to * unit.months };
}
