import { formatWeek, type IsoWeek } from "./isoWeek";
import type { MeetingRhythm } from "./meetingRhythm";
import type { RhythmPlan } from "./planFromRhythms";
import type { Activity, ProgressPlan } from "./progressPlan";
import { weeksOf } from "./weekPeriod";
import { weekSequences } from "./weekSequences";

/** What a row without a name is called: a rhythm for no activity is one for all of them. */
const unnamed = "–";

/**
 * The rhythms that fill the same grid again (planFromRhythms): what comes back at even distance is one rhythm with its
 * exceptions, all else stands once. A cell that could not be read is kept, its text as a code. Rows of the same name get
 * names of their own, because a rhythm finds its row by the name.
 */
export function rhythmsFromPlan({ period, legend, activities }: ProgressPlan): RhythmPlan {
  const weeks = weeksOf(period);
  const positions = new Map(weeks.map((week, position) => [formatWeek(week), position]));
  const names = distinctNames(activities.map(({ activity }) => activity));
  return {
    period,
    legend,
    activities: activities.map(({ responsible }, index) => ({ activity: names[index] ?? "", responsible })),
    rhythms: activities.flatMap((activity, index) => rhythmsOf(activity, weeks, positions).map((rhythm) => ({ activity: names[index] ?? "", rhythm }))),
    reporting: [],
  };
}

function rhythmsOf({ events, unread }: Activity, weeks: readonly IsoWeek[], positions: ReadonlyMap<string, number>): MeetingRhythm[] {
  const byCode = new Map<string, Set<number>>();
  const add = (code: string, week: IsoWeek) => {
    const position = positions.get(formatWeek(week));
    if (position !== undefined) byCode.set(code, (byCode.get(code) ?? new Set()).add(position));
  };
  for (const { week, codes } of events) for (const code of codes) add(code, week);
  for (const { week, text } of unread) add(text, week);
  return [...byCode].flatMap(([code, found]) => weekSequences([...found].sort((first, second) => first - second)).flatMap(({ first, last, every, missing }) => {
    const from = weeks[first];
    const to = every === 0 ? null : weeks[last] ?? null;
    return from ? [{ code, everyWeeks: every, from, to, except: missing.flatMap((position) => weeks[position] ?? []) }] : [];
  }));
}

function distinctNames(written: readonly string[]): string[] {
  const taken = new Set<string>();
  return written.map((text) => {
    const base = text.trim() || unnamed;
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base} (${count})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
