import { createHash } from "node:crypto";
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
export function plainText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

export function fingerprint(text: string): string {
  return `#${createHash("sha256").update(plainText(text)).digest("hex").slice(0, 12)}`;
}

export function isSaid(value: string, text: string): boolean {
  return value.startsWith("#") ? fingerprint(text) === value : plainText(value) === plainText(text);
}
