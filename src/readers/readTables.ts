import { issue, placeId, type Issue } from "../domain/issue";
import type { Language } from "../domain/language";
import { chosenTables } from "./choosing/goingOn";
import { knownEnd, otherTable } from "./choosing/otherTables";
import { isEmptyReading, unreadTables, type UnreadTable } from "./choosing/unreadTables";
import { boundedSource } from "./boundedSource";
import { crossChecks } from "./crossChecks/crossChecks";
import { correctedSource } from "./correctedSource";
import { documentText, type DocumentText } from "./documentText";
import { createFindings } from "./findings";
import { recordKindReaders } from "./kinds/recordKindReaders";
import { titleAbove, withTitlesAsHeadings } from "./nearbyTitle";
import { readGrid } from "./readGrid";
import { readRegister } from "./readRegister";
import type { ReadingContext } from "./records/recordKindReader";
import { readRecordsTable } from "./records/readRecordsTable";
import { readSections } from "./records/readSections";
import type { RecordsReading } from "./records/recordsReading";
import { documentSections } from "./sections/documentSections";
import { withoutFurniture } from "./sections/furniture";
import type { Source } from "./source";
import { findParts, type RowsPart, type TablePart } from "./tableParts";
import { continuedParts, type PartGroup } from "./continuedParts";
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

const nothingChosen: ReadonlyMap<string, TableKind> = new Map();

/** Finds and reads every table and headed section of a kind we know. Pure: a decision is taken by reading again. */
export function readTables(source: Source, options: ReadOptions): SourceReading {
  const readers = recordKindReaders.filter(({ kind }) => options.kind === "auto" || options.kind === kind);
  const { kinds = nothingChosen } = options;
  const { source: corrected, issues: tooLong } = boundedSource(correctedSource(source, options.corrections));
  const { chosen, goingOn } = chosenTables(corrected, kinds);
  const { parts, lines: written, others } = findParts(corrected, { kind: options.kind, chosen });
  const lines = written.filter(({ page }) => page === undefined);
  const page = written.filter((line) => line.page !== undefined);
  const groups = continuedParts(parts, lines);
  const text = documentText(lines, page);
  const contextOf = (title: string): ReadingContext => ({
    findings: createFindings(options.accepted), language: options.language, title, document: text, corrections: options.corrections ?? new Map(),
  });
  const titles = groups.map((group, index) => titleAbove(lines, group[0].line, Math.max(groups[index - 1]?.at(-1)?.endLine ?? 0, knownEnd(others, group[0].line))));
  const read = groups.map((group, index) => ({ ...readGroup(group, titles[index]?.text.replace(/\s+/g, " ") ?? "", text, options, contextOf), start: group[0].start }));
  const empty = new Set(read.filter((reading) => chosen.has(reading.start) && isEmptyReading(reading)).map(({ start }) => start));
  const tables = read.filter(({ start }) => !empty.has(start));
  const emptied = groups.flatMap(([{ start, whole }]) => (empty.has(start) ? [otherTable(whole, true)] : []));
  // Over names and values stands the title of the document, which the mandate reads.
  const headings = new Set(titles.flatMap((title, index) => (title !== null && groups[index]?.[0].kind !== "rows" ? [title] : [])));
  const { sections, removed } = documentSections(withTitlesAsHeadings(lines, headings));
  const { readings, issues: unread, unread: refused } = readSections(sections, readers, contextOf, kinds);
  const all = [...tables, ...readings].sort((first, second) => first.line - second.line);
  const left = [...unreadTables([...others, ...emptied], kinds, goingOn, readings), ...refused].sort((first, second) => first.line - second.line);
  const refusals = left.flatMap(({ refusal }) => refusal ?? []);
  if (all.length === 0) return { tables: [], issues: [...(source.notes ?? []), ...tooLong, issue("error", "table.notFound", { params: { kind: options.kind } }), ...unread, ...refusals], unread: left };
  const removedLines = readings.length > 0 ? [...removed, ...withoutFurniture(page).removed] : [];
  const [firstRemoved] = removedLines;
  const issues = firstRemoved ? [issue("info", "text.furniture.removed", { place: { line: firstRemoved.line, column: 1 }, read: firstRemoved.text, params: { count: removedLines.length } })] : [];
  return { tables: all, issues: [...(source.notes ?? []), ...tooLong, ...refusals, ...issues, ...unread, ...crossChecks(all, options.language)], unread: left };
}

function readGroup(group: PartGroup, title: string, text: DocumentText, options: ReadOptions, contextOf: (title: string) => ReadingContext): TableReading {
  const [first, ...more] = group;
  switch (first.kind) {
    case "progressGrid": return readGrid([first, ...ofKind(more, "progressGrid")], title, text, options);
    case "riskRegister": return readRegister([first, ...ofKind(more, "riskRegister")], title, options);
    case "records": return readRecordsTable([first, ...ofKind(more, "records")], contextOf(title));
    case "rows": return readRows(first, contextOf(title));
  }
}

function ofKind<Kind extends TablePart["kind"]>(parts: readonly TablePart[], kind: Kind): Extract<TablePart, { kind: Kind }>[] {
  return parts.filter((part): part is Extract<TablePart, { kind: Kind }> => part.kind === kind);
}

function readRows({ reader, rows, line }: RowsPart, context: ReadingContext): RecordsReading {
  const draft = reader.rows?.read(rows, context) ?? { records: [] };
  const start = rows.flat().find(({ text }) => text !== "")?.place ?? { line, column: 1 };
  return {
    kind: reader.kind, id: `${reader.kind}@${placeId(start)}`, line, title: context.title, form: "table",
    records: draft.records, facts: draft.facts ?? {}, repeats: draft.repeats ?? false, issues: context.findings.issues,
  };
}
