import { yearPattern, type Span, type SpanOptions } from "./calendarSpan";
import { gluedMonths, monthNamed, seasonNamed, type Months } from "./calendarWords";
import type { Language } from "./language";
import { existingDay, type SerialDay } from "./serialDay";
import { partOfYear } from "./yearPart";

const named = new RegExp(`^(\\p{L}+)\\.?(?: (\\p{L}+)\\.?)?(?:(?:,? ?)${yearPattern}|(?: '|[.-])(\\d{2}))?$`, "u");
const numbered = new RegExp(`^(\\d{1,2})[./]${yearPattern}$`);
const winter = new RegExp(`^(\\p{L}+) ${yearPattern} ?[-–/] ?(\\d{4}|\\d{2})$`, "u");

/** Months and seasons; also two months that lost what stood between them. */
export function readNamed(text: string, { year: given, language }: SpanOptions): Span | null {
  const [, name = "", second, fourDigits, twoDigits] = named.exec(text) ?? [];
  const own = fourDigits === undefined ? (twoDigits === undefined ? null : 2000 + Number(twoDigits)) : Number(fourDigits);
  const inYear = own ?? given;
  if (inYear === null) return null;
  const found = second === undefined ? oneWord(name, language) : twoMonths(name, second);
  return found && monthsSpan(inYear, found.months, found.precision, own);
}

type NamedMonths = { readonly months: Months; readonly precision: Span["precision"] };

function oneWord(name: string, language: Language): NamedMonths | null {
  const month = monthNamed(name);
  if (month !== null) return { months: { from: month, to: month }, precision: "month" };
  const season = seasonNamed(language === "en" && name === "fall" ? "autumn" : name);
  if (season) return { months: season, precision: "season" };
  const glued = gluedMonths(name);
  return glued && { months: overNewYear(glued), precision: "period" };
}

function twoMonths(first: string, second: string): NamedMonths | null {
  const from = monthNamed(first);
  const to = monthNamed(second);
  return from === null || to === null ? null : { months: overNewYear({ from, to }), precision: "period" };
}

/** "november februar 2014" began the year before. */
function overNewYear({ from, to }: Months): Months {
  return { from: from > to ? from - 12 : from, to };
}

export function readNumberedMonth(text: string): Span | null {
  const [, month, written] = numbered.exec(text) ?? [];
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  return monthsSpan(Number(written), { from: Number(month), to: Number(month) }, "month", Number(written));
}

/** "vinteren 2012/13" */
export function readWinter(text: string): Span | null {
  const [, name = "", first, last = ""] = winter.exec(text) ?? [];
  const season = seasonNamed(name);
  const lastYear = Number(first) + 1;
  return season?.from === 0 && String(lastYear).endsWith(last) ? monthsSpan(lastYear, season, "season", lastYear) : null;
}

export function readPartOfYear(text: string, { year: given }: SpanOptions): Span | null {
  const part = partOfYear(text);
  const inYear = part?.year ?? given;
  return part && inYear !== null ? monthsSpan(inYear, part.months, "period", part.year) : null;
}

const wholeYear = new RegExp(`^${yearPattern}$`);
const yearPair = new RegExp(`^${yearPattern} ?([-–/]) ?(\\d{2})$`);

/** "2013/14" is two years and "2014-05" a month; "2011/12" could be either, so it is neither. */
export function readYear(text: string): Span | null {
  const own = wholeYear.exec(text)?.[1];
  if (own !== undefined) return monthsSpan(Number(own), { from: 1, to: 12 }, "year", Number(own));
  const [, first, , rest] = yearPair.exec(text) ?? [];
  const isMonth = Number(rest) >= 1 && Number(rest) <= 12;
  const isNextYear = Number(rest) === (Number(first) + 1) % 100;
  if (first === undefined || isMonth === isNextYear) return null;
  const months = isMonth ? { from: Number(rest), to: Number(rest) } : { from: 1, to: 24 };
  return monthsSpan(Number(first), months, isMonth ? "month" : "period", Number(first));
}

/** Months counted from January of `inYear`, before and beyond it too. */
function monthsSpan(inYear: number, { from, to }: Months, precision: Span["precision"], own: number | null): Span | null {
  const first = firstOfMonth(inYear, from);
  const after = firstOfMonth(inYear, to + 1);
  return first === null || after === null ? null : { from: first, to: after - 1, precision, year: own };
}

function firstOfMonth(inYear: number, month: number): SerialDay | null {
  const months = inYear * 12 + month - 1;
  return existingDay(Math.floor(months / 12), (months % 12) + 1, 1);
}
