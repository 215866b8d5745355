import { issue, type Issue } from "../domain/issue";
import type { Language } from "../domain/language";
import { documentText, type DocumentText } from "./documentText";
import { titleAbove } from "./nearbyTitle";
import { readGrid } from "./readGrid";
import { readRegister } from "./readRegister";
import type { Source, SourceLine } from "./source";
import { findParts, type TablePart } from "./tableParts";
import type { TableKind, TableReading } from "./tableReading";
import { isPageFurniture, linesBetween } from "./textLines";

export type { GridActivity, GridWeek, ProgressGridReading, RiskRegisterReading, TableKind, TableReading } from "./tableReading";

export type ReadOptions = {
  readonly kind: TableKind | "auto";
  /** The ISO year of the first week of every grid that does not say its own. */
  readonly isoYear: number | null;
  /** Of the default legend, where the document has none. */
  readonly language: Language;
  /** issueId()s of the doubts whose proposal is taken. */
  readonly accepted: ReadonlySet<string>;
};

export type SourceReading = { readonly tables: readonly TableReading[]; /** Not of one table. */ readonly issues: readonly Issue[] };

/** Finds and reads every progress grid and risk register of the source. Pure: a decision is taken by reading again. */
export function readTables(source: Source, options: ReadOptions): SourceReading {
  const { parts, lines } = findParts(source, options.kind);
  const groups = continued(parts, lines);
  if (groups.length === 0) return { tables: [], issues: [issue("error", "table.notFound", { params: { kind: options.kind } })] };
  const text = documentText(lines);
  const tables = groups.map((group, index) => {
    const after = groups[index - 1]?.at(-1)?.endLine ?? 0;
    return readGroup(group, titleAbove(lines, group[0].line, after), text, options);
  });
  return { tables, issues: [] };
}

/** One table in the order of its pages; all parts are of the first one's kind. */
type Group = [TablePart, ...TablePart[]];

function readGroup(group: Group, title: string, text: DocumentText, options: ReadOptions): TableReading {
  const [first, ...more] = group;
  return first.kind === "progressGrid"
    ? readGrid([first, ...more.filter((part) => part.kind === "progressGrid")], title, text, options)
    : readRegister([first, ...more.filter((part) => part.kind === "riskRegister")], title, options);
}

/** Parts with the same header and nothing but page furniture between them are one table. */
function continued(parts: readonly TablePart[], lines: readonly SourceLine[]): Group[] {
  const groups: Group[] = [];
  for (const part of parts) {
    const open = groups.at(-1);
    const before = open?.at(-1);
    if (open && before?.kind === part.kind && signature(before) === signature(part) && !hasTextBetween(lines, before.endLine, part.line)) {
      open.push(part);
    } else groups.push([part]);
  }
  return groups;
}

function signature(part: TablePart): string {
  if (part.kind === "progressGrid") return part.header.weeks.map(({ heading }) => `${heading.isoYear ?? ""}:${heading.week}`).join(" ");
  return [...part.columns].sort(([, first], [, second]) => first - second).map(([field]) => field).join(" ");
}

function hasTextBetween(lines: readonly SourceLine[], after: number, before: number): boolean {
  return linesBetween(lines, after, before).some(({ text }) => !isPageFurniture(text));
}
