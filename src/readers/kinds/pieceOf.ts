import type { Passage } from "../sections/section";
import type { SourceCell } from "../source";

/** A part of a passage with its place in the source, without the space around it. */
export function pieceOf({ text, place }: Passage, from: number, to: number): SourceCell {
  const written = text.slice(from, to);
  const lead = written.length - written.trimStart().length;
  const start = (place.from ?? 0) + from + lead;
  const piece = written.trim();
  return { text: piece, place: { ...place, from: start, to: start + piece.length } };
}
