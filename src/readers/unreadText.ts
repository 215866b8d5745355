import type { Place } from "../domain/issue";
import type { IssueCode } from "../domain/issueCode";
import { boundedSource } from "./boundedSource";
import type { SourceReading } from "./readTables";
import { withoutFurniture, type RemovedText } from "./sections/furniture";
import type { Source, SourceLine } from "./source";
import { isRecordsReading, type TableReading } from "./tableReading";
import { rowAsLine } from "./textLines";

/** A line, a row, or the part of a long line from `place.from` to `place.to`. */
export type UnusedText = { readonly place: Place; readonly text: string };

export type UnreadText = {
  /** Page numbers, running heads and a web page's own lines: taken for no part of the document. */
  readonly removed: readonly RemovedText[];
  /** What nothing was read out of. */
  readonly unused: readonly UnusedText[];
};

/** They tell that nothing was read. */
const refusals: readonly IssueCode[] = ["table.kind.unreadable", "section.kind.unreadable"];

/** What a reading left behind, so that whoever looks it over sees that too. */
export function unreadText(source: Source, { tables, issues }: SourceReading): UnreadText {
  const { source: bounded, endless } = boundedSource(source);
  const { lines, removed } = withoutFurniture(bounded.lines);
  const used = new Map<number, Place[]>();
  for (const place of [...tables.flatMap(placesRead), ...issues.flatMap(({ code, place }) => (place && !refusals.includes(code) ? [place] : []))]) {
    const onLine = used.get(place.line);
    if (onLine) onLine.push(place);
    else used.set(place.line, [place]);
  }
  const heads = new Set(tables.map(({ line }) => line));
  const stretches = tables.filter(({ kind }) => kind === "progressGrid" || kind === "riskRegister").map(stretchOf);
  const isUsed = (line: number) => used.has(line) || stretches.some(([first, last]) => line >= first && line <= last);
  const unusedRows = bounded.tables.flatMap(({ rows }) => rows).flatMap((row) => {
    const line = rowAsLine(row);
    return line && !row.some(({ place }) => isUsed(place.line)) ? [{ place: row[0]?.place ?? { line: line.line, column: 1 }, text: line.text }] : [];
  });
  const unusedLines = unusedIn(lines.filter(({ line, text }) => !heads.has(line) || text.length > longestHead), used, isUsed);
  const untried = endless.map(({ line, text }) => ({ place: { line, column: 1 }, text }));
  return { removed, unused: [...unusedLines, ...unusedRows, ...untried].sort((first, second) => first.place.line - second.place.line) };
}

/** A heading over what was read is read with it. */
const longestHead = 120;

function unusedIn(lines: readonly SourceLine[], used: ReadonlyMap<number, readonly Place[]>, isUsed: (line: number) => boolean): UnusedText[] {
  const unused: UnusedText[] = [];
  let before = { line: 0, isUsed: false };
  for (const { line, text } of lines) {
    if (text === "") continue;
    // A paragraph is known by its first line; the page's width broke it there.
    const goesOn = before.isUsed && before.line === line - 1 && /^\s*\p{Ll}/u.test(text);
    before = { line, isUsed: isUsed(line) || goesOn };
    if (!before.isUsed) unused.push({ place: { line, column: 1 }, text });
    else unused.push(...unusedParts(line, text, used.get(line) ?? []));
  }
  return unused;
}

/** Shorter stretches between what was read are labels and joints. */
const shortestPart = 150;

/** Of a line that holds a whole page, what lies between the pieces that were read. */
function unusedParts(line: number, text: string, places: readonly Place[]): UnusedText[] {
  if (text.length <= shortestPart || places.length === 0 || places.some(({ from, to }) => from === undefined || to === undefined)) return [];
  const parts: UnusedText[] = [];
  let at = 0;
  for (const { from = 0, to = 0 } of [...places, { from: text.length, to: text.length }].sort((first, second) => (first.from ?? 0) - (second.from ?? 0))) {
    if (from - at >= shortestPart) parts.push({ place: { line, column: 1, from: at, to: from }, text: text.slice(at, from).trim() });
    at = Math.max(at, to);
  }
  return parts;
}

function placesRead(table: TableReading): readonly Place[] {
  const around = [...(isRecordsReading(table) && table.form === "text" ? [] : [{ line: table.line, column: 1 }]), ...table.issues.flatMap(({ place }) => (place ? [place] : []))];
  if (table.kind === "progressGrid") return [...around, ...table.activities.map(({ place }) => place)];
  if (!isRecordsReading(table)) return [...around, ...table.places];
  const fields = [...Object.values(table.facts), ...table.records.flatMap((record) => Object.values(record.fields))];
  return [...around, ...table.records.map(({ place }) => place), ...fields.map(({ place }) => place)];
}

/** From its header to its last row. */
function stretchOf(table: TableReading): readonly [number, number] {
  const lines = placesRead(table).map(({ line }) => line);
  return [table.line, lines.reduce((last, line) => Math.max(last, line), table.line)];
}
