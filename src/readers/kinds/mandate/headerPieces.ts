import type { PieceOf } from "../../sections/passagePieces";
import type { Passage } from "../../sections/section";
import type { SourceCell } from "../../source";

export type LabelledPiece = { readonly label: string; readonly value: SourceCell };

const labelled = /(?:^|[\s(|])(\p{Lu}[\p{L}*_/-]{1,24}(?: \p{Ll}[\p{L}/-]{0,20}){0,3}) ?:(?=\s|$)/gu;
const footer = /\s(?:versjon|version|utgave)\s+\d+(?:\.\d+)*\s+(?:\d{1,2}\.\d{1,2}\.\d{2,4}\s+)?(?:side|sida|page)\s+\d+/i;
const longestLine = 2000;

/** "Versjon: 1.2 Dato : 24.1.2014 Godkjent av: Utvalget": every label with what stands after it, up to the next. */
export function labelledPieces(passage: Passage, pieceOf: PieceOf): LabelledPiece[] {
  const text = passage.text.slice(0, longestLine);
  const end = footer.exec(text)?.index ?? text.length;
  const marks = [...text.matchAll(labelled)].map((match) => ({ label: (match[1] ?? "").trim(), from: match.index, to: match.index + match[0].length })).filter(({ from }) => from < end);
  return marks.map(({ label, to }, index) => ({ label, value: pieceOf(passage, to, Math.max(to, marks[index + 1]?.from ?? end)) }));
}
