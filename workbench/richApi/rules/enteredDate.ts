import type { Entered } from "./enteredText";

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const fullMonthNames = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const millisecondsPerDay = 86_400_000;

/** Dates as en-US types them: month first, or year first (ISO). "13.01.2020" and "13/01/2020" are no dates here and stay text. */
export function enteredDate(text: string, currentYear: number): Entered | null {
  const monthFirst = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (monthFirst) {
    const year = monthFirst[4];
    return entered(year ? fullYear(year) : currentYear, Number(monthFirst[1]), Number(monthFirst[3]), year ? "m/d/yyyy" : "d-mmm");
  }
  const yearFirst = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return entered(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]), "m/d/yyyy");
  const dayMonth = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ,]+(\d{2}|\d{4}))?$/.exec(text);
  if (dayMonth) return named(dayMonth[3], dayMonth[2], Number(dayMonth[1]), currentYear);
  const monthDay = /^([A-Za-z]{3,9})[- ](\d{1,2})(?:,? +(\d{4}))?$/.exec(text);
  if (monthDay) return named(monthDay[3], monthDay[1], Number(monthDay[2]), currentYear);
  const monthYear = /^([A-Za-z]{3,9})[- ](\d{4})$/.exec(text);
  if (monthYear) return entered(Number(monthYear[2]), monthNumber(monthYear[1]), 1, "mmm-yy");
  return null;
}

function named(year: string | undefined, month: string | undefined, day: number, currentYear: number): Entered | null {
  return entered(year ? fullYear(year) : currentYear, monthNumber(month), day, year ? "d-mmm-yy" : "d-mmm");
}

function monthNumber(name: string | undefined): number {
  const lower = (name ?? "").toLowerCase();
  return Math.max(monthNames.indexOf(lower), fullMonthNames.indexOf(lower)) + 1;
}

/** Two figures: 00–29 are this century, 30–99 the last (support.microsoft.com, "Change the date system, format, or two-digit year interpretation"). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function entered(year: number, month: number, day: number, format: string): Entered | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / millisecondsPerDay);
  // Serial 60 is a 29 February 1900 that never was.
  return { value: days >= 60 ? days + 1 : days, impliedFormat: format };
}
