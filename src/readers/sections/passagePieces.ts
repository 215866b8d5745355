import type { SourceCell } from "../source";
import type { Passage, Section } from "./section";

/** A part of a passage, with its place in the line it begins in. */
export type PieceOf = (passage: Passage, from: number, to?: number) => SourceCell;

/** Passages are joined of lines: a part of one has to be found in its own line again. */
export function passagePieces({ lines }: Section): PieceOf {
  const indexes = new Map(lines.map((line, index) => [keyOf(line), index]));
  return (passage, from, to = passage.text.length) => {
    const written = passage.text.slice(from, to);
    const start = from + written.length - written.trimStart().length;
    const text = written.trim();
    const { line, at } = lineAt(lines, indexes.get(keyOf(passage)) ?? -1, start) ?? { line: passage, at: start };
    const first = (line.place.from ?? 0) + at;
    const isWhole = at === 0 && text.length === line.text.length;
    return { text, place: isWhole ? line.place : { line: line.place.line, column: line.place.column, from: first, to: Math.min(first + text.length, (line.place.from ?? 0) + line.text.length) } };
  };
}

function keyOf({ place }: Passage): string {
  return `${place.line}+${place.from ?? ""}`;
}

function lineAt(lines: readonly Passage[], first: number, offset: number): { readonly line: Passage; readonly at: number } | null {
  let at = offset;
  for (let index = first; index >= 0 && index < lines.length; index++) {
    const line = lines[index];
    if (!line) return null;
    if (at < line.text.length) return { line, at };
    at -= line.text.length + 1;
  }
  return null;
}
