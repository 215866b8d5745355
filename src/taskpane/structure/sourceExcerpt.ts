import type { Place } from "../../domain/issue";
import type { Source, SourceCell, SourceLine, SourceRow } from "../../readers/source";
import { grouped } from "./grouped";

/** A piece of the source's text; what is meant by it is marked. */
export type Piece = { readonly text: string; readonly marked: boolean };

/** What stands at a place: the cells of its row, or its line with the lines beside it. */
export type Excerpt =
  | { readonly kind: "row"; readonly place: Place; readonly cells: readonly (readonly Piece[])[] }
  | { readonly kind: "line"; readonly place: Place; readonly before: string; readonly pieces: readonly Piece[]; readonly after: string };

type Lines = { readonly rows: ReadonlyMap<string, SourceRow>; readonly lines: readonly SourceLine[]; readonly lineIndex: ReadonlyMap<number, number> };

const known = new WeakMap<Source, Lines>();

function linesOf(source: Source): Lines {
  const before = known.get(source);
  if (before) return before;
  const rows = new Map<string, SourceRow>();
  for (const table of source.tables) {
    for (const row of table.rows) {
      // A cell that hangs down from a merged one above has that one's line.
      const own = row.reduce<Place | null>((lowest, { place }) => (lowest === null || place.line > lowest.line ? place : lowest), null);
      if (own) rows.set(lineKey(own), row);
    }
  }
  const lines = { rows, lines: source.lines, lineIndex: new Map(source.lines.map(({ line }, index) => [line, index])) };
  known.set(source, lines);
  return lines;
}

function lineKey({ sheet = "", line }: Place): string {
  return `${sheet}:${line}`;
}

export function cellAt(source: Source, place: Place): SourceCell | undefined {
  return linesOf(source).rows.get(lineKey(place))?.find((cell) => cell.place.line === place.line && cell.place.column === place.column);
}

const mostLines = 4;

/** The places line by line, each line once with all its marks. */
export function excerptsOf(source: Source, places: readonly Place[]): readonly Excerpt[] {
  const byLine = grouped(places, lineKey);
  return [...byLine.values()].slice(0, mostLines).flatMap((onLine) => {
    const excerpt = excerptAt(linesOf(source), onLine);
    return excerpt ? [excerpt] : [];
  });
}

function excerptAt({ rows, lines, lineIndex }: Lines, places: readonly Place[]): Excerpt | null {
  const [place] = places;
  if (!place) return null;
  const row = rows.get(lineKey(place));
  if (row) return { kind: "row", place, cells: cellsAround(row, places).map((cell) => cellPieces(cell, places)) };
  const index = place.sheet === undefined ? lineIndex.get(place.line) : undefined;
  const line = index === undefined ? undefined : lines[index];
  if (index === undefined || !line) return null;
  return { kind: "line", place, before: neighbour(lines[index - 1], "end"), pieces: linePieces(line.text, places), after: neighbour(lines[index + 1], "start") };
}

const mostCells = 24;

/** The filled cells and those that are meant, as many as can be looked over; a merged cell once. */
function cellsAround(row: SourceRow, places: readonly Place[]): readonly SourceCell[] {
  const cells = [...new Set(row)].filter((cell) => cell.text !== "" || isMeant(cell, places));
  if (cells.length <= mostCells) return cells;
  const [name, ...rest] = cells;
  const first = Math.max(0, Math.min(rest.findIndex((cell) => isMeant(cell, places)) - mostCells / 2, rest.length - mostCells));
  return [...(name ? [name] : []), ...rest.slice(first, first + mostCells)];
}

function isMeant({ place }: SourceCell, places: readonly Place[]): boolean {
  return places.some(({ line, column }) => line === place.line && column === place.column);
}

function cellPieces(cell: SourceCell, places: readonly Place[]): readonly Piece[] {
  const meant = places.filter(({ line, column }) => line === cell.place.line && column === cell.place.column);
  return meant.length === 0 ? [{ text: shortened(cell.text), marked: false }] : linePieces(cell.text, meant);
}

/** What stands beside the marks, on each side and between two of them. */
const mostAround = 160;
const mostMarked = 600;

function linePieces(text: string, places: readonly Place[]): readonly Piece[] {
  const ranges = places.map(({ from = 0, to = text.length }) => ({ from, to: Math.min(to, text.length) })).filter(({ from, to }) => from < to);
  // A field that takes up the whole line says nothing about where in it the others stand.
  const inner = ranges.filter(({ from, to }) => from > 0 || to < text.length);
  const marks = (inner.length > 0 ? inner : ranges).sort((one, other) => one.from - other.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    if (start > at) pieces.push({ text: between(text.slice(at, start), at === 0), marked: false });
    pieces.push({ text: shortened(text.slice(start, to), mostMarked), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: shortened(text.slice(at)), marked: false });
  return pieces.length === 0 ? [{ text: "", marked: true }] : pieces;
}

function between(text: string, isFirst: boolean): string {
  if (isFirst) return text.length <= mostAround ? text : `… ${text.slice(-mostAround)}`;
  return text.length <= mostAround * 2 ? text : `${text.slice(0, mostAround)} … ${text.slice(-mostAround)}`;
}

function shortened(text: string, most = mostAround): string {
  return text.length <= most ? text : `${text.slice(0, most)} …`;
}

const mostOfNeighbour = 80;

function neighbour(line: SourceLine | undefined, side: "start" | "end"): string {
  const text = line?.text ?? "";
  if (text.length <= mostOfNeighbour) return text;
  return side === "start" ? `${text.slice(0, mostOfNeighbour)} …` : `… ${text.slice(-mostOfNeighbour)}`;
}
