import { createHash } from "node:crypto";
import { monthNamed } from "../../src/domain/calendarWords";
import { parseDate } from "../../src/domain/serialDay";
import type { TableKind } from "../../src/readers/tableReading";

/**
 * What stands in a document, record by record, told by a person or known because the document was made from it. Fields are
 * named as the wizard's; a grid's activity has `events` as "3:O 5:A". Texts of others' documents are not ours to keep: a
 * value that begins with "#" is the fingerprint of one.
 */
export type TrueRecord = Readonly<Record<string, string>>;

export type Truth = {
  /** Every record of these kinds, and no other. */
  readonly records: Readonly<Partial<Record<TableKind, readonly TrueRecord[]>>>;
  readonly facts?: Readonly<Record<string, string>>;
  /** Kinds the document has too, which nobody has told the truth of. */
  readonly untold?: readonly TableKind[];
};

/** Letters and digits alone: how a text is set is not what it says. */
function plainText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

export function fingerprint(text: string): string {
  return `#${createHash("sha256").update(plainText(text)).digest("hex").slice(0, 12)}`;
}

export function isSaid(value: string, text: string): boolean {
  if (value.startsWith("#")) return fingerprint(text) === value;
  return plainText(value) === plainText(text) || (parseDate(value) !== null && parseDate(value) === dayWrittenOut(text));
}

/** "20. februar 2026", "2026-02-20": days that can be read in one way only. */
function dayWrittenOut(text: string): number | null {
  const [, day = "", word = "", year = ""] = /^(\d{1,2})\.? (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const month = monthNamed(word);
  return month === null ? parseDate(text) : parseDate(`${day}.${month}.${year}`);
}
