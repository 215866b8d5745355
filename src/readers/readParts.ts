import { placeId } from "../domain/issue";
import { knownEnd, otherTable, type OtherTable } from "./choosing/otherTables";
import { isEmptyReading } from "./choosing/unreadTables";
import { continuedParts, type PartGroup } from "./continuedParts";
import { titleAbove } from "./nearbyTitle";
import { readGrid } from "./readGrid";
import { readRegister } from "./readRegister";
import type { ReadOptions } from "./readTables";
import type { ReadingContext } from "./records/recordKindReader";
import { readRecordsTable } from "./records/readRecordsTable";
import type { RecordsReading } from "./records/recordsReading";
import type { SourceLine } from "./source";
import type { FoundParts, RowsPart, TablePart } from "./tableParts";
import type { TableKind, TableReading } from "./tableReading";

export type PartsReading = {
  readonly tables: readonly TableReading[];
  /** Those that gave nothing as the kind the user chose. */
  readonly emptied: readonly OtherTable[];
  /** Lines over tables that head the text below them, too. */
  readonly headings: ReadonlySet<SourceLine>;
};

type PartsContext = {
  readonly chosen: ReadonlyMap<string, TableKind>;
  readonly options: ReadOptions;
  readonly contextOf: (title: string) => ReadingContext;
};

export function readParts({ parts, others }: FoundParts, lines: readonly SourceLine[], { chosen, options, contextOf }: PartsContext): PartsReading {
  const groups = continuedParts(parts, lines);
  const titled = groups.map((group, index) => {
    const endBefore = Math.max(groups[index - 1]?.at(-1)?.endLine ?? 0, knownEnd(others, group[0].line));
    return { group, title: titleAbove(lines, group[0].line, endBefore) };
  });
  const read = titled.map(({ group, title }) => ({ ...readGroup(group, contextOf(title?.text.replace(/\s+/g, " ") ?? ""), options), start: group[0].start }));
  const empty = new Set(read.filter((reading) => chosen.has(reading.start) && isEmptyReading(reading)).map(({ start }) => start));
  return {
    tables: read.filter(({ start }) => !empty.has(start)),
    emptied: groups.flatMap(([{ start, whole }]) => (empty.has(start) ? [otherTable(whole, true)] : [])),
    // Over names and values stands the title of the document, which the mandate reads.
    headings: new Set(titled.flatMap(({ group, title }) => (title !== null && group[0].kind !== "rows" ? [title] : []))),
  };
}

function readGroup(group: PartGroup, context: ReadingContext, options: ReadOptions): TableReading {
  const [first, ...more] = group;
  switch (first.kind) {
    case "progressGrid": return readGrid([first, ...ofKind(more, "progressGrid")], context.title, context.document, options);
    case "riskRegister": return readRegister([first, ...ofKind(more, "riskRegister")], context.title, options);
    case "records": return readRecordsTable([first, ...ofKind(more, "records")], context);
    case "rows": return readRows(first, context);
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
