import { mondayOf } from "./isoWeek";
import type { Legend } from "./legend";
import type { SerialDay } from "./serialDay";

/** `isoYear` null: the grid does not say, and nobody has. */
type PlannedCode = { readonly code: string; readonly isoYear: number | null; readonly week: number };

const daysInWeek = 7;

/** Kick-offs of a subproject before its mandate is dated. One in the week of the date itself may be after it. */
export function startsBeforeMandate<Planned extends PlannedCode>(planned: readonly Planned[], legend: Legend, mandateDate: SerialDay): Planned[] {
  const starts = new Set(legend.filter(({ role }) => role === "start").map(({ code }) => code));
  return planned.filter(({ code, isoYear, week }) => starts.has(code) && isoYear !== null && mondayOf({ isoYear, week }) + daysInWeek <= mandateDate);
}
