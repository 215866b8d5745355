import { issue, type Issue } from "../../domain/issue";
import { dateFindings, isBlankCell } from "../../domain/tableDates";
import type { CellNameKey } from "../../sheets/bookNames";
import type { SheetKind } from "../../sheets/sheetKind";
import type { NameSnapshot } from "../../sheets/workbookPort";

/** The dates much else hangs on, each in a cell of its own. */
const dates = [["statusDate", "settings"], ["mandateDate", "mandate"]] as const satisfies readonly (readonly [CellNameKey, SheetKind])[];

export type DateFinding = { readonly kind: SheetKind; readonly cell: NameSnapshot; readonly issue: Issue };

export function checkedDates(cellOf: (key: CellNameKey) => NameSnapshot | undefined): DateFinding[] {
  return dates.flatMap(([key, kind]) => {
    const cell = cellOf(key);
    const value = cell?.values[0]?.[0] ?? null;
    if (!cell) return [];
    if (key === "statusDate" && isBlankCell(value)) return [{ kind, cell, issue: issue("warning", "check.statusDate.missing") }];
    return dateFindings(0, { [key]: value }).map((found) => ({ kind, cell, issue: found.issue }));
  });
}
