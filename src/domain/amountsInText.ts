import { aboutWords, currencyCodes, currencyWords, scaleWords } from "./amountWords";
import { parseAmount, type AmountReading } from "./amountText";
import type { Language } from "./language";
import { numberContext } from "./numberContext";

export type AmountInText = {
  /** The characters it is written in, with its "ca", "kr" and "mill"; end excluded. */
  readonly from: number;
  readonly to: number;
  /** Null where what is written has several meanings, as a range has, or two amounts beside each other. */
  readonly reading: AmountReading | null;
  /** Nothing but digits: an amount only where its place says so. Any other says itself that it is money. */
  readonly isBare: boolean;
  /** "inntil", "minst": not the amount itself. */
  readonly isBound: boolean;
};

const gap = "[ \\u00a0\\u2007-\\u200a\\u202f]";
const number = new RegExp(`[1-9]\\d{0,2}(?:${gap}\\d{3}(?!\\d))+(?:,\\d{1,2}(?!\\d))?|[1-9]\\d{0,2}(?:\\.\\d{3}(?!\\d))+(?:,\\d{1,2}(?!\\d))?|[1-9]\\d{0,2}(?:,\\d{3}(?!\\d))+(?:\\.\\d{1,2}(?!\\d))?|\\d+(?:,\\d+|\\.\\d+)?`, "g");
const reach = 40;
const leadBefore = new RegExp(`(?:(?<![\\p{L}\\d])(?:${aboutWords})\\.?${gap}?|[~≈] ?)?(?:(?<![\\p{L}\\d])(?:${currencyCodes})\\.?${gap}?)?(?:(?<=^|[\\s(])[-−])?$`, "iu");
const currency = new RegExp(`(?<![\\p{L}])(?:${currencyCodes})(?![\\p{L}])`, "iu");
const scales = scaleWords.map(({ words }) => words).join("|");
const tailAfter = new RegExp(`^(?:[,:][-–—]{1,2}(?!\\d)|\\.[-–—](?![\\d\\s]))?(?:${gap}?(?:${scales})(?![\\p{L}])\\.?)?(?:${gap}?(?:norske |svenske |svenska )?(?:${currencyWords})(?![\\p{L}]))?`, "iu");
const currencyOfNext = new RegExp(`^ ?(?:${currencyCodes})\\.? ?\\d`, "iu");
const attachedBefore = /[\p{L}\d_@#]$|\d[.,:/–—-]$|\p{L}-$|[/]$/u;
const attachedAfter = /^(?:[\p{L}\d_@]|[.,:/]\d|-\p{L})/u;
const rangeBetween = /^ ?[-–—−] ?$/;
const boundBefore = /(?:^|[^\p{L}])(?:inntil|opptil|opp til|maks|maksimalt|minst|minimum|over|under|mer enn|meir enn|mindre enn|høyst|høgst|mellom|mellan|between|upp till|högst|mer än|mindre än|max|maximalt|up to|at least|at most|more than|less than|fra|frå|från|from) ?$/iu;
const boundBetween = /^ (?:og|och|and|til|till|to) $/iu;
const year = /^(?:19|20|21)\d\d$/;

/** Every amount in running text. Years, dates, chapters, cases, telephones, percents and what is counted are none. */
export function amountsInText(text: string, language: Language | null = null): AmountInText[] {
  const found: AmountInText[] = [];
  let before: Numeral | null = null;
  for (const match of text.matchAll(number)) {
    const numeral = numeralAt(text, match.index, match[0], before?.to ?? 0);
    const between = before ? text.slice(before.to, numeral.from) : "";
    const last = found.at(-1);
    const follows = last !== undefined && last.to === before?.to;
    const isRange = before !== null && rangeBetween.test(between);
    if (isRange && follows) {
      found.pop();
      if (!last.isBare || !numeral.isBare) found.push({ from: last.from, to: numeral.to, reading: null, isBare: false, isBound: true });
    } else if (!isRange || !numeral.isBare) {
      const amount = amountOf(text, numeral, follows && last.isBound && boundBetween.test(between), language);
      if (amount) found.push(amount);
    }
    before = numeral;
  }
  return found;
}

type Numeral = { readonly from: number; readonly at: number; readonly end: number; readonly to: number; readonly saysMoney: boolean; readonly isBare: boolean };

/** `after` is where the number before ends: a "kr" between two is its, unless it is a year or a phase's number. */
function numeralAt(text: string, at: number, written: string, after: number): Numeral {
  const end = at + written.length;
  const textBefore = text.slice(Math.max(0, after - 1, at - reach), at);
  const lead = leadBefore.exec(textBefore)?.[0] ?? "";
  const textAfter = text.slice(end, end + reach);
  const isOther = currencyOfNext.test(textAfter) && lead === "" && (year.test(written) || (/^\d+$/.test(written) && numberContext(textBefore, "") === "named"));
  const tail = isOther ? "" : tailAfter.exec(textAfter)?.[0] ?? "";
  const saysMoney = tail !== "" || currency.test(lead);
  return { from: at - lead.length, at, end, to: end + tail.length, saysMoney, isBare: !saysMoney && /^\d+(?:[,.]\d{1,2})?$/.test(written) };
}

function amountOf(text: string, { from, at, end, to, saysMoney, isBare }: Numeral, isEndOfBound: boolean, language: Language | null): AmountInText | null {
  const written = text.slice(at, end);
  const textBefore = text.slice(Math.max(0, from - reach), from);
  const textAfter = text.slice(to, to + reach);
  if (attachedBefore.test(textBefore) || attachedAfter.test(textAfter) || (isBare && (year.test(written) || /^0\d|\.\d/.test(written)))) return null;
  const context = saysMoney ? null : numberContext(textBefore, textAfter);
  if (context !== null && (isBare || context !== "named")) return null;
  const hasTwoMeanings = isTwoAmounts(written) || (context === "named" && /^\d{1,3}\s[1-9]/.test(written));
  const isBound = isEndOfBound || boundBefore.test(textBefore);
  return { from, to, reading: hasTwoMeanings ? null : parseAmount(text.slice(from, to), language), isBare, isBound };
}

/** "500 000 250 000": two columns beside each other; "1 250 000 000" is one amount. */
function isTwoAmounts(written: string): boolean {
  const groups = written.split(/\s/u);
  return groups.some((group, index) => index >= 2 && groups.length - index >= 2 && !group.startsWith("0"));
}
