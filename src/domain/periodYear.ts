import type { WeekPeriod } from "./weekPeriod";

/** The year a season or month without one most likely means: the project's, where it keeps to a single one. */
export function periodYear(weeks: WeekPeriod | null): number | null {
  return weeks && weeks.from.isoYear === weeks.to.isoYear ? weeks.from.isoYear : null;
}
