import type { PieceOf } from "../sections/passagePieces";
import type { Passage } from "../sections/section";
import type { SourceCell } from "../source";
import { labelledPieces, type Labels } from "./labelledPieces";

/** An item of a list: its number, its text, and what is labelled in it. */
export type ListItem = { readonly number: SourceCell | null; readonly text: SourceCell; readonly labelled: Readonly<Record<string, SourceCell>> };

const markedNumber = /^(\d{1,2}|\p{L})[.)]$/u;
const writtenNumber = /^((?:[A-ZÆØÅÄÖ]{1,3}\s?)?\d{1,2}(?:\.\d{1,2})*)\s*[:.)–]\s+(?=\p{L})|^(\d{1,2}(?:\.\d{1,2})+|[A-ZÆØÅÄÖ]{1,3}\d{1,2})\s+(?=\p{L})/u;

export function listItem(item: Passage, labels: Labels, pieceOf: PieceOf): ListItem {
  const { text, labelled } = labelledPieces(item, labels, pieceOf);
  const written = writtenNumber.exec(item.text);
  const marked = markedNumber.exec(item.marker)?.[1];
  if (marked !== undefined) return { number: beforeText(marked, item), text, labelled };
  if (!written || written[0].length >= text.text.length) return { number: null, text, labelled };
  const number = written[1] ?? written[2] ?? "";
  return { number: pieceOf(item, 0, number.length), text: pieceOf(item, written[0].length, text.text.length), labelled };
}

function beforeText(text: string, { marker, place }: Passage): SourceCell {
  const end = Math.max(marker.length, (place.from ?? 0) - 1);
  return { text, place: { line: place.line, column: place.column, from: end - marker.length, to: end - marker.length + text.length } };
}
