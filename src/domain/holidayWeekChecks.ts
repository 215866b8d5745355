import { mondayOf } from "./isoWeek";
import type { Legend } from "./legend";
import type { SerialDay } from "./serialDay";

type PlacedCode = { readonly code: string; readonly isoYear: number; readonly week: number };

const workingDays = 5;
/** As in the weeks of Easter and Christmas; a single day moves a meeting to another day of its week. */
const fewestHolidays = 2;

/** Meetings in a week with several holidays from Monday to Friday, and how many. */
export function meetingsInHolidayWeeks<Placed extends PlacedCode>(placed: readonly Placed[], legend: Legend, holidays: readonly SerialDay[]): { readonly meeting: Placed; readonly count: number }[] {
  const meetings = new Set(legend.filter(({ role }) => role === "meeting" || role === "start").map(({ code }) => code));
  return placed.filter(({ code }) => meetings.has(code)).flatMap((meeting) => {
    const monday = mondayOf(meeting);
    const count = new Set(holidays.filter((day) => day >= monday && day < monday + workingDays)).size;
    return count >= fewestHolidays ? [{ meeting, count }] : [];
  });
}
