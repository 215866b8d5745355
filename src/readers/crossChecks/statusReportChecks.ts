import { issue, type Issue } from "../../domain/issue";
import type { ReadRecord } from "../records/recordsReading";
import { isRecordsReading, type TableReading } from "../tableReading";
import { isShortened, likeness } from "./likeness";
import { readingsOf, textOf } from "./readingsOf";

/** As alike as two scans of the same words. */
const sameWords = 0.75;
const mostCompared = 1_000;

/** Rows of the milestone plan that the status report does not have, and those it words otherwise. */
export function statusReportChecks(tables: readonly TableReading[]): Issue[] {
  const planned = readingsOf(tables, "milestones").flatMap(({ records }) => records).slice(0, mostCompared);
  return tables.flatMap((table) => {
    if (!isRecordsReading(table) || table.kind !== "milestones" || !table.repeats) return [];
    const reported = table.records.slice(0, mostCompared);
    return planned.flatMap((row) => compared(row, reported));
  });
}

function compared(row: ReadRecord, reported: readonly ReadRecord[]): Issue[] {
  const [number, wording] = [textOf(row, "number"), textOf(row, "milestone")];
  if (wording === "") return [];
  const params = { number, milestone: wording };
  const alike = reported.find((other) => likeness(textOf(other, "milestone"), wording) >= sameWords);
  if (alike) return [];
  const shortened = reported.find((other) => isShortened(textOf(other, "milestone"), wording));
  return shortened
    ? [issue("info", "cross.milestone.reworded", { place: shortened.place, read: textOf(shortened, "milestone"), params })]
    : [issue("warning", "cross.milestone.notReported", { place: row.place, params })];
}
