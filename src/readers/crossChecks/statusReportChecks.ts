import { issue, type Issue } from "../../domain/issue";
import type { ReadRecord } from "../records/recordsReading";
import { isRecordsReading, type TableReading } from "../tableReading";
import { isShortened, likeness } from "./likeness";
import { readingsOf, textOf } from "./readingsOf";

/** As alike as two scans of the same words. */
const sameWords = 0.75;
/** A few letters less is how a line ends. */
const shortenedShare = 0.9;
const mostCompared = 500;

/** Rows of the milestone plan that the status report does not have, and those it shortens. */
export function statusReportChecks(tables: readonly TableReading[]): Issue[] {
  const planned = readingsOf(tables, "milestones").flatMap(({ records }) => records).filter((row) => wordingOf(row) !== "");
  return tables.flatMap((table) => {
    if (!isRecordsReading(table) || table.kind !== "milestones" || !table.repeats) return [];
    const { records: reported, line } = table;
    const count = Math.max(planned.length, reported.length);
    if (count > mostCompared) return [issue("info", "cross.milestone.notCompared", { place: { line, column: 1 }, params: { count, limit: mostCompared } })];
    const alike = pairs(planned, reported, sameness);
    const said = new Set(alike.values());
    const shortened = pairs(planned.filter((row) => !alike.has(row)), reported.filter((other) => !said.has(other)), (row, other) => (isShortened(wordingOf(other), wordingOf(row)) ? 1 : 0));
    return planned.flatMap((row) => findings(row, alike.get(row) ?? shortened.get(row)));
  });
}

/** Each planned row with the reported one most like it; a reported row stands for one planned row alone. */
function pairs(planned: readonly ReadRecord[], reported: readonly ReadRecord[], alike: (row: ReadRecord, other: ReadRecord) => number): Map<ReadRecord, ReadRecord> {
  const found = new Map<ReadRecord, ReadRecord>();
  const taken = new Set<ReadRecord>();
  const candidates = planned.flatMap((row) => reported.map((other) => ({ row, other, share: alike(row, other) }))).filter(({ share }) => share > 0);
  for (const { row, other } of candidates.sort((first, second) => second.share - first.share)) {
    if (found.has(row) || taken.has(other)) continue;
    found.set(row, other);
    taken.add(other);
  }
  return found;
}

function sameness(row: ReadRecord, other: ReadRecord): number {
  const share = likeness(wordingOf(row), wordingOf(other));
  return share >= sameWords ? share : 0;
}

/** Nothing for the same words, misread or not. */
function findings(row: ReadRecord, reported: ReadRecord | undefined): Issue[] {
  const params = { number: textOf(row, "number"), milestone: wordingOf(row) };
  if (!reported) return [issue("warning", "cross.milestone.notReported", { place: row.place, params })];
  const wording = wordingOf(reported);
  const isShorter = wording.length < params.milestone.length * shortenedShare && isShortened(wording, params.milestone);
  return isShorter ? [issue("info", "cross.milestone.reworded", { place: reported.place, read: wording, params })] : [];
}

function wordingOf(record: ReadRecord): string {
  return textOf(record, "milestone");
}
