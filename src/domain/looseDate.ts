import { existingDay, formatDate, parseDate, type SerialDay } from "./serialDay";

const months = ["jan", "feb", "mar", "apr", "ma[ijy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "de[sc]"].map((name) => new RegExp(`^${name}`, "i"));
const numeric = /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{2}|\d{4})\.?$/;
const worded = /^(\d{1,2})\.?\s*(\p{L}{3,9})\.?\s*(\d{2}|\d{4})$/u;
const excelSerial = /^\d{5}$/;

/** Days of this century: a five-digit number in a date column is what Excel keeps behind a date. */
const firstLikelySerial = 36_526;
const lastLikelySerial = 73_050;

export type LooseDate = { readonly day: SerialDay; /** Written so that there is only one way to read it. */ readonly isPlain: boolean };

/** Day before month, always: 24.01.20, 01.02..2013, "2. mai 2020" and 24/1-20 as well as the plain forms. */
export function looseDate(text: string): LooseDate | null {
  const plain = parseDate(text) ?? serialIn(text);
  if (plain !== null) return { day: plain, isPlain: true };
  const day = numericDay(text) ?? wordedDay(text);
  return day === null ? null : { day, isPlain: false };
}

export function plainDate({ day }: LooseDate): string {
  return formatDate(day);
}

function serialIn(text: string): SerialDay | null {
  const serial = excelSerial.test(text) ? Number(text) : 0;
  return serial >= firstLikelySerial && serial <= lastLikelySerial ? serial : null;
}

function numericDay(text: string): SerialDay | null {
  const [, day, month, year] = numeric.exec(text) ?? [];
  return year === undefined ? null : existingDay(fullYear(year), Number(month), Number(day));
}

function wordedDay(text: string): SerialDay | null {
  const [, day, name = "", year] = worded.exec(text) ?? [];
  const month = months.findIndex((pattern) => pattern.test(name)) + 1;
  return year === undefined || month === 0 ? null : existingDay(fullYear(year), month, Number(day));
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}
