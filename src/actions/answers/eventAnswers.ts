import { eventsInPlan, type PlannedEvent } from "../../domain/eventsInPlan";
import { isoWeekOf } from "../../domain/isoWeek";
import type { Language } from "../../domain/language";
import { roleChoices, type LegendEntry } from "../../domain/legend";
import { choiceOf } from "../../domain/mandate/choices";
import { formatDate, parseDate } from "../../domain/serialDay";
import type { ReadRecord } from "../../readers/records/recordsReading";
import type { PlanAnswers } from "./planAnswers";

/** The plan with the events and meetings a document tells of outside its grids. An event without a day is a row without a mark. */
export function withEvents(plan: PlanAnswers, records: readonly ReadRecord[], language: Language): PlanAnswers {
  const events = records.filter(({ part }) => part === "events").map(plannedEvent);
  if (events.length === 0) return plan;
  const found = eventsInPlan(events, { language, legend: plan.legend.map(legendEntry) });
  const undated = found.undated.flatMap((index) => {
    const event = events[index];
    const name = event?.event || event?.type;
    return event && name ? [{ activity: event.date === "" ? name : `${name} (${event.date})`, responsible: "" }] : [];
  });
  const names = new Set(plan.activities.map((row) => row["activity"]?.toLowerCase()));
  const added = [...found.activities, ...undated].filter(({ activity }) => !names.has(activity.toLowerCase()));
  return {
    period: joinedPeriod(plan, found.from, found.to),
    legend: found.legend.length > 0 ? found.legend.map(({ code, meaning, role }) => ({ code, meaning, role })) : plan.legend,
    activities: [...plan.activities, ...added],
    rhythms: [...plan.rhythms, ...found.rhythms],
  };
}

function plannedEvent({ fields }: ReadRecord): PlannedEvent {
  const [date = "", event = "", type = ""] = ["date", "event", "type"].map((field) => fields[field]?.text);
  return { date, event, type };
}

function legendEntry(row: Readonly<Record<string, string>>): LegendEntry {
  return { code: row["code"] ?? "", meaning: row["meaning"] ?? "", role: choiceOf(roleChoices, row["role"] ?? "") ?? "meeting" };
}

/** From the first to the last of both; a grid whose year is not known leaves it to the user. */
function joinedPeriod({ period, activities }: PlanAnswers, from: string, to: string): PlanAnswers["period"] {
  if (period === null && activities.length > 0) return null;
  const days = [period?.from ?? from, period?.to ?? to, from, to].flatMap((text) => parseDate(text) ?? []);
  if (days.length === 0) return period;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return { weeks: { from: isoWeekOf(first), to: isoWeekOf(last) }, from: formatDate(first), to: formatDate(last) };
}
