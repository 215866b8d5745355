import type { Passage, Section } from "../../sections/section";
import type { SourceCell } from "../../source";
import { pieceOf } from "../pieceOf";

/** A sentence of a paragraph; `piece` gives a part of it with its place. */
export type Sentence = { readonly text: string; readonly piece: (from: number, to: number) => SourceCell };

/** Words whose full stop ends no sentence. */
const abbreviation = /(?:^|[^\p{L}\d])(?:ca|kr|mill|mrd|nr|jf|jfr|bl\.a|f\.eks|t\.ex|osv|mv|m\.m|inkl|ekskl|evt|ev|pr|kap|tlf|st|dvs|vedr|approx|incl|\d{1,2})$/iu;
const end = /[.!?;](?=\s+[\p{Lu}\d«"”])|[.!?]$/gu;

export function sentencesOf({ passages, lines }: Section): Sentence[] {
  const written = new Map(lines.map((line) => [`${line.place.line}+${line.place.from ?? 0}`, line.text.length]));
  return passages.flatMap((passage) => {
    const length = written.get(`${passage.place.line}+${passage.place.from ?? 0}`) ?? passage.text.length;
    return cut(passage.text).map(({ from, to }): Sentence => ({ text: passage.text.slice(from, to), piece: (first, last) => placed(passage, from + first, from + last, length) }));
  });
}

/** What stands on a line of its own after the paragraph's first is placed by the paragraph. */
function placed(passage: Passage, from: number, to: number, firstLine: number): SourceCell {
  const piece = pieceOf(passage, from, to);
  return to <= firstLine ? piece : { text: piece.text, place: passage.place };
}

function cut(text: string): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (const { index } of text.matchAll(end)) {
    if (abbreviation.test(text.slice(Math.max(0, index - 10), index))) continue;
    sentences.push({ from, to: index + 1 });
    from = index + 1 + (/^\s*/.exec(text.slice(index + 1))?.[0].length ?? 0);
  }
  return from < text.length ? [...sentences, { from, to: text.length }] : sentences;
}
