/** Days from 30 December 1899: the serial days from March 1900 on; those before that are one less. */
export type DayNumber = number;

/** Counted out rather than asked of Temporal, because formulas and readers do so by the thousand; tests hold every day against Temporal. */
const firstDayOf1900 = 2;
const leapDaysBefore1900 = 460;
const meanYear = 365.2425;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function firstDayOf(year: number): DayNumber {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - leapDaysBefore1900;
  return 365 * (year - 1900) + leapDays + firstDayOf1900;
}

export function yearOf(day: DayNumber): number {
  const year = 1900 + Math.floor((day - firstDayOf1900) / meanYear);
  if (firstDayOf(year) > day) return year - 1;
  return firstDayOf(year + 1) <= day ? year + 1 : year;
}

/** 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const length = monthLengths[month - 1] ?? 0;
  return month === 2 && firstDayOf(year + 1) - firstDayOf(year) === 366 ? length + 1 : length;
}

export function daysBeforeMonth(year: number, month: number): number {
  let days = 0;
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  return days;
}
