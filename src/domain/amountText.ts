import { amountNok, oreOf, type AmountOre } from "./amount";
import { aboutWords, currencyCodes, currencyWords, noOreMark, scaleWords } from "./amountWords";
import { formatLocales } from "./formatLocales";
import type { Language } from "./language";
import { parseNordicNumber } from "./nordicNumber";

/** `approximate`: written with "ca" or the like; the amount itself is what stands there. */
export type AmountReading = { readonly ore: AmountOre; readonly approximate: boolean };

const about = new RegExp(`^(?:${aboutWords})(?![\\p{L}])\\.? ?|^[~≈] ?`, "iu");
const currencyBefore = new RegExp(`^(?:${currencyCodes})(?![\\p{L}])\\.? ?`, "iu");
const currencyAfter = new RegExp(` ?(?:norske |svenske |svenska )?(?<![\\p{L}])(?:${currencyWords})\\.?$`, "iu");
const noOre = new RegExp(`${noOreMark}$`);

const scales = scaleWords.map(({ factor, words }) => ({ factor, unit: new RegExp(` ?(?<![\\p{L}])(?:${words})\\.?$`, "iu") }));

/**
 * An amount in kroner as people write it: "kr 400.000,-", "ca 35 mill kroner", "500 tkr", "(1 000)", "1 000-".
 * null for what is not an amount ("3235 stk", "12/7") and for what can be read in two ways: "1.10" may be a milestone,
 * "12.5" a date, "1,234" English thousands (these are read only when the language is said to be English), "1.500 mill" either.
 */
export function parseAmount(text: string, language: Language | null = null): AmountReading | null {
  const written = text.replace(/\s+/gu, " ").trim();
  const rest = written.replace(about, "");
  const amount = signedAmount(rest, language);
  const ore = amount === null ? null : oreOf(amount);
  return ore === null ? null : { ore, approximate: rest !== written };
}

function signedAmount(text: string, language: Language | null): number | null {
  const bare = withoutCurrency(text);
  const inside = /^\((.+)\)$/.exec(bare)?.[1]?.trim();
  const unsigned = inside ?? bare;
  const withMinus = /^[-−–] ?(.+)$/.exec(unsigned)?.[1] ?? trailingMinus(unsigned);
  if (inside !== undefined && withMinus !== null) return null;
  const amount = scaledAmount(withMinus ?? unsigned.replace(/^\+ ?/, ""), text, language);
  return amount !== null && amount !== 0 && (inside !== undefined || withMinus !== null) ? -amount : amount;
}

/** "1 000-" is a minus, "1 000,-" says that there are no øre. */
function trailingMinus(text: string): string | null {
  return noOre.test(text) ? null : (/^(.*\d) ?[-−–]$/.exec(text)?.[1] ?? null);
}

function withoutCurrency(text: string): string {
  return text.replace(currencyBefore, "").replace(currencyAfter, "");
}

function scaledAmount(text: string, asWritten: string, language: Language | null): number | null {
  const bare = withoutCurrency(text);
  const scale = scales.find(({ unit }) => unit.test(bare));
  if (!scale) return numberOfKroner(bare.replace(noOre, ""), bare !== asWritten && /kr|nok|sek/i.test(asWritten), language);
  const number = bare.replace(scale.unit, "");
  if (/\d\.\d{3}$/.test(number)) return null;
  const value = /^\d+\.\d+$/.test(number) ? Number(number) : parseUnsigned(number);
  return value === null ? null : value * scale.factor;
}

const commaGroups = /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d{1,2})?$|^[1-9]\d{0,2},\d{3}\.\d{1,2}$/;
const oneCommaGroup = /^[1-9]\d{0,2},\d{3}$/;
const dotDecimals = /^(?:\d{4,}|[1-9]\d{0,2}(?: \d{3})+)\.\d{1,2}$/;
const shortDotDecimals = /^\d{1,3}\.\d{1,2}$/;

/** A dot before one or two digits is a decimal point only where it cannot stand in a date or a milestone's number. */
function numberOfKroner(number: string, hasCurrency: boolean, language: Language | null): number | null {
  const isEnglish = language === "en";
  if (commaGroups.test(number) || (isEnglish && oneCommaGroup.test(number))) return Number(number.replace(/,/g, ""));
  if (oneCommaGroup.test(number)) return null;
  if (dotDecimals.test(number) || ((hasCurrency || isEnglish) && shortDotDecimals.test(number))) return Number(number.replace(/ /g, ""));
  return parseUnsigned(number);
}

function parseUnsigned(number: string): number | null {
  return /^\d/.test(number) && /\d$/.test(number) ? parseNordicNumber(number) : null;
}

/** Kroner, with two decimals only where there are øre. */
export function formatAmount(ore: AmountOre, language: Language): string {
  const decimals = ore % 100 === 0 ? 0 : 2;
  const key = `${language}${decimals}`;
  const format = formats.get(key) ?? new Intl.NumberFormat([...formatLocales(language)], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(key, format);
  return format.format(amountNok(ore));
}

/** Making a format takes far longer than using one. */
const formats = new Map<string, Intl.NumberFormat>();
