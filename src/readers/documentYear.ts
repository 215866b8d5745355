import { isoWeekOf, mondayOf, weeksInIsoYear } from "../domain/isoWeek";
import { existingDay, type SerialDay } from "../domain/serialDay";
import type { SourceLine } from "./source";

const dateLine = /^\s*(?:dato|datum|date)\s*[:.]?\s/i;
const dottedDate = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.{1,2}\s?((?:19|20)?\d\d)(?![\d.]*\d)/;
const year = /(?<!\d)(20\d\d)(?!\d)/;
const titleReach = 6;

export type UndatedPlan = { readonly line: number; /** What its header says beside the weeks. */ readonly band: string; readonly lastWeek: number; readonly crossesNewYear: boolean };

/** The ISO year a plan without one most likely means: from its heading, else from the document's date. */
export function likelyYear(lines: readonly SourceLine[], { line, band, lastWeek, crossesNewYear }: UndatedPlan): number | null {
  const above = lines.filter((one) => one.line < line && line - one.line <= titleReach).reverse().map(({ text }) => text);
  const heading = [band, ...above].find((text) => year.test(text) && !dottedDate.test(text));
  if (heading !== undefined) return Number(year.exec(heading)?.[1]);
  const dated = lines.find(({ text }) => dateLine.test(text) && dayIn(text) !== null) ?? lines.find(({ text }) => dayIn(text) !== null);
  const day = dated ? dayIn(dated.text) : null;
  return day === null ? null : yearOfPlan(day, lastWeek, crossesNewYear);
}

/** Two digits are of this century: the documents are. */
function dayIn(text: string): SerialDay | null {
  const [, day, month, written = ""] = dottedDate.exec(text) ?? [];
  if (day === undefined) return null;
  return existingDay(Number(written) < 100 ? 2000 + Number(written) : Number(written), Number(month), Number(day));
}

/** A plan whose last week was over when it was written is for the year after. */
function yearOfPlan(written: SerialDay, lastWeek: number, crossesNewYear: boolean): number {
  const { isoYear } = isoWeekOf(written);
  if (crossesNewYear) return isoYear;
  const lastDay = mondayOf({ isoYear, week: Math.min(lastWeek, weeksInIsoYear(isoYear)) }) + 6;
  return lastDay < written ? isoYear + 1 : isoYear;
}
