/** A piece of a paragraph that somebody has been at with track changes or the comment pen. */
export type Piece = string | { readonly deleted: string } | { readonly inserted: string } | { readonly text: string; readonly comment: string };

/**
 * A plan from top to bottom, once for Word and for the paste. `pasted` is what a scanner or a PDF made of the block, where that
 * is anything else than its lines with tabs between the cells; it says the same.
 */
export type PlanBlock = (
  | { readonly kind: "title" | "subtitle"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** `band` stands over the headings, in cells that are merged; the headings come again where `pageEnds`, before row `before`. */
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly band?: readonly { readonly text: string; readonly span: number }[]; readonly pageEnds?: { readonly before: number; readonly number: number }; readonly wide?: boolean }
  | { readonly kind: "picture"; readonly title: string }
  | { readonly kind: "page"; readonly number: number }
) & { readonly pasted?: string };

export type PlanDocument = {
  /** Of its files. */
  readonly name: string;
  readonly title: string;
  readonly wordLanguage: "nb-NO" | "nn-NO" | "sv-SE";
  /** At the foot of each page. */
  readonly foot: (page: number) => string;
  readonly blocks: readonly PlanBlock[];
};

type Pasted = { readonly pasted?: string };

export const heading = (text: string, pasted?: string): PlanBlock => ({ kind: "heading", level: 1, text, ...withPasted(pasted) });
export const subheading = (text: string, pasted?: string): PlanBlock => ({ kind: "heading", level: 2, text, ...withPasted(pasted) });
export const paragraph = (...pieces: readonly Piece[]): PlanBlock => ({ kind: "paragraph", pieces });
export const scanned = (text: string, pasted: string): PlanBlock => ({ kind: "paragraph", pieces: [text], pasted });
export const list = (items: readonly string[], pasted?: string): PlanBlock => ({ kind: "list", items, ...withPasted(pasted) });
export const table = (rows: readonly (readonly string[])[], rest: Omit<Extract<PlanBlock, { kind: "table" }>, "kind" | "rows"> = {}): PlanBlock => ({ kind: "table", rows, ...rest });
export const page = (number: number): PlanBlock => ({ kind: "page", number });

function withPasted(pasted: string | undefined): Pasted {
  return pasted === undefined ? {} : { pasted };
}
