import { issue } from "../../domain/issue";
import { hasDefaultCodes, unusedCodes } from "../../domain/legend";
import type { TableFinding } from "../../domain/tableFinding";
import type { TableRecords } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";
import { inGrid } from "./checkedPlan";
import { legendIn } from "./legendIn";

/** Codes no week has. The letters Prosjektark puts in every legend are nobody's mistake, and an empty plan uses none yet. */
export function checkedLegend(_legend: TableRecords, context: CheckContext): readonly TableFinding[] {
  const [grid, legend] = [context.tables("progressPlan"), legendIn(context)];
  const used = new Set(grid ? inGrid(grid, context).map(({ code }) => code) : []);
  if (used.size === 0 || hasDefaultCodes(legend)) return [];
  return unusedCodes(legend, used).map(({ row, code, meaning }) => ({ row, column: "code", issue: issue("info", "check.legend.unused", { read: code, params: { meaning } }) }));
}
