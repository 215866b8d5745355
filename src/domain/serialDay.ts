import { Temporal } from "temporal-polyfill";
import { daysBeforeMonth, daysInMonth, firstDayOf, yearOf, type DayNumber } from "./gregorianYear";

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
  const serial = existingDay(year, month, day);
  if (serial === null) throw new RangeError(`Excel has no day ${year}-${month}-${day}`);
  return serial;
}

/** The serial day, or null where serialDay would throw. */
export function existingDay(year: number, month: number, day: number): SerialDay | null {
  if (year === 1900 && month === 2 && day === 29) return phantomLeapDay;
  const isDay = Number.isInteger(year) && year >= 1900 && year <= 9999 && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? serialOfNumber(firstDayOf(year) + daysBeforeMonth(year, month) + day - 1) : null;
}

export function calendarDate(serial: SerialDay): CalendarDate {
  const whole = wholeDay(serial);
  if (whole === phantomLeapDay) return { year: 1900, month: 2, day: 29 };
  const number: DayNumber = whole < phantomLeapDay ? whole + 1 : whole;
  const year = yearOf(number);
  let day = number - firstDayOf(year) + 1;
  let month = 1;
  for (; day > daysInMonth(year, month); month++) day -= daysInMonth(year, month);
  return { year, month, day };
}

/** @throws RangeError when Excel has no such day; the time of day, if any, is dropped. */
function wholeDay(serial: SerialDay): SerialDay {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= lastSerialDay)) throw new RangeError(`${serial} is not a day of the 1900 date system`);
  return days;
}

function serialOfNumber(days: DayNumber): SerialDay {
  return days > phantomLeapDay ? days : days - 1;
}

/** The time of day, if any, is dropped; the phantom leap day is the day before 1 March. */
export function plainDateOf(serial: SerialDay): Temporal.PlainDate {
  const days = wholeDay(serial);
  return days < phantomLeapDay ? epochBeforePhantom.add({ days }) : epoch.add({ days });
}

export function serialOf(date: Temporal.PlainDate): SerialDay {
  return serialOfNumber(epoch.until(date, { largestUnit: "days" }).days);
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

export function formatDate(serial: SerialDay): string {
  const { year, month, day } = calendarDate(serial);
  return `${twoDigits(day)}.${twoDigits(month)}.${year}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
