import type { SourceLine } from "./source";
import type { TablePart } from "./tableParts";
import { isPageFurniture, linesBetween } from "./textLines";

/** One table in the order of its pages; all parts are of the first one's kind. */
export type PartGroup = [TablePart, ...TablePart[]];

/** Parts with the same header and nothing but page furniture between them are one table. */
export function continuedParts(parts: readonly TablePart[], lines: readonly SourceLine[]): PartGroup[] {
  const groups: PartGroup[] = [];
  for (const part of parts) {
    const open = groups.at(-1);
    const before = open?.at(-1);
    if (open && before?.kind === part.kind && part.kind !== "rows" && signature(before) === signature(part) && !hasTextBetween(lines, before.endLine, part.line)) {
      open.push(part);
    } else groups.push([part]);
  }
  return groups;
}

function signature(part: TablePart): string {
  switch (part.kind) {
    case "progressGrid": return part.header.weeks.map(({ heading }) => `${heading.isoYear ?? ""}:${heading.week}`).join(" ");
    case "riskRegister": return [...part.columns].sort(([, first], [, second]) => first - second).map(([field]) => field).join(" ");
    case "records": return `${part.header.reader.kind}: ${part.header.columns.map(({ field }) => field).join(" ")}`;
    case "rows": return "";
  }
}

function hasTextBetween(lines: readonly SourceLine[], after: number, before: number): boolean {
  return linesBetween(lines, after, before).some(({ text }) => !isPageFurniture(text));
}
