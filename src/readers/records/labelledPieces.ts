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

const bareLabels = new WeakMap<Labels, RegExp>();

/** ", frist 1.9.2027": within what a label has begun, the next may stand without its colon. */
function bareLabel(labels: Labels): RegExp {
  const names = Object.values(labels).flat().sort((first, second) => second.length - first.length).join("|");
  const pattern = bareLabels.get(labels) ?? new RegExp(`[,;]\\s{0,3}(${names})\\s{1,3}(?=[\\p{L}\\d])`, "giu");
  bareLabels.set(labels, pattern);
  return pattern;
}

/** Each field once: what is labelled again belongs to the text before it. */
function marksIn(text: string, labels: Labels): Mark[] {
  const marks: Mark[] = [];
  const first = text.search(labelMark);
  const bare = first < 0 ? [] : [...text.matchAll(bareLabel(labels))].filter(({ index }) => index > first);
  for (const match of [...text.matchAll(labelMark), ...bare].sort((one, other) => one.index - other.index)) {
    const words = (match[1] ?? "").toLowerCase();
    for (const [field, names] of Object.entries(labels)) {
      const name = names.find((one) => words === one || words.endsWith(` ${one}`));
      if (name === undefined || marks.some((mark) => mark.field === field)) continue;
      const to = match.index + match[0].length;
      marks.push({ field, from: match.index + match[0].toLowerCase().lastIndexOf(name), to });
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
