import type { TableKind, TableReading } from "../../readers/tableReading";
import type { Decision, PastChoice, StructureState } from "./structureState";

/** Null takes a correction back. */
export type Corrections = ReadonlyMap<string, string | null>;

const rememberedChoices = 50;

/** What is decided about several doubts can be undone in one step; one decision is undone by pressing it again. */
export function decided(state: StructureState, ids: readonly string[], decision: Decision): StructureState {
  const accepted = decision === "accepted" ? withIds(state.accepted, ids) : withoutIds(state.accepted, ids);
  const rejected = decision === "rejected" ? withIds(state.rejected, ids) : withoutIds(state.rejected, ids);
  const past = ids.length > 1 ? remembered(state, { what: decision, count: ids.length }) : state.past;
  return { ...state, accepted, rejected, past };
}

export function corrected(state: StructureState, changes: Corrections): StructureState {
  const corrections = new Map(state.corrections);
  for (const [id, text] of changes) {
    if (text === null) corrections.delete(id);
    else corrections.set(id, text);
  }
  return { ...state, corrections, past: remembered(state, { what: "corrected", count: changes.size }) };
}

export function chosenRecord(state: StructureState, record: string, included: boolean): StructureState {
  const leftOutRecords = included ? withoutIds(state.leftOutRecords, [record]) : withIds(state.leftOutRecords, [record]);
  return { ...state, leftOutRecords, past: remembered(state, { what: included ? "takenIn" : "leftOut", count: 1 }) };
}

export function undone(state: StructureState): StructureState {
  const last = state.past.at(-1);
  return last ? { ...state, ...last.before, past: state.past.slice(0, -1) } : state;
}

/** A table that repeats another is left out until it is asked for. */
export function chosenTables({ leftOut, takenIn }: StructureState, tables: readonly TableReading[], included: boolean): Pick<StructureState, "leftOut" | "takenIn"> {
  const ids = tables.map(({ id }) => id);
  return included ? { leftOut: withoutIds(leftOut, ids), takenIn: withIds(takenIn, ids) } : { leftOut: withIds(leftOut, ids), takenIn: withoutIds(takenIn, ids) };
}

export function withKind(kinds: ReadonlyMap<string, TableKind>, start: string, kind: TableKind | null): ReadonlyMap<string, TableKind> {
  const others = [...kinds].filter(([one]) => one !== start);
  return new Map(kind === null ? others : [...others, [start, kind]]);
}

function remembered(state: StructureState, choice: Omit<PastChoice, "before">): readonly PastChoice[] {
  const { accepted, rejected, corrections, leftOutRecords } = state;
  return [...state.past, { ...choice, before: { accepted, rejected, corrections, leftOutRecords } }].slice(-rememberedChoices);
}

/** The same set where nothing is new: what is read anew when the accepted proposals change is not read anew in vain. */
function withIds(set: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  return ids.every((id) => set.has(id)) ? set : new Set([...set, ...ids]);
}

function withoutIds(set: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  if (!ids.some((id) => set.has(id))) return set;
  const removed = new Set(ids);
  return new Set([...set].filter((id) => !removed.has(id)));
}
