/** A part of a group's seats, from character `from` to `to` of the text. */
export type Seats = { readonly from: number; readonly to: number; readonly count: number };

const numberWords: readonly RegExp[] = [
  /^(?:1|en|én|ei|ein|éin|ett|one)$/, /^(?:2|to|två|two)$/, /^(?:3|tre|three)$/, /^(?:4|fire|fyra|four)$/, /^(?:5|fem|five)$/, /^(?:6|seks|sex|six)$/,
  /^(?:7|sju|syv|seven)$/, /^(?:8|åtte|åtta|eight)$/, /^(?:9|ni|nine)$/, /^(?:10|ti|tio|ten)$/, /^(?:11|elleve|elva|eleven)$/, /^(?:12|tolv|twelve)$/,
];
const between = /,\s*(?:(?:og|och|and|samt|ei|en)\s+)?|\s+(?:og|och|and|samt)\s+|;\s*/gu;
const mostSeats = 60;
const longestList = 2000;
const longestPart = 60;

/** "2 politikere, to fra administrasjonen, hovedverneombud og prosjektleder"; null where it is no such list. */
export function seatsIn(text: string): readonly Seats[] | null {
  if (text.length > longestList) return null;
  const end = text.replace(/[\s.;]+$/, "").length;
  const parts: Seats[] = [];
  let numbered = 0;
  let from = 0;
  for (const { index, length } of [...[...text.slice(0, end).matchAll(between)].map((match) => ({ index: match.index, length: match[0].length })), { index: end, length: 0 }]) {
    const part = text.slice(from, index).trim();
    if (part === "" || part.length > longestPart || /[.:]/.test(part)) return null;
    const [first = "", ...rest] = part.toLowerCase().split(/\s+/);
    const number = rest.length === 0 ? 0 : countOf(first);
    if (number > 0) numbered++;
    parts.push({ from, to: index, count: number || 1 });
    from = index + length;
  }
  return parts.length > 1 && numbered > 1 && numbered * 2 >= parts.length && parts.length <= mostSeats ? parts : null;
}

function countOf(word: string): number {
  const index = numberWords.findIndex((words) => words.test(word));
  return index >= 0 ? index + 1 : /^\d{1,2}$/.test(word) && Number(word) <= mostSeats ? Number(word) : 0;
}

export function seatSum(seats: readonly Seats[]): number {
  return seats.reduce((sum, { count }) => sum + count, 0);
}
