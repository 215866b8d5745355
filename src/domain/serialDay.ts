import { Temporal } from "temporal-polyfill";

/** A day of Excel's 1900 date system: 1 = 1 January 1900, 36526 = 1 January 2000, 2958465 = 31 December 9999. */
export type SerialDay = number;

export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

/** Excel inherited a 29 February 1900 that never was; serial days before it run from one day later. */
const phantomLeapDay = 60;
const lastSerialDay = 2_958_465;
const epoch = Temporal.PlainDate.from("1899-12-30");
const epochBeforePhantom = Temporal.PlainDate.from("1899-12-31");

/** @throws RangeError when the calendar has no such day, or Excel cannot hold it. */
export function serialDay(year: number, month: number, day: number): SerialDay {
  if (year === 1900 && month === 2 && day === 29) return phantomLeapDay;
  if (year < 1900 || year > 9999) throw new RangeError(`Excel has no dates in the year ${year}`);
  return serialOf(Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }));
}

export function calendarDate(serial: SerialDay): CalendarDate {
  if (Math.floor(serial) === phantomLeapDay) return { year: 1900, month: 2, day: 29 };
  const { year, month, day } = plainDateOf(serial);
  return { year, month, day };
}

/** The time of day, if any, is dropped; the phantom leap day is the day before 1 March. */
export function plainDateOf(serial: SerialDay): Temporal.PlainDate {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= lastSerialDay)) throw new RangeError(`${serial} is not a day of the 1900 date system`);
  return days < phantomLeapDay ? epochBeforePhantom.add({ days }) : epoch.add({ days });
}

export function serialOf(date: Temporal.PlainDate): SerialDay {
  const days = epoch.until(date, { largestUnit: "days" }).days;
  return days > phantomLeapDay ? days : days - 1;
}

const dayMonthYear = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Only dd.mm.yyyy, d.m.yyyy and yyyy-mm-dd, because 1/2 means two different days to two readers. */
export function parseDate(text: string): SerialDay | null {
  const trimmed = text.trim();
  const nordic = dayMonthYear.exec(trimmed);
  if (nordic) return existingDay(Number(nordic[3]), Number(nordic[2]), Number(nordic[1]));
  const iso = isoDate.exec(trimmed);
  return iso ? existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

/** The serial day, or null where serialDay would throw. */
export function existingDay(year: number, month: number, day: number): SerialDay | null {
  try {
    return serialDay(year, month, day);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function formatDate(serial: SerialDay): string {
  const { year, month, day } = calendarDate(serial);
  return `${twoDigits(day)}.${twoDigits(month)}.${year}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
