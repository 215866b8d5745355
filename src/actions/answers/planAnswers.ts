import { compareWeeks, formatWeek, mondayOf, weeksInIsoYear, type IsoWeek } from "../../domain/isoWeek";
import type { Language } from "../../domain/language";
import { defaultLegend, type Legend, type LegendEntry } from "../../domain/legend";
import { readWeek } from "../../domain/meetingRhythm";
import type { ProgressPlan } from "../../domain/progressPlan";
import { rhythmsFromPlan } from "../../domain/rhythmsFromPlan";
import { formatDate } from "../../domain/serialDay";
import type { WeekPeriod } from "../../domain/weekPeriod";
import type { GridWeek, ProgressGridReading } from "../../readers/tableReading";

type Row = Readonly<Record<string, string>>;

/** What would be typed in the wizard for the grids of a document. `period` is null while the year of one of them is unknown. */
export type PlanAnswers = {
  readonly period: { readonly weeks: WeekPeriod; readonly from: string; readonly to: string } | null;
  readonly legend: readonly Row[];
  readonly activities: readonly Row[];
  readonly rhythms: readonly Row[];
};

/** Several grids are one plan: its period runs from the first to the last, and a row that comes again goes on. */
export function planAnswers(grids: readonly ProgressGridReading[], language: Language): PlanAnswers {
  const period = grids.every(({ plan }) => plan !== null) ? joinedPeriod(grids.flatMap(({ plan }) => (plan ? [plan.period] : []))) : null;
  const plans = grids.map((grid) => grid.plan ?? undatedPlan(grid)).map(rhythmsFromPlan);
  const activities = new Map<string, Row>();
  for (const { activity, responsible } of plans.flatMap((plan) => plan.activities)) {
    const before = activities.get(activity.toLowerCase());
    if (!before || before["responsible"] === "") activities.set(activity.toLowerCase(), { activity: before?.["activity"] ?? activity, responsible });
  }
  const typed = (week: IsoWeek) => (period ? typedWeek(week, period) : String(week.week));
  const rhythms = plans.flatMap((plan) => plan.rhythms).map(({ activity, rhythm }): Row => ({
    activity,
    code: rhythm.code,
    firstWeek: typed(rhythm.from),
    everyWeeks: rhythm.everyWeeks === 0 ? "" : String(rhythm.everyWeeks),
    lastWeek: rhythm.to ? typed(rhythm.to) : "",
    exceptWeeks: rhythm.except.map(typed).join(", "),
  }));
  return { period: period && { weeks: period, from: formatDate(mondayOf(period.from)), to: formatDate(mondayOf(period.to) + 6) }, legend: legendRows(grids, language), activities: [...activities.values()], rhythms };
}

/** The number alone where the period has it once, or first. */
function typedWeek(week: IsoWeek, period: WeekPeriod): string {
  const plain = String(week.week);
  const read = readWeek(plain, period);
  return read && compareWeeks(read, week) === 0 ? plain : formatWeek(week);
}

function joinedPeriod(periods: readonly WeekPeriod[]): WeekPeriod | null {
  const [from] = periods.map((period) => period.from).sort(compareWeeks);
  const to = periods.map((period) => period.to).sort(compareWeeks).at(-1);
  return from && to ? { from, to } : null;
}

/** Nothing is typed where the legend is the one the sheets have anyway. */
function legendRows(grids: readonly ProgressGridReading[], language: Language): Row[] {
  const entries = new Map<string, LegendEntry>();
  for (const entry of grids.flatMap(({ legend }) => legend)) if (!entries.has(entry.code)) entries.set(entry.code, entry);
  const legend: Legend = [...entries.values()];
  if (JSON.stringify(legend.map(({ code, meaning, role }) => [code, meaning, role])) === JSON.stringify(defaultLegend(language).map(({ code, meaning, role }) => [code, meaning, role]))) return [];
  return legend.map(({ code, meaning, role }) => ({ code, meaning, role }));
}

/** Any year that has a week 53: only the numbers of its weeks are typed. */
const someYear = 2020;

/** The grid as if its first week were of some year, so that its rhythms can be told before the year can. */
function undatedPlan({ weeks, activities, legend }: ProgressGridReading): ProgressPlan {
  const inOrder: IsoWeek[] = [];
  for (const { week } of weeks) {
    const before = inOrder.at(-1);
    const isoYear = before === undefined ? someYear : week > before.week ? before.isoYear : before.isoYear + 1;
    inOrder.push({ isoYear, week: Math.min(week, weeksInIsoYear(isoYear)) });
  }
  const first = inOrder[0] ?? { isoYear: someYear, week: 1 };
  const at = (gridWeek: GridWeek): IsoWeek => inOrder[weeks.indexOf(gridWeek)] ?? inOrder[weeks.findIndex(({ week }) => week === gridWeek.week)] ?? first;
  return {
    period: { from: first, to: inOrder.at(-1) ?? first },
    legend,
    activities: activities.map(({ activity, responsible, events, unread }) => ({
      activity, responsible,
      events: events.map(({ week, codes }) => ({ week: at(week), codes })),
      unread: unread.map(({ week, text }) => ({ week: at(week), text })),
    })),
  };
}
