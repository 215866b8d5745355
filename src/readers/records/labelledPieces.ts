import type { SourceCell } from "../source";
import type { PieceOf } from "../sections/passagePieces";
import type { Passage } from "../sections/section";

export type Labels = Readonly<Record<string, readonly string[]>>;

/** What stands before the first label, and what stands after each: "Lage plan. Ansvarlig: Kari Li, frist: 1. mai 2026". */
export type LabelledPieces = { readonly text: SourceCell; readonly labelled: Readonly<Record<string, SourceCell>> };

export function labelledPieces(passage: Passage, labels: Labels, pieceOf: PieceOf): LabelledPieces {
  const marks = marksIn(passage.text, labels);
  const labelled: Record<string, SourceCell> = {};
  for (const [index, { field, to }] of marks.entries()) labelled[field] = pieceOf(passage, to, endOf(passage.text, to, marks[index + 1]?.from));
  return { text: pieceOf(passage, 0, endOf(passage.text, 0, marks[0]?.from)), labelled };
}

type Mark = { readonly field: string; readonly from: number; readonly to: number };

const labelMark = /(?:^|[\s(;,.])(\p{L}[\p{L} ]{1,24}):(?=\s|$)/gu;

/** Each field once: what is labelled again belongs to the text before it. */
function marksIn(text: string, labels: Labels): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(labelMark)) {
    const words = (match[1] ?? "").toLowerCase();
    for (const [field, names] of Object.entries(labels)) {
      const name = names.find((one) => words === one || words.endsWith(` ${one}`));
      if (name === undefined || marks.some((mark) => mark.field === field)) continue;
      const to = match.index + match[0].length;
      marks.push({ field, from: to - 1 - name.length, to });
      break;
    }
  }
  return marks;
}

/** Without what stands between a text and the next label. */
function endOf(text: string, from: number, next: number | undefined): number {
  if (next === undefined) return from === 0 ? text.length : from + text.slice(from).replace(/\)\s*$/, "").length;
  return from + text.slice(from, next).replace(/[\s,;(–-]+$/, "").length;
}
