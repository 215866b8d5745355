import { formatWeek, isoWeekOf } from "../../domain/isoWeek";
import type { Language } from "../../domain/language";
import { looseDate } from "../../domain/looseDate";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { progress as progressSchema } from "../../domain/mandate/progress";
import { periodYear } from "../../domain/periodYear";
import { planFromRhythms } from "../../domain/planFromRhythms";
import type { Activity, ProgressPlan } from "../../domain/progressPlan";

/** The grid as it would be written; else why there is none. */
export function previewedPlan(progress: Answers["progress"], language: Language): ProgressPlan | "noPeriod" | "errors" {
  if (progress.from.trim() === "" || progress.to.trim() === "") return "noPeriod";
  const read = progressSchema.safeParse(progress);
  if (!read.success) return "errors";
  const { period, days } = read.data;
  return period === null || days === null ? "noPeriod" : planFromRhythms({ ...read.data, period, days }, language);
}

/** The year that "week 12" or "March" is in, where the plan lies in one. */
export function yearOfPlan(from: string, to: string): number | null {
  const [first, last] = [looseDate(from.trim()), looseDate(to.trim())];
  return first && last && first.day <= last.day ? periodYear({ from: isoWeekOf(first.day), to: isoWeekOf(last.day) }) : null;
}

/** Each code with its weeks; with the year where the period is longer than one. */
export function codeWeeks({ events }: Activity, byYear: boolean): readonly { readonly code: string; readonly weeks: string }[] {
  const weeksOfCode = new Map<string, string[]>();
  for (const { week, codes } of events) {
    for (const code of codes) weeksOfCode.set(code, [...(weeksOfCode.get(code) ?? []), byYear ? formatWeek(week) : String(week.week)]);
  }
  return [...weeksOfCode].map(([code, weeks]) => ({ code, weeks: weeks.join(", ") }));
}
