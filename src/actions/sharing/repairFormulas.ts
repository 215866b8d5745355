import { success, type Outcome } from "../../domain/outcome";
import { callsUs, repairedFormula } from "../../sheets/twins/repairedFormula";
import type { SettingValue } from "../../sheets/sheetEdit";
import type { WorkbookPort } from "../../sheets/workbookPort";
import type { FormulaChange, FormulaProposal } from "./formulaChange";
import { readScope, type SharingScope } from "./sharingScope";

/**
 * Formulas of ours that Excel has lost the add-in of: written with another prefix, or right and yet #NAME?. Entered
 * anew, they calculate again.
 */
export async function proposeRepair(port: WorkbookPort, scope: SharingScope): Promise<Outcome<FormulaProposal>> {
  const read = await readScope(port, scope);
  if (!read.ok) return read;
  const { inventory, cells } = read.value;
  const changes = cells.flatMap(({ sheet, row, column, formula, value }): FormulaChange[] => {
    const repaired = repairedFormula(formula);
    const isLost = repaired !== formula || (value === "#NAME?" && callsUs(formula));
    return isLost ? [{ sheetId: sheet.id, sheetName: sheet.name, row, column, before: [[{ formula }]], after: [[{ formula: repaired }]], read: [[formula]] }] : [];
  });
  return success({ changes, issues: [], inventory, memory: inventory.sharing as SettingValue });
}
