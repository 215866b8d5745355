import { issue, type Issue } from "../../domain/issue";
import { failure, success, type Outcome } from "../../domain/outcome";
import { cellAddress } from "../../sheets/a1";
import { isRefusal, type TwinBlock, type TwinContext, type TwinRefusal } from "../../sheets/twins/callArgument";
import { convertFormula } from "../../sheets/twins/convertFormula";
import type { WorkbookPort } from "../../sheets/workbookPort";
import type { FormulaChange, FormulaProposal } from "./formulaChange";
import { parseSharingMemory, remember, sharingMemory } from "./sharingMemory";
import { readBlock, readScope, type FormulaCell, type SharingScope } from "./sharingScope";

/** Our formulas as ordinary Excel formulas with the same results, for colleagues without the add-in. Nothing is written. */
export async function proposeSharing(port: WorkbookPort, scope: SharingScope, context: TwinContext): Promise<Outcome<FormulaProposal>> {
  const read = await readScope(port, scope);
  if (!read.ok) return read;
  const { inventory, cells } = read.value;
  const memory = parseSharingMemory(inventory.sharing);
  if (memory === null) return failure(issue("error", "sharing.memoryUnreadable"));
  const changes: FormulaChange[] = [];
  const issues: Issue[] = [];
  for (const cell of cells) {
    const twins = convertFormula(cell.formula, context);
    if (twins === null || changes.some((change) => change.after.length > 1 && isInside(change, cell))) continue;
    const change = isRefusal(twins) ? twins : changeOf(cell, twins);
    if (isRefusal(change)) issues.push(refusalIssue(cell, change));
    else if (change === "taken") issues.push(cellIssue(cell, "sharing.blockTaken"));
    else changes.push(change);
  }
  const converted = changes.map(({ sheetId, sheetName, row, column, before, after }) => ({ sheetId, sheetName, row, column, original: before[0]?.[0] ?? "", twin: after[0]?.[0] ?? "" }));
  return success({ changes, issues, inventory, memory: sharingMemory(remember(memory, converted)) });
}

function changeOf({ sheet, row, column, formula }: FormulaCell, twins: TwinBlock): FormulaChange | "taken" {
  const read = readBlock(sheet, row, column, twins.length, twins[0]?.length ?? 1);
  const others = read.flatMap((cells, down) => cells.filter((_cell, right) => down > 0 || right > 0));
  // Cells that a formula fills hold values; a formula of their own keeps it from filling them.
  if (others.some((cell) => typeof cell === "string" && cell.startsWith("=") && cell !== formula)) return "taken";
  return {
    sheetId: sheet.id, sheetName: sheet.name, row, column, read, after: twins,
    before: twins.map((cells, down) => cells.map((_twin, right) => (down === 0 && right === 0 ? formula : ""))),
  };
}

function isInside({ sheetId, row, column, after }: FormulaChange, cell: FormulaCell): boolean {
  return sheetId === cell.sheet.id && cell.row >= row && cell.row < row + after.length && cell.column >= column && cell.column < column + (after[0]?.length ?? 0);
}

function refusalIssue(cell: FormulaCell, { refused }: TwinRefusal): Issue {
  return cellIssue(cell, `sharing.${refused}`);
}

function cellIssue({ sheet, row, column, formula }: FormulaCell, code: `sharing.${TwinRefusal["refused"]}` | "sharing.blockTaken"): Issue {
  return issue("warning", code, { read: formula, params: { cell: cellAddress(row, column) }, place: { sheet: sheet.name, line: row, column } });
}
