import { compareWeeks, formatWeek, isoWeekOf, mondayOf, type IsoWeek } from "./isoWeek";
import type { Language, Words } from "./language";
import { defaultLegend, type Legend, type LegendEntry } from "./legend";
import { rhythmWeeks, type MeetingRhythm } from "./meetingRhythm";
import type { Activity, ActivityEvent, ProgressPlan } from "./progressPlan";
import { reportingDays, type ReportingRhythm } from "./reportingRhythm";
import type { SerialDay } from "./serialDay";
import type { WeekPeriod } from "./weekPeriod";

export type RhythmPlan = {
  readonly period: WeekPeriod;
  /** The project's first and last day: reports are due by them, not by the Monday of the first week. */
  readonly days?: { readonly from: SerialDay; readonly to: SerialDay };
  /** Empty: the default legend. */
  readonly legend: Legend;
  readonly activities: readonly { readonly activity: string; readonly responsible: string }[];
  /** An empty activity is every one of them. */
  readonly rhythms: readonly { readonly activity: string; readonly rhythm: MeetingRhythm }[];
  readonly reporting: readonly { readonly body: string; readonly rhythm: ReportingRhythm }[];
};

const reportTo: Words = { nb: "Rapport til", nn: "Rapport til", sv: "Rapport till", en: "Report to" };
const report: Words = { nb: "rapport", nn: "rapport", sv: "rapport", en: "report" };
const reportCodes = ["R", "RA", "RAP", "RAPP"];

/** The grid its rhythms fill: a row for each activity, then a row for each body that gets dated reports. */
export function planFromRhythms(plan: RhythmPlan, language: Language): ProgressPlan {
  const meetings = plan.legend.length > 0 ? plan.legend : defaultLegend(language);
  const reports = reportRows(plan, language);
  const entry = reports.length > 0 ? reportEntry(meetings, language) : null;
  const legend = entry === null || meetings.includes(entry) ? meetings : [...meetings, entry];
  const activities = namedActivities(plan).map((activity) => ({ ...activity, events: eventsOf(activity.activity, plan, legend), unread: [] }));
  return { period: plan.period, legend, activities: [...activities, ...reports.map((row) => reportActivity(row, entry?.code ?? "R"))] };
}

/** A rhythm for an activity that is not listed brings its own row, so that nothing said is lost. */
function namedActivities({ activities, rhythms }: RhythmPlan): RhythmPlan["activities"] {
  const named = [...activities];
  for (const { activity } of rhythms) {
    if (activity.trim() !== "" && !named.some((other) => isSameName(other.activity, activity))) named.push({ activity: activity.trim(), responsible: "" });
  }
  return named;
}

function isSameName(first: string, second: string): boolean {
  return first.trim().toLowerCase() === second.trim().toLowerCase();
}

function eventsOf(activity: string, { rhythms, period }: RhythmPlan, legend: Legend): ActivityEvent[] {
  const byWeek = new Map<string, { week: IsoWeek; codes: string[] }>();
  for (const { activity: name, rhythm } of rhythms) {
    if (name.trim() !== "" && !isSameName(name, activity)) continue;
    for (const week of rhythmWeeks(rhythm, period)) {
      const event = byWeek.get(formatWeek(week)) ?? { week, codes: [] };
      if (!event.codes.includes(rhythm.code)) event.codes.push(rhythm.code);
      byWeek.set(formatWeek(week), event);
    }
  }
  const events = [...byWeek.values()].sort((first, second) => compareWeeks(first.week, second.week));
  return events.map(({ week, codes }) => ({ week, codes: codes.sort((first, second) => placeIn(legend, first) - placeIn(legend, second)) }));
}

function placeIn(legend: Legend, code: string): number {
  const place = legend.findIndex((entry) => entry.code === code);
  return place < 0 ? legend.length : place;
}

type ReportRow = { readonly activity: string; readonly weeks: readonly IsoWeek[] };

function reportRows({ reporting, period, days }: RhythmPlan, language: Language): ReportRow[] {
  const { from, to } = days ?? { from: mondayOf(period.from), to: mondayOf(period.to) + 6 };
  return reporting.map(({ body, rhythm }) => ({ activity: `${reportTo[language]} ${body}`, weeks: reportingDays(rhythm, from, to).map(isoWeekOf) }))
    .filter(({ weeks }) => weeks.length > 0);
}

function reportActivity({ activity, weeks }: ReportRow, code: string): Activity {
  return { activity, responsible: "", events: weeks.map((week) => ({ week, codes: [code] })), unread: [] };
}

/** The legend's own code for reports, or one it does not use for anything else. */
function reportEntry(legend: Legend, language: Language): LegendEntry {
  const own = legend.find(({ meaning }) => /rapport|report/i.test(meaning));
  const free = reportCodes.find((code) => !legend.some((entry) => entry.code.toUpperCase() === code)) ?? "RAPPORT";
  return own ?? { code: free, meaning: report[language], role: "report" };
}
