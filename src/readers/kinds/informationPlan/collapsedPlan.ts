import { issue } from "../../../domain/issue";
import { columnAfterWhen } from "../../records/columnLine";
import { readRecord } from "../../records/readField";
import type { ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import type { Passage } from "../../sections/section";
import type { SourceCell } from "../../source";
import { audienceAt, collapsedEntries, likelyAudienceAt, type CollapsedEntry } from "./collapsedEntries";
import { whensIn, type FoundWhen } from "./collapsedWhen";
import { informationReaders } from "./informationFields";

/** Rows whose columns ran together: one record an entry, all of it doubtful but for a time that stands by itself. */
export function readCollapsedPlan(header: string, lines: readonly Passage[], context: ReadingContext): ReadRecord[] {
  const last = columnAfterWhen(header) ?? "remarks";
  return collapsedEntries(lines.filter(({ text }) => /[\p{L}\d]/u.test(text))).map((entry) => entryRecord(entry, last, context));
}

function entryRecord(entry: CollapsedEntry, last: string, context: ReadingContext): ReadRecord {
  const { findings } = context;
  const [first] = entry;
  const whens = whensIn(entry, context.language);
  const [only] = whens;
  const text = entry.map((line) => line.text).join(" ");
  const whole: SourceCell = { text, place: first.place };
  const columns = entry.length === 1 && whens.length <= 1 ? columnsOf(first, only ?? null) : null;
  const accepted = columns ? findings.settle(issue("warning", "information.columns.split", { place: first.place, read: text, proposal: columns.measure.text, confidence: "low", params: { audience: columns.audience.text } })) : null;
  if (!columns) findings.add(issue("warning", "information.columns.lost", { place: first.place, read: text, confidence: "low" }));
  const found = accepted !== null && columns ? columns : null;
  if (whens.length > 1) findings.add(issue("warning", "information.when.several", { place: first.place, read: whens.map(({ when }) => when.text).join("; ") }));
  return readRecord("informationPlan", informationReaders, {
    measure: found?.measure ?? whole,
    ...(found ? { audience: found.audience } : {}),
    ...(found && only?.after ? { [last]: only.after } : {}),
    ...(only && whens.length === 1 ? { when: only.when } : {}),
  }, first.place, context);
}

/** "Allmøte Alle ansatte mars 2014": what stands before the audience is the measure. */
function columnsOf(line: Passage, found: FoundWhen | null): { readonly measure: SourceCell; readonly audience: SourceCell } | null {
  const start = line.place.from ?? 0;
  const end = found ? (found.when.place.from ?? 0) - start : line.text.length;
  const known = audienceAt(line.text);
  const at = known >= 0 ? known : likelyAudienceAt(line.text.slice(0, end));
  const piece = (from: number, to: number): SourceCell => {
    const text = line.text.slice(from, to).replace(/[\s|,;]+$/, "");
    return { text, place: { line: line.place.line, column: line.place.column, from: start + from, to: start + from + text.length } };
  };
  if (at <= 0 || at >= end) return null;
  const measure = piece(0, at);
  const audience = piece(at, end);
  return measure.text === "" || audience.text === "" ? null : { measure, audience };
}
