import { currencyWords, scaleWords } from "./amountWords";

const currency = new RegExp(`^(?:${currencyWords}|krone|krona|skr)$`);
const scales = [
  ...scaleWords.map(({ factor, words }) => ({ factor, word: new RegExp(`^(?:${words})(?:${currencyWords})?$`) })),
  { factor: 1e3, word: /^(?:1?000s?|1000-?tals?|tusental|tusentals|tusener|tusenar|thousands|thous|kkr)$/ },
  { factor: 1e6, word: /^(?:1?000000s?|mio|mln|mn|mnkr|mills)$/ },
];
/** Too short to be units but beside a currency: "NOK k", "SEK m". */
const letters: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6 };
const fillers = /^(?:i|in|of|er|är|are|hele|heile|hela|whole|alle|alla|all|tall|tallene|tala|tal|siffror|beløp|beløpene|beløpa|belopp|beloppen|figures|amounts|amount|numbers|oppgitt|oppgitte|oppgjeve|oppgjevne|angitt|angitte|angivet|angivna|anges|given|stated|norske|norsk|svenske|svenska|norwegian|swedish|løpende|faste|fasta|löpande|priser|prisar)$/;
const longest = 60;

/** How many kroner one of what the words name is: 1 of "kr", 1000 of "i hele tusen kr"; null where they are not only a unit of money. */
export function amountUnit(text: string): number | null {
  if (text.length > longest) return null;
  const plain = text.toLowerCase().replace(/['’]s?/g, "").replace(/(\d)[ .,\u00a0\u202f](?=000)/g, "$1");
  const words = plain.split(/[\s.,:;()/=–—-]+/).filter((word) => word !== "");
  const hasCurrency = words.some((word) => currency.test(word));
  const factors: number[] = [];
  for (const word of words) {
    if (currency.test(word) || fillers.test(word)) continue;
    const factor = scales.find((scale) => scale.word.test(word))?.factor ?? (hasCurrency ? letters[word] : undefined);
    if (factor === undefined) return null;
    factors.push(factor);
  }
  if (factors.length === 0) return hasCurrency ? 1 : null;
  return factors.length === 1 ? factors[0] ?? null : null;
}

/** A heading's words before the unit it ends with: "Beløp" of "Beløp i mill. kr" and "Beløp, kr"; "" where it is nothing else. */
export type HeadingUnit = { readonly name: string; readonly unit: string; readonly factor: number; /** In brackets, behind a comma or an "i", or alone: no part of a sentence about money. */ readonly isSetApart: boolean };

/** "390 000" and "3 mill" are amounts; "2027 MNOK" is a year and a unit. */
const endsInNumber = /(?<!(?<!\d)(?:19|20|21)\d)\d[\s,.]*$/;
const wordStart = /(?<=^|[\s,:–-])[^\s,:–-]/gu;

/** The unit a heading says, in brackets or at its end; null where it says none. */
export function headingUnit(heading: string): HeadingUnit | null {
  const plain = heading.slice(0, 2 * longest).replace(/\s+/gu, " ").trim();
  for (const { index, 0: all, 1: inside = "" } of plain.matchAll(/[([]([^()[\]]*)[)\]]/g)) {
    const unit = [inside, ...inside.split(/[,;]/)].find((part) => amountUnit(part) !== null)?.trim();
    if (unit !== undefined) return { name: `${plain.slice(0, index)} ${plain.slice(index + all.length)}`.replace(/\s+/g, " ").trim(), unit, factor: amountUnit(unit) ?? 1, isSetApart: true };
  }
  const bare = plain.replace(/[.:*]+$/, "");
  const first = [...bare.matchAll(wordStart)].map(({ index }) => index).filter((index) => amountUnit(bare.slice(index)) !== null && !endsInNumber.test(bare.slice(0, index)));
  // "Beløp" may be the name or go before the unit: as a name it says more.
  const [whole, next] = first;
  const at = whole === 0 && next !== undefined && /^bel(?:ø|o)p/i.test(bare) ? next : whole;
  if (at === undefined) return null;
  const [before, unit] = [bare.slice(0, at), bare.slice(at)];
  return { name: before.replace(/[\s,:–-]+$/, ""), unit, factor: amountUnit(unit) ?? 1, isSetApart: at === 0 || /[,:–-] ?$/.test(before) || /^in? /i.test(unit) };
}
