import { issue, type Issue } from "../domain/issue";
import type { Language } from "../domain/language";
import { boundedSource } from "./boundedSource";
import { chosenTables } from "./choosing/goingOn";
import { unreadTables, type UnreadTable } from "./choosing/unreadTables";
import { crossChecks } from "./crossChecks/crossChecks";
import { correctedSource } from "./correctedSource";
import { documentText } from "./documentText";
import { createFindings } from "./findings";
import { recordKindReaders } from "./kinds/recordKindReaders";
import { withTitlesAsHeadings } from "./nearbyTitle";
import { readParts } from "./readParts";
import type { ReadingContext } from "./records/recordKindReader";
import { readSections } from "./records/readSections";
import { documentSections } from "./sections/documentSections";
import { withoutFurniture, type RemovedText } from "./sections/furniture";
import type { Source } from "./source";
import { findParts } from "./tableParts";
import type { TableKind, TableReading } from "./tableReading";

export type { GridActivity, ProgressGridReading, RiskRegisterReading, TableKind, TableReading } from "./tableReading";

export type ReadOptions = {
  readonly kind: TableKind | "auto";
  /** The ISO year of the first week of every grid that does not say its own. */
  readonly isoYear: number | null;
  /** Of the default legend, where the document has none. */
  readonly language: Language;
  /** issueId()s of the doubts whose proposal is taken. */
  readonly accepted: ReadonlySet<string>;
  /** What the user wrote instead of what stands in a cell (by placeId) or in a field (by ReadField.id). */
  readonly corrections?: ReadonlyMap<string, string>;
  /** What the user says that single tables and sections are, by TableReading.start or UnreadTable.start. */
  readonly kinds?: ReadonlyMap<string, TableKind>;
};

export type SourceReading = {
  readonly tables: readonly TableReading[];
  /** Not of one table. */
  readonly issues: readonly Issue[];
  /** Tables that nothing is read out of; the user may say what they are. */
  readonly unread?: readonly UnreadTable[];
};

/** Finds and reads every table and headed section of a kind we know. Pure: a decision is taken by reading again. */
export function readTables(source: Source, options: ReadOptions): SourceReading {
  const { kind, language, accepted, corrections = new Map<string, string>(), kinds = new Map<string, TableKind>() } = options;
  const { source: bounded, issues: tooLong } = boundedSource(correctedSource(source, corrections));
  const { chosen, goingOn } = chosenTables(bounded, kinds);
  const found = findParts(bounded, { kind, chosen });
  const lines = found.lines.filter(({ page }) => page === undefined);
  const pageLines = found.lines.filter(({ page }) => page !== undefined);
  const document = documentText(lines, pageLines);
  const contextOf = (title: string): ReadingContext => ({ findings: createFindings(accepted), language, title, document, corrections });
  const { tables, emptied, headings } = readParts(found, lines, { chosen, options, contextOf });
  const { sections, removed } = documentSections(withTitlesAsHeadings(lines, headings));
  const readers = recordKindReaders.filter((reader) => kind === "auto" || reader.kind === kind);
  const written = readSections(sections, readers, contextOf, kinds);
  const all = [...tables, ...written.readings].sort(byLine);
  const unread = [...unreadTables([...found.others, ...emptied], kinds, goingOn, written.readings), ...written.unread].sort(byLine);
  const issues = [
    ...(source.notes ?? []), ...tooLong,
    ...(all.length === 0 ? [issue("error", "table.notFound", { params: { kind } })] : []),
    ...unread.flatMap(({ refusal }) => refusal ?? []),
    ...(written.readings.length > 0 ? furnitureNote([...removed, ...withoutFurniture(pageLines).removed]) : []),
    ...written.issues, ...crossChecks(all, language),
  ];
  return { tables: all, issues, unread };
}

function byLine(first: { readonly line: number }, second: { readonly line: number }): number {
  return first.line - second.line;
}

function furnitureNote(removed: readonly RemovedText[]): Issue[] {
  const [first] = removed;
  return first ? [issue("info", "text.furniture.removed", { place: { line: first.line, column: 1 }, read: first.text, params: { count: removed.length } })] : [];
}
