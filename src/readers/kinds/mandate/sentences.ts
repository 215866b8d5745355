import type { PieceOf } from "../../sections/passagePieces";
import type { Passage } from "../../sections/section";
import type { SourceCell } from "../../source";

/** `piece` finds a part of the sentence in the source again. */
export type Sentence = { readonly text: string; readonly cell: SourceCell; piece(from: number, to: number): SourceCell };

const sentenceEnd = /[.!?](?=\s+[\p{Lu}«"“(\d])/gu;
const abbreviation = /(?:^|[\s(])(?:jfr?|bl\.a|ca|kl|nr|evt|ev|kap|pkt|tlf|tel|mv|dvs|vedr|f\.eks|t\.d|t\.ex|osv|inkl|ekskl|jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|des|dec|st|e\.g|i\.e|\d{1,2}|\p{Lu})$/iu;

export function sentencesOf(passages: readonly Passage[], pieceOf: PieceOf): Sentence[] {
  const sentences: Sentence[] = [];
  for (const passage of passages) {
    let start = 0;
    for (const end of endsIn(passage.text)) {
      const from = start;
      const text = passage.text.slice(from, end);
      const lead = text.length - text.trimStart().length;
      if (text.trim() !== "") sentences.push({ text: text.trim(), cell: pieceOf(passage, from, end), piece: (first, last) => pieceOf(passage, from + lead + first, from + lead + last) });
      start = end;
    }
  }
  return sentences;
}

function* endsIn(text: string): Generator<number> {
  for (const { index } of text.matchAll(sentenceEnd)) if (!abbreviation.test(text.slice(Math.max(0, index - 12), index))) yield index + 1;
  yield text.length;
}
