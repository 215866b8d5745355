import { compareWeeks, weekAfter, type IsoWeek } from "./isoWeek";

/** Both ends included; it may cross New Year. */
export type WeekPeriod = { readonly from: IsoWeek; readonly to: IsoWeek };

/** Every week of the period in order; none when it ends before it begins. */
export function weeksOf({ from, to }: WeekPeriod): IsoWeek[] {
  const weeks: IsoWeek[] = [];
  for (let week = from; compareWeeks(week, to) <= 0; week = weekAfter(week)) weeks.push(week);
  return weeks;
}
