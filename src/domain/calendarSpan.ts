import type { Language } from "./language";
import type { SerialDay } from "./serialDay";

/** One piece of the calendar. `year` is the year it says itself; null where it took the one it was given. */
export type Span = {
  readonly from: SerialDay;
  readonly to: SerialDay;
  readonly precision: "day" | "week" | "month" | "season" | "year" | "period";
  readonly year: number | null;
};

export type SpanOptions = { readonly language: Language; /** Of what says no year itself. */ readonly year: number | null };

/** 3235 is a project's number, not a year. */
export const yearPattern = "((?:19|20|21)\\d\\d)";
