const dayMs = 86_400_000;
/** Serial day 0 of the 1900 system, counted so that days from March 1900 on come out right. */
const epochMs = Date.UTC(1899, 11, 30);

/** Serial day (with its fraction) of yyyy-mm-dd, with or without a time; null for other text. */
export function parseIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (Date.UTC(year, month - 1, day) - epochMs) / dayMs + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** Days between the first days of the 1904 and the 1900 system. */
export const daysFrom1904 = 1462;
