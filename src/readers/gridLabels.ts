import { issue } from "../domain/issue";
import type { Findings } from "./findings";
import type { LabelColumns } from "./gridActivities";
import { isActivityName, isResponsibleName, type GridHeader } from "./gridHeader";
import type { SourceCell, SourceRow } from "./source";

/** Which columns hold the activity and who is responsible; any other with something in it is reported. */
export function gridLabels({ names, weeks }: GridHeader, rows: readonly SourceRow[], findings: Findings): LabelColumns {
  const weekIndexes = new Set(weeks.map(({ index }) => index));
  const firstContents = firstContentByColumn(rows, weekIndexes);
  const responsible = findIndex(names, isResponsibleName);
  const before = [...firstContents.keys()].filter((index) => index < (weeks[0]?.index ?? 0) && index !== responsible).sort((a, b) => a - b);
  const named = before.find((index) => isActivityName(names[index] ?? ""));
  const activity = named ?? before.find((index) => hasWords(rows, index)) ?? before[0] ?? null;
  for (const [index, content] of firstContents) {
    if (index === activity || index === responsible) continue;
    const name = names[index] ?? "";
    const details = { place: content.place, read: content.text, params: { name } };
    findings.add(name === "" ? issue("warning", "table.column.unnamed", details) : issue("info", "table.column.unread", details));
  }
  return { activity, responsible };
}

function firstContentByColumn(rows: readonly SourceRow[], weekIndexes: ReadonlySet<number>): Map<number, SourceCell> {
  const contents = new Map<number, SourceCell>();
  for (const row of rows) {
    for (let index = 0; index < row.length; index++) {
      const cell = row[index];
      if (cell && cell.text !== "" && !weekIndexes.has(index) && !contents.has(index)) contents.set(index, cell);
    }
  }
  return contents;
}

function findIndex(names: readonly string[], matches: (name: string) => boolean): number | null {
  const index = names.findIndex((name) => name !== "" && matches(name));
  return index < 0 ? null : index;
}

/** A column of row numbers is not the activities. */
function hasWords(rows: readonly SourceRow[], index: number): boolean {
  return rows.some((row) => /\p{L}{2}/u.test(row[index]?.text ?? ""));
}
