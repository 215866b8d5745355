import { issue } from "../../../domain/issue";
import type { SourceCell } from "../../source";
import type { Section } from "../../sections/section";
import { readRecord } from "../../records/readField";
import { textField } from "../../records/fields/textField";
import type { Draft, FieldReader, ReadingContext } from "../../records/recordKindReader";
import type { MilestoneField } from "./milestoneColumns";
import { milestoneDate } from "./milestoneDate";
import type { MilestoneItem, MilestoneItems } from "./milestoneItems";
import { readLine, startOfLine } from "./milestoneLine";
import { numbered } from "./numbered";
import { repeatsPlan } from "./repeatsPlan";
import { withInnerDeadlines } from "./innerDeadlines";

const fields: Readonly<Record<MilestoneField, FieldReader>> = {
  number: textField, milestone: textField, planned: milestoneDate, actual: milestoneDate, responsible: textField, comment: textField,
};

/** Lines whose columns collapsed, taken apart again: number, text and days. */
export function recordsOfItems({ items, unread, columns }: MilestoneItems, section: Section, context: ReadingContext): Draft {
  const { findings } = context;
  const drafts = items.map((item) => ({ ...partsOf(item, columns), place: item.lines[0].place }));
  const [first] = drafts;
  if (first) findings.add(issue("info", "milestones.columns.collapsed", { place: first.place, params: { count: drafts.length }, confidence: "high" }));
  const records = drafts.map(({ found, place }) => readRecord("milestones", fields, found, place, context));
  const withNumbers = numbered(records, drafts.map(({ isMilestone }) => isMilestone), context);
  for (const lines of unread) findings.add(issue("info", "milestones.line.unread", { place: lines[0].place, read: lines[0].text, params: { count: lines.length } }));
  return { records: withNumbers.map((record) => withInnerDeadlines(record, context)), repeats: repeatsPlan(withNumbers, [...section.path, context.title], context) };
}

type Parts = { readonly found: Partial<Record<MilestoneField, SourceCell>>; readonly isMilestone: boolean };

function partsOf({ lines: [first, ...more] }: MilestoneItem, columns: readonly MilestoneField[]): Parts {
  const start = startOfLine(first);
  const behind = fieldsBehindDates(columns);
  const rest = [readLine(first, start?.textAt ?? 0, behind.length > 0), ...more.map((line) => readLine(line, 0, behind.length > 0))];
  const dated = rest.find(({ days }) => days.length > 0);
  const days = dated?.days ?? [];
  const dateFields = columns.filter((field) => field === "planned" || field === "actual");
  const found: Partial<Record<MilestoneField, SourceCell>> = { milestone: joined(rest.map(({ text }) => text)) };
  if (start?.number) found.number = start.number;
  for (const [index, day] of days.entries()) found[dateFields[index] ?? (index === 0 ? "planned" : "actual")] = day;
  if (dated?.tail) found[behind[0] ?? "comment"] = dated.tail;
  return { found, isMilestone: start?.isMilestone ?? false };
}

/** The columns a header has after its last date. */
export function fieldsBehindDates(columns: readonly MilestoneField[]): MilestoneField[] {
  const last = Math.max(columns.indexOf("planned"), columns.indexOf("actual"));
  return last < 0 ? [] : columns.slice(last + 1).filter((field) => field === "responsible" || field === "comment");
}

/** What a narrow column broke is one text again, at the place of its first line. */
function joined(texts: readonly SourceCell[]): SourceCell {
  const said = texts.filter(({ text }) => text !== "");
  const [first] = said;
  return first ? { text: said.map(({ text }) => text).join(" "), place: first.place } : (texts[0] as SourceCell);
}

