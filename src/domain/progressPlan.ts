import type { IsoWeek } from "./isoWeek";
import type { Legend } from "./legend";
import type { WeekPeriod } from "./weekPeriod";

/** What happens in one week of one activity: the codes in the order they were written. */
export type ActivityEvent = { readonly week: IsoWeek; readonly codes: readonly string[] };

/** A cell that could not be read as codes, kept as it was written. */
export type UnreadCell = { readonly week: IsoWeek; readonly text: string };

export type Activity = {
  readonly activity: string;
  readonly responsible: string;
  readonly events: readonly ActivityEvent[];
  readonly unread: readonly UnreadCell[];
};

export type ProgressPlan = { readonly period: WeekPeriod; readonly legend: Legend; readonly activities: readonly Activity[] };

/** Codes, not cells: "O A" in one week is two events. */
export function eventCount({ events }: Activity): number {
  return events.reduce((count, { codes }) => count + codes.length, 0);
}
