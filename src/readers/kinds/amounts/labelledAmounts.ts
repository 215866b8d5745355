import { amountsInText, type AmountInText } from "../../../domain/amountsInText";
import { pieceOf } from "../pieceOf";
import type { Passage } from "../../sections/section";
import type { SourceCell } from "../../source";
import type { ReadingContext } from "../../records/recordKindReader";
import { misreadAmounts } from "./misreadDigits";
import { isSumLabel } from "./sumLabel";

/** A post and its amount where both stand in running text. */
export type LabelledAmount = { readonly label: SourceCell; readonly amount: SourceCell; /** A limit rather than the amount itself. */ readonly isBound: boolean };

export type LabelledAmounts = {
  readonly pairs: readonly LabelledAmount[];
  /** A known heading stood before them, so they were a table once. */
  readonly hasHeader: boolean;
  /** Amounts that belong to no such pair, as in a sentence. */
  readonly unread: readonly SourceCell[];
};

const longestLabel = 160;
/** What makes a line a sentence about money rather than a post with an amount. */
const verb = /(?<!\p{L})(?:er|var|blir|vert|ble|skal|vil|kan|må|har|hadde|gir|gjev|får|fekk|fikk|settes|setjes|overfører|overføres|bidrar|bidreg|dekker|dekkjer|dekkes|finansierer|finansieres|søkes|søker|utgjør|utgjer|koster|kostar|regnes|rekna|beregnet|innvilget|innvilga|är|ska|kommer|ger|får|skjuter|bidrar|avsätter|avsätts|söker|beviljat|betalar|uppgår|kostar|is|are|was|will|shall|can|has|have|gives|contributes|pays|costs|grants|granted)(?!\p{L})/iu;
const sumWord = /(?<!\p{L})(?:sum|summa|totalt|i alt|til sammen|til saman)(?!\p{L})/iu;
const leader = /[\s:;.…_–—\-|=]+$/u;
const start = /^[\s:;,.…_|)\-–—•]+(?:(?:og|och|and) )?|^(?:og|och|and) /u;
/** What an amount follows in a sentence, never in a list. */
const preposition = /(?<!\p{L})(?:på|om|av|til|for|med|i|fra|frå|er|kr|till|för|från|of|to|on|at|from|with)$/iu;
/** "1,2 mill. fra staten, 400 000 kr i egne midler": behind an amount, what it is for follows it. */
const goesOnFromAmount = /^(?:på|om|av|til|for|med|i|fra|frå|ved|hvorav|derav|herav|till|för|från|varav|därav|of|to|on|from|with|in|for)\s/u;
const chapter = /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}/u;
const ending = /^[\s.,;:)|]*$/;

/** `header` finds where the columns' headings end; bare digits are amounts only under one, or where all is in thousands. */
export function labelledAmounts(lines: readonly Passage[], header: RegExp, takesBare: boolean, context: ReadingContext): LabelledAmounts {
  const pairs: LabelledAmount[] = [];
  const unread: SourceCell[] = [];
  let hasHeader = false;
  let isInTable = false;
  let carried: SourceCell | null = null;
  for (const line of lines) {
    const headed = header.exec(line.text);
    if (headed) {
      hasHeader = true;
      isInTable = true;
    }
    let from = headed ? headed.index + headed[0].length : 0;
    const amounts = withMisread(line.text, context).filter((amount) => amount.from >= from && (!amount.isBare || ((takesBare || hasHeader) && isAtEnd(line.text, amount))));
    const isTable: boolean = hasHeader || ending.test(line.text.slice(amounts.at(-1)?.to ?? 0)) || (amounts.length > 1 && sumWord.test(line.text));
    for (const amount of amounts) {
      const label: SourceCell = labelBefore(line, from, amount.from, carried);
      carried = null;
      const cell = pieceOf(line, amount.from, amount.to);
      if (chapter.test(label.text)) return { pairs, hasHeader, unread };
      const isSum = isSumLabel(label.text);
      const isSentence = !isInTable && !isSum && (verb.test(label.text) || preposition.test(label.text) || (from > 0 && goesOnFromAmount.test(label.text)) || /[.!?]\s+\p{Lu}/u.test(label.text));
      if (isTable && !isSentence && /\p{L}{2}/u.test(label.text) && label.text.length <= longestLabel) pairs.push({ label, amount: cell, isBound: amount.isBound });
      else unread.push(cell);
      if (isSum) isInTable = false;
      from = amount.to;
    }
    const isOpen: boolean = amounts.length === 0 && !headed && !/[.!?:]$/.test(line.text);
    carried = isOpen ? pieceOf(line, 0, line.text.length) : hasHeader && from > 0 && from < line.text.length ? pieceOf(line, from, line.text.length) : null;
  }
  return { pairs, hasHeader, unread };
}

/** Amounts with letters for digits among the others. */
function withMisread(text: string, { language }: ReadingContext): AmountInText[] {
  const misread = misreadAmounts(text).map(({ from, to }): AmountInText => ({ from, to, reading: null, isBare: false, isBound: false }));
  const amounts = amountsInText(text, language).filter(({ from, to }) => !misread.some((one) => one.from < to && from < one.to));
  return misread.length === 0 ? amounts : [...amounts, ...misread].sort((first, second) => first.from - second.from);
}

/** Digits at the end of a line, or before the capital that begins the next post. */
function isAtEnd(text: string, { to }: AmountInText): boolean {
  return /^\s*(?:$|\p{Lu}|\d{4}\s)/u.test(text.slice(to));
}

/** A label that begins with a small letter goes on with the line above. */
function labelBefore(line: Passage, from: number, to: number, carried: SourceCell | null): SourceCell {
  const written = line.text.slice(from, to);
  const lead = start.exec(written)?.[0].length ?? 0;
  const tail = leader.exec(written.slice(lead))?.[0].length ?? 0;
  const own = pieceOf(line, from + lead, to - tail);
  return carried && from === 0 && (/^\p{Ll}/u.test(own.text) || !/\p{L}/u.test(own.text)) ? { text: `${carried.text} ${own.text}`.trim(), place: own.text === "" ? carried.place : own.place } : own;
}
