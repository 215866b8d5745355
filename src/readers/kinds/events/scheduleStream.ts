import type { Passage } from "../../sections/section";
import { eventsInText, type EventInText } from "./eventsInText";
import { phasesInText, type PhaseInText } from "./phasesInText";

export type PhaseHead = { readonly kind: "phase"; readonly passage: Passage; readonly phase: PhaseInText; /** Where the next head begins. */ readonly end: number; readonly following: readonly Passage[] };
export type EventHead = { readonly kind: "event"; readonly passage: Passage; readonly event: EventInText; readonly end: number; readonly isAlone: boolean; readonly following: readonly Passage[] };
export type ScheduleHead = PhaseHead | EventHead;

const longestListItem = 200;

/** Every head of a phase or an event in the order of the text, each with the passages that follow until the next head. */
export function scheduleHeads(passages: readonly Passage[]): ScheduleHead[] {
  const heads: (ScheduleHead & { following: Passage[] })[] = [];
  let number = 0;
  for (const passage of passages) {
    const phases = phasesOf(passage, number);
    number = phases.reduce((last, { number: own }) => Math.max(last, Number(own)), number);
    const isList = passage.marker !== "" || passage.text.length <= longestListItem;
    const events = eventsInText(passage.text, phases.map(({ to }) => to), isList).filter(outside(phases));
    const starts = [...new Set([...phases, ...events].map(({ from }) => from))].sort((first, second) => first - second);
    const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? passage.text.length]));
    const endOf = (from: number) => ends.get(from) ?? passage.text.length;
    const found = [
      ...phases.map((phase): PhaseHead & { following: Passage[] } => ({ kind: "phase", passage, phase, end: Math.max(phase.to, endOf(phase.from)), following: [] })),
      ...events.map((event): EventHead & { following: Passage[] } => ({ kind: "event", passage, event, end: Math.max(event.textAt, endOf(event.from)), isAlone: isList && starts.length === 1 && event.from === 0, following: [] })),
    ].sort((first, second) => startOf(first) - startOf(second));
    if (found.length === 0) heads.at(-1)?.following.push(passage);
    heads.push(...found);
  }
  return heads;
}

/** The days of a phase's period are no events. Both are in the order of the text. */
function outside(phases: readonly PhaseInText[]): (event: EventInText) => boolean {
  let next = 0;
  return ({ from, days }) => {
    while (next < phases.length && (phases[next]?.to ?? 0) <= from) next++;
    return (phases[next]?.from ?? Infinity) >= (days.at(-1)?.to ?? from);
  };
}

function startOf(head: ScheduleHead): number {
  return head.kind === "phase" ? head.phase.from : head.event.from;
}

const beginsAnew = /(?:^|[.!?:;–—-])["”»)]?\s*$/u;

/** Heads that begin a sentence, or have the number that comes next: "i fase 2 mars 2013" is none. The marker of a list is the phase's number. */
function phasesOf({ text, marker }: Passage, before: number): PhaseInText[] {
  const lead = /^\d{1,2}[.)]$/.test(marker) ? `${marker} ` : "";
  const said = lead + text;
  let last = before;
  return phasesInText(said, before)
    .filter(({ from, number }) => {
      const isNext = last > 0 && Number(number) === last + 1 && /^\d/.test(said.slice(from));
      if (!isNext && !beginsAnew.test(said.slice(Math.max(0, from - 8), from))) return false;
      last = Math.max(last, Number(number));
      return true;
    })
    .map((phase) => ({ ...phase, from: Math.max(0, phase.from - lead.length), to: phase.to - lead.length, nameAt: phase.nameAt - lead.length, whenAt: phase.whenAt - lead.length }));
}
