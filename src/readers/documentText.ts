import { existingDay, type SerialDay } from "../domain/serialDay";
import type { SourceLine } from "./source";

/** What stands around the tables of a document. */
export type DocumentText = {
  readonly lines: readonly SourceLine[];
  /** What stands in the head and the foot of its pages. */
  readonly page: readonly SourceLine[];
  /** The date the document gives itself, else the first it mentions; looked for once, when somebody asks. */
  day(): SerialDay | null;
};

const dateLine = /^\s*(?:dato|datum|date)\s*[:.]?\s/i;

const isoDate = /(?<![\d-])((?:19|20)\d\d)-(\d{2})-(\d{2})(?![\d-])/;

export const dottedDate = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.{1,2}\s?((?:19|20)?\d\d)(?![\d.]*\d)/;

export function documentText(lines: readonly SourceLine[], page: readonly SourceLine[] = []): DocumentText {
  let found: { readonly day: SerialDay | null } | null = null;
  return {
    lines,
    page,
    day() {
      found ??= { day: firstDay([...lines, ...page].filter(({ text }) => dateLine.test(text))) ?? firstDay(lines) };
      return found.day;
    },
  };
}

function firstDay(lines: readonly SourceLine[]): SerialDay | null {
  for (const { text } of lines) {
    const day = dayIn(text);
    if (day !== null) return day;
  }
  return null;
}

/** Two digits are of this century: the documents are. */
function dayIn(text: string): SerialDay | null {
  const [, isoYear, isoMonth, isoDay] = isoDate.exec(text) ?? [];
  if (isoYear !== undefined) return existingDay(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, month, written = ""] = dottedDate.exec(text) ?? [];
  if (day === undefined) return null;
  return existingDay(Number(written) < 100 ? 2000 + Number(written) : Number(written), Number(month), Number(day));
}
