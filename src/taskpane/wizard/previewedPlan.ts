import { formatWeek } from "../../domain/isoWeek";
import type { Language } from "../../domain/language";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { progress as progressSchema } from "../../domain/mandate/progress";
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

/** Each code with its weeks; with the year where the period is longer than one. */
export function codeWeeks({ events }: Activity, byYear: boolean): readonly { readonly code: string; readonly weeks: string }[] {
  const weeksOfCode = new Map<string, string[]>();
  for (const { week, codes } of events) {
    for (const code of codes) weeksOfCode.set(code, [...(weeksOfCode.get(code) ?? []), byYear ? formatWeek(week) : String(week.week)]);
  }
  return [...weeksOfCode].map(([code, weeks]) => ({ code, weeks: weeks.join(", ") }));
}
