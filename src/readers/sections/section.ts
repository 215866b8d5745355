import type { Place } from "../../domain/issue";

/** A paragraph, a list item or a part of a line. Its place has from and to where it is a part of the line. */
export type Passage = {
  readonly text: string;
  /** The bullet ("-", "•") or number ("a.", "2)") of a list item, which is no part of the text; "" where there is none. */
  readonly marker: string;
  readonly place: Place;
};

/** What stands under one heading, until the next; page furniture is left out. */
export type Section = {
  /** Null before the first heading. Without its number. */
  readonly heading: Passage | null;
  /** "5.1", or "" where headings have no numbers. */
  readonly number: string;
  /** 1 is a chapter. */
  readonly level: number;
  /** The headings it stands under, outermost first, without its own. */
  readonly path: readonly string[];
  /** Line by line, as in the source. */
  readonly lines: readonly Passage[];
  /** The same with lines joined that only the width of a page broke. */
  readonly passages: readonly Passage[];
};
