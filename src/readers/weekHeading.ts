/** What a column's heading says: "5", "Uke 5", "U05", "v. 5", "veke 5", "2020-U05", "uke 5 2020". */
export type WeekHeading = { readonly week: number; readonly isoYear: number | null; /** With a word or letter for week. */ readonly named: boolean };

const weekWord = "(?:uke|veke|vecka|week|ukenr|vekenr|veckonr|wk|u|v|w)";
const heading = new RegExp(
  `^(?:(?<yearBefore>(?:19|20)\\d\\d)\\s*[-–/ ]?\\s*)?(?:(?<word>${weekWord})\\s*[.:]?\\s*(?:nr\\.?\\s*)?)?(?<week>\\d{1,2})\\.?(?:\\s*[-–/, ]\\s*(?<yearAfter>(?:19|20)\\d\\d))?$`,
  "i",
);

/** Prosjektark's own heading where a plan crosses New Year: 52/20. Up to 12 it would be a day and a month. */
const weekOfShortYear = /^(\d{1,2})\/(1[3-9]|[2-9]\d)$/;

const longestHeading = 40;

/** Null unless the text, or the first line of it, is nothing but a week; dates may stand under it. */
export function parseWeekHeading(text: string): WeekHeading | null {
  if (text.length > longestHeading || !beginsLikeWeek(text.charCodeAt(0))) return null;
  const ofShortYear = weekOfShortYear.exec(text);
  if (ofShortYear) return { week: Number(ofShortYear[1]), isoYear: 2000 + Number(ofShortYear[2]), named: false };
  const lineBreak = text.indexOf("\n");
  const groups = heading.exec(lineBreak < 0 ? text : text.slice(0, lineBreak).trim())?.groups;
  if (!groups) return null;
  const year = groups.yearBefore ?? groups.yearAfter;
  if (year !== undefined && groups.word === undefined) return null;
  return { week: Number(groups.week), isoYear: year === undefined ? null : Number(year), named: groups.word !== undefined };
}

const digits = { first: 48, last: 57 };
const weekInitials = new Set([..."uvwUVW"].map((letter) => letter.charCodeAt(0)));

function beginsLikeWeek(unit: number): boolean {
  return (unit >= digits.first && unit <= digits.last) || weekInitials.has(unit);
}

const weekWords = /(?<!\p{L})(?:(?:uke|veke|vecka|veck|week)(?:r|or|s|nr|nummer|number)?|tidsplan|framdriftsplan|fremdriftsplan|framdrift|fremdrift)(?!\p{L})/iu;

export function mentionsWeeks(text: string): boolean {
  return weekWords.test(text);
}
