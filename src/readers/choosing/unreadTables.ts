import { issue, type Issue, type Place } from "../../domain/issue";
import { isRecordsReading, type TableKind, type TableReading } from "../tableReading";
import { rowAsLine } from "../textLines";
import { kindHeadings } from "./kindHeadings";
import type { OtherTable } from "./otherTables";

/** A table or a section that nothing is read out of. */
export type UnreadTable = {
  /** What a choice of its kind is kept by. */
  readonly start: string;
  readonly line: number;
  /** What it begins with. */
  readonly text: string;
  /** 0 for a section. */
  readonly rows: number;
  /** Why it is not read as the user has chosen; null where nothing is chosen. */
  readonly refusal: Issue | null;
};

const longestRead = 120;

/** Those that the user has chosen a kind for, and those that no section was read out of either. */
export function unreadTables(others: readonly OtherTable[], kinds: ReadonlyMap<string, TableKind>, goingOn: ReadonlySet<string>, written: readonly TableReading[]): readonly UnreadTable[] {
  const read = new Set(written.flatMap(placesOf).map(({ line }) => line));
  const isRead = ({ line, endLine }: OtherTable) => Array.from({ length: endLine - line + 1 }, (_, index) => line + index).some((one) => read.has(one));
  return others.filter((other) => !goingOn.has(other.start) && (kinds.has(other.start) || !isRead(other))).map((other) => unreadTable(other, kinds.get(other.start)));
}

function unreadTable({ start, line, rows }: OtherTable, kind: TableKind | undefined): UnreadTable {
  const text = shortened(rowAsLine(rows[0] ?? [])?.text ?? "");
  const place = rows[0]?.find((cell) => cell.text !== "")?.place ?? { line, column: 1 };
  return { start, line, text, rows: rows.length, refusal: kind ? issue("warning", "table.kind.unreadable", { place, read: text, params: { headings: kindHeadings[kind] } }) : null };
}

export function unreadSection(start: string, place: Place, heading: string): UnreadTable {
  const text = shortened(heading);
  return { start, line: place.line, text, rows: 0, refusal: issue("warning", "section.kind.unreadable", { place, read: text }) };
}

function shortened(text: string): string {
  const line = text.replace(/\t/g, " | ");
  return line.length > longestRead ? `${line.slice(0, longestRead)} …` : line;
}

/** Whether the table gave nothing that could be written. */
export function isEmptyReading(reading: TableReading): boolean {
  if (isRecordsReading(reading)) return reading.records.length === 0 && Object.keys(reading.facts).length === 0;
  return reading.kind === "progressGrid" ? reading.activities.length === 0 : reading.risks.length === 0;
}

function placesOf(reading: TableReading): readonly Place[] {
  if (!isRecordsReading(reading)) return [];
  return [...reading.records.flatMap((record) => [record.place, ...Object.values(record.fields).map(({ place }) => place)]), ...Object.values(reading.facts).map(({ place }) => place)];
}
