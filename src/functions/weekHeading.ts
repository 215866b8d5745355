/** What a column's heading says of its week; `isoYear` is null where it says no year. */
export type WeekHeading = { readonly week: number; readonly isoYear: number | null };

const weekWord = /^(?:uke|veke|vecka|week|u|v|w)(?:nr)?[ .:]*/iu;
const yearFirst = /^(\d{4})[ -]*(?:uke|veke|vecka|week|u|v|w)[ .]*(\d{1,2})$/iu;
const weekFirst = /^(\d{1,2})(?:[ /-]*(\d{4})|\/(\d{2}))?$/u;

/** 5, "5", "Uke 5", "2026-U05", and as Prosjektark heads a plan that crosses New Year: "51/26". Null for anything else. */
export function parseWeekHeading(cell: unknown): WeekHeading | null {
  if (typeof cell === "number") return weekNumber(cell, null);
  if (typeof cell !== "string") return null;
  const text = cell.trim();
  const [, year, weekOfYear] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return weekNumber(Number(weekOfYear), Number(year));
  const [, week, fullYear, shortYear] = weekFirst.exec(text.replace(weekWord, "")) ?? [];
  if (week === undefined) return null;
  return weekNumber(Number(week), fullYear !== undefined ? Number(fullYear) : shortYear !== undefined ? 2000 + Number(shortYear) : null);
}

function weekNumber(week: number, isoYear: number | null): WeekHeading | null {
  const hasYear = isoYear === null || (isoYear >= 1900 && isoYear <= 9999);
  return Number.isInteger(week) && week >= 1 && week <= 53 && hasYear ? { week, isoYear } : null;
}
