import type { CheckFinding } from "../../actions/checkSheets";
import type { Severity } from "../../domain/issue";

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The findings of each sheet, in the order the sheets first appear; within a sheet errors first, then by row and column. */
export function bySheet(findings: readonly CheckFinding[]): readonly { readonly sheetName: string; readonly findings: readonly CheckFinding[] }[] {
  const sheets = new Map<string, CheckFinding[]>();
  for (const finding of findings) {
    const { sheetName } = finding.place;
    sheets.set(sheetName, [...(sheets.get(sheetName) ?? []), finding]);
  }
  return [...sheets].map(([sheetName, inSheet]) => ({
    sheetName,
    findings: inSheet.sort((first, second) => (
      rank[first.issue.severity] - rank[second.issue.severity]
      || first.place.row - second.place.row
      || first.place.column - second.place.column
    )),
  }));
}
