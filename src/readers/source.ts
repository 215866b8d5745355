import type { Issue, Place } from "../domain/issue";

/** A merged cell stands in every place it covers, each time as the same object. */
export type SourceCell = { readonly text: string; readonly place: Place };

export type SourceRow = readonly SourceCell[];

export type SourceTable = { readonly line: number; readonly rows: readonly SourceRow[] };

/**
 * `heading` is the level (1–6) of a line that a document itself says is a heading. `page` says that the line stands in the
 * head or the foot of pages, with tabs between what stands beside each other; such lines come last.
 */
export type SourceLine = { readonly line: number; readonly text: string; readonly heading?: number; readonly page?: "header" | "footer" };

/**
 * What a reader found before anything is understood: tables, and the lines outside them. Both in document order.
 * `notes` tell what a file held that is not among them: pictures, comments, what tracking had deleted.
 */
export type Source = { readonly tables: readonly SourceTable[]; readonly lines: readonly SourceLine[]; readonly notes?: readonly Issue[] };
