import { isoWeekOf, mondayOf, weeksInIsoYear } from "../domain/isoWeek";
import type { SerialDay } from "../domain/serialDay";
import { dottedDate, type DocumentText } from "./documentText";
import { linesBetween } from "./textLines";

const year = /(?<!\d)(20\d\d)(?!\d)/;
const titleReach = 6;

export type UndatedPlan = { readonly line: number; /** What its header says beside the weeks. */ readonly band: string; readonly lastWeek: number; readonly crossesNewYear: boolean };

/** The ISO year a plan without one most likely means: from its heading, else from the document's date. */
export function likelyYear({ lines, day: documentDay }: DocumentText, { line, band, lastWeek, crossesNewYear }: UndatedPlan): number | null {
  const above = linesBetween(lines, line - titleReach - 1, line).map(({ text }) => text).reverse();
  const heading = [band, ...above].find((text) => year.test(text) && !dottedDate.test(text));
  if (heading !== undefined) return Number(year.exec(heading)?.[1]);
  const day = documentDay();
  return day === null ? null : yearOfPlan(day, lastWeek, crossesNewYear);
}

/** A plan whose last week was over when it was written is for the year after. */
function yearOfPlan(written: SerialDay, lastWeek: number, crossesNewYear: boolean): number {
  const { isoYear } = isoWeekOf(written);
  if (crossesNewYear) return isoYear;
  const lastDay = mondayOf({ isoYear, week: Math.min(lastWeek, weeksInIsoYear(isoYear)) }) + 6;
  return lastDay < written ? isoYear + 1 : isoYear;
}
