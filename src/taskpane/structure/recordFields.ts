import { placeId, type Place } from "../../domain/issue";
import { formatDate } from "../../domain/serialDay";
import { joinedId } from "../../readers/joinedText";
import type { ReadField, ReadRecord, RecordsReading } from "../../readers/records/recordsReading";
import type { RiskField } from "../../readers/riskColumns";
import type { GridActivity, RiskRegisterReading } from "../../readers/tableReading";
import type { PaneKey, PaneText } from "../app/useText";
import type { AnswerSpec } from "../wizard/answerSpec";
import { rowTables } from "../wizard/rowTables";
import { singleAnswers } from "../wizard/singleAnswers";
import type { RecordItem } from "./recordItems";

/** A field as it is shown and corrected; `id` is what a correction of it is kept by. */
export type ShownField = {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly place: Place;
  /** Every cell it was read from, where it is joined of several. */
  readonly joined?: readonly Place[];
  /** What stands in the source, where the field was read out of it. */
  readonly written: string;
  readonly spec: AnswerSpec | null;
};

type Text = PaneText["text"];

/** Every field of a record that can be filled in, whether it is or not. */
export function fieldsOf({ table, index }: RecordItem, text: Text): readonly ShownField[] {
  switch (table.kind) {
    case "progressGrid": return activityFields(table.activities[index ?? 0], text);
    case "riskRegister": return riskFields(table, index ?? 0, text);
    default: return index === null ? factFields(table, text) : recordFields(table.records[index], text);
  }
}

function factFields({ facts }: RecordsReading, text: Text): readonly ShownField[] {
  return Object.entries(facts).map(([path, field]) => {
    const spec = singleAnswers.find(({ name }) => name === path) ?? null;
    return shownField(field, spec ? text(spec.label) : path, spec);
  });
}

function recordFields(record: ReadRecord | undefined, text: Text): readonly ShownField[] {
  if (!record) return [];
  const specs: readonly AnswerSpec[] = record.part === "events" ? [] : rowTables[record.part];
  const known = specs.flatMap((spec) => {
    const field = record.fields[spec.name];
    return field ? [shownField(field, text(spec.label), spec)] : [];
  });
  const others = Object.entries(record.fields).filter(([name]) => !specs.some((spec) => spec.name === name));
  return [...known, ...others.map(([name, field]) => shownField(field, otherLabel(name, text), null))];
}

function shownField({ id, text, place, written, joined }: ReadField, label: string, spec: AnswerSpec | null): ShownField {
  return { id, label, text, place, written, spec, ...(joined ? { joined } : {}) };
}

/** Fields of events, which become cells of the grid and have no row of answers. */
const eventLabels: Readonly<Record<string, PaneKey>> = {
  event: "preview.field.event", content: "preview.field.content", participants: "preview.field.participants", type: "answer.kind", phase: "preview.field.phase",
  from: "answer.from", to: "answer.to", date: "preview.field.date", when: "answer.when", responsible: "answer.responsible",
  year: "answer.year", activity: "answer.activity", code: "answer.code", comment: "answer.comment", place: "preview.field.place",
};

function otherLabel(name: string, text: Text): string {
  const key = eventLabels[name];
  return key ? text(key) : name;
}

const riskLabels: Readonly<Record<RiskField, PaneKey>> = {
  risk: "answer.risk", id: "answer.number", likelihood: "answer.likelihood", consequence: "answer.consequence", riskFactor: "preview.riskFactor.long",
  countermeasure: "answer.countermeasure", owner: "answer.owner", due: "answer.deadline", status: "answer.status",
};

function riskFields({ cells, risks }: RiskRegisterReading, index: number, text: Text): readonly ShownField[] {
  const own = cells?.[index] ?? {};
  const risk = risks[index];
  // What an accepted repair has made of the cell is what the field holds now.
  const read: Partial<Record<RiskField, string>> = risk ? { risk: risk.risk, countermeasure: risk.countermeasure, ...(risk.due === null ? {} : { due: formatDate(risk.due) }), ...(risk.typedRiskFactor === null ? {} : { riskFactor: String(risk.typedRiskFactor) }) } : {};
  const specs: readonly AnswerSpec[] = rowTables.risks;
  return (Object.keys(riskLabels) as RiskField[]).flatMap((field) => {
    const cell = own[field];
    const spec = field === "likelihood" || field === "consequence" ? null : specs.find(({ name }) => name === field) ?? null;
    return cell ? [{ ...cellField(cell.place, cell.joined, text(riskLabels[field]), read[field] ?? cell.text), written: cell.text, spec }] : [];
  });
}

function activityFields(activity: GridActivity | undefined, text: Text): readonly ShownField[] {
  if (!activity) return [];
  const { labels = {} } = activity;
  const field = (place: Place, label: string, value: string, joined?: readonly Place[]) => cellField(place, joined, label, value);
  return [
    ...(labels.activity ? [field(labels.activity, text("answer.activity"), activity.activity, labels.joined)] : []),
    ...(labels.responsible ? [field(labels.responsible, text("answer.responsible"), activity.responsible)] : []),
    ...weekCells(activity).map(({ week, place, words }) => field(place, weekLabel(week, text), words)),
  ];
}

function cellField(place: Place, joined: readonly Place[] | undefined, label: string, text: string): ShownField {
  const field = { label, text, place, written: text, spec: null };
  return joined ? { ...field, id: joinedId(placeId(place)), joined } : { ...field, id: placeId(place) };
}

/** The filled weeks in the order they stand. */
function weekCells({ events, unread }: GridActivity) {
  const cells = [...events.map(({ week, place, codes }) => ({ week, place, words: codes.join(" ") })), ...unread.map(({ week, place, text: words }) => ({ week, place, words }))];
  const seen = new Set<string>();
  return cells.sort((one, other) => one.place.column - other.place.column).filter(({ place }) => !seen.has(placeId(place)) && seen.add(placeId(place)));
}

/** The weeks of an activity where something can be added. */
export function blankWeeks({ table, index }: RecordItem, text: Text): readonly ShownField[] {
  const activity = table.kind === "progressGrid" ? table.activities[index ?? 0] : undefined;
  return (activity?.blanks ?? []).map(({ week, place }) => cellField(place, undefined, weekLabel(week, text), ""));
}

function weekLabel({ isoYear, week }: { readonly isoYear: number | null; readonly week: number }, text: Text): string {
  return isoYear === null ? text("preview.field.week", { week }) : text("preview.field.weekOfYear", { week, year: isoYear });
}
