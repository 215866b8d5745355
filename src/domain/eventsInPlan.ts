import { eventKindOf, eventKinds, type EventKind } from "./eventKind";
import { formatWeek, isoWeekOf } from "./isoWeek";
import type { Language, Words } from "./language";
import { defaultLegend, type CodeRole, type Legend, type LegendEntry } from "./legend";
import { choiceOf } from "./mandate/choices";
import { formatDate, type SerialDay } from "./serialDay";
import { readWhen, sortDay, type When } from "./when";

/** An event as it was read: when and what as written; the kind in words, "" where it is not said. */
export type PlannedEvent = { readonly date: string; readonly event: string; readonly type: string };

type RhythmRow = { readonly activity: string; readonly code: string; readonly firstWeek: string; readonly everyWeeks: string; readonly lastWeek: string; readonly exceptWeeks: string };

/** Rows of the wizard's progress answers. */
export type EventsInPlan = {
  /** The first and last day that an event or a phase names, "" where none does. */
  readonly from: string;
  readonly to: string;
  /** Empty where the legend has a code for every event: only codes that are missing make rows, and then all of it. */
  readonly legend: readonly LegendEntry[];
  readonly activities: readonly { readonly activity: string; readonly responsible: string }[];
  readonly rhythms: readonly RhythmRow[];
  /** Which of the events, by their place in the list, name no week and stand in no row. */
  readonly undated: readonly number[];
};

/** Events with a day or a week become an activity with one code in one week; phases only reach the period out. */
export function eventsInPlan(events: readonly PlannedEvent[], { language, legend }: { readonly language: Language; /** Empty: the default one. */ readonly legend: Legend }): EventsInPlan {
  const codes: LegendEntry[] = [...(legend.length > 0 ? legend : defaultLegend(language))];
  const known = codes.length;
  const rhythms = new Map<string, RhythmRow>();
  const undated: number[] = [];
  const days: SerialDay[] = [];
  for (const [index, planned] of events.entries()) {
    const when = readWhen(planned.date, { language });
    days.push(...[when.from, when.to].filter((day) => day !== null));
    const kind = kindOf(planned);
    if (kind === "phase") continue;
    const day = isOneWeek(when) ? sortDay(when) : null;
    if (day === null) undated.push(index);
    else {
      const row = rhythmRow(planned.event === "" ? planned.type : planned.event, codeOf(kind, codes, language), day);
      const key = `${row.activity.toLowerCase()}\n${row.code}\n${row.firstWeek}`;
      if (!rhythms.has(key)) rhythms.set(key, row);
    }
  }
  return {
    from: days.length === 0 ? "" : formatDate(Math.min(...days)),
    to: days.length === 0 ? "" : formatDate(Math.max(...days)),
    legend: codes.length === known ? [] : codes,
    activities: activityRows([...rhythms.values()]),
    rhythms: [...rhythms.values()],
    undated,
  };
}

function kindOf({ event, type }: PlannedEvent): EventKind | null {
  return choiceOf(eventKinds, type) ?? eventKindOf(type) ?? eventKindOf(event);
}

const longestEvent = 7;

function isOneWeek({ from, to }: When): boolean {
  return from !== null && (to === null || to - from < longestEvent);
}

function rhythmRow(activity: string, code: string, day: SerialDay): RhythmRow {
  return { activity: activity.replace(/\s+/g, " ").trim(), code, firstWeek: formatWeek(isoWeekOf(day)), everyWeeks: "", lastWeek: "", exceptWeeks: "" };
}

/** Each name once, as it was first written. */
function activityRows(rhythms: readonly RhythmRow[]): { readonly activity: string; readonly responsible: string }[] {
  const names = new Map<string, string>();
  for (const { activity } of rhythms) if (!names.has(activity.toLowerCase())) names.set(activity.toLowerCase(), activity);
  return [...names.values()].map((activity) => ({ activity, responsible: "" }));
}

type Coded = { readonly role: CodeRole; /** Of the default legend. */ readonly code: string; readonly meaning: RegExp };

const codedKinds: Readonly<Partial<Record<EventKind, Coded>>> = {
  start: { role: "start", code: "O", meaning: /./ },
  finish: { role: "finish", code: "F", meaning: /./ },
  working: { role: "meeting", code: "A", meaning: /arbeid|arbet|work/i },
  projectGroup: { role: "meeting", code: "P", meaning: /prosjekt|projekt|project/i },
  projectManagers: { role: "meeting", code: "P", meaning: /prosjekt|projekt|project/i },
  status: { role: "meeting", code: "S", meaning: /status|avstäm/i },
  followUp: { role: "meeting", code: "S", meaning: /status|avstäm|oppfølg|uppfölj|follow/i },
  steering: { role: "meeting", code: "G", meaning: /styr|steering/i },
};

const added: Readonly<Record<"steering" | "meeting" | "event", { readonly codes: readonly string[]; readonly meaning: Words }>> = {
  steering: { codes: ["G", "SG", "STG"], meaning: { nb: "styringsgruppemøte", nn: "styringsgruppemøte", sv: "styrgruppsmöte", en: "steering group meeting" } },
  meeting: { codes: ["M", "MØ", "MTG"], meaning: { nb: "annet møte", nn: "anna møte", sv: "annat möte", en: "other meeting" } },
  event: { codes: ["H", "HE", "EV"], meaning: { nb: "annen hendelse", nn: "anna hending", sv: "annan händelse", en: "other event" } },
};

/** The legend's own code by what its meaning says; a code of its own is added for what it has none for. */
function codeOf(kind: EventKind | null, codes: LegendEntry[], language: Language): string {
  const coded = kind === null ? undefined : codedKinds[kind];
  const own = coded && codes.find(({ role, meaning }) => role === coded.role && coded.meaning.test(meaning));
  if (own) return own.code;
  const sort = kind === "steering" ? "steering" : kind === null || kind === "deadline" ? "event" : "meeting";
  const { meaning, codes: letters } = added[sort];
  const before = codes.find((entry) => entry.meaning === meaning[language]);
  if (before) return before.code;
  const code = letters.find((letter) => !codes.some((entry) => entry.code === letter)) ?? `${letters[0]}${codes.length}`;
  codes.push({ code, meaning: meaning[language], role: "meeting" });
  return code;
}
