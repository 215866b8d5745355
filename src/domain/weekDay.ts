import { mondayOf, type IsoWeek } from "./isoWeek";
import type { SerialDay } from "./serialDay";

/** The 29 February 1900 that Excel counts and no calendar has, in the middle of a week. */
const phantomLeapDay = 60;

/** A day of an ISO week, 1 Monday to 7 Sunday; after 31 December 9999 it is a number that Excel has no date for. */
export function dayOfWeek(week: IsoWeek, weekday: number): SerialDay {
  const monday = mondayOf(week);
  const day = monday + weekday - 1;
  return monday < phantomLeapDay && day >= phantomLeapDay ? day + 1 : day;
}
