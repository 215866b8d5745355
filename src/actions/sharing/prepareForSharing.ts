import { issue, type Issue } from "../../domain/issue";
import { failure, success, type Outcome } from "../../domain/outcome";
import { cellAddress } from "../../sheets/a1";
import { isRefusal, type TwinContext, type TwinRefusal } from "../../sheets/twins/callArgument";
import { convertFormula } from "../../sheets/twins/convertFormula";
import type { WorkbookPort } from "../../sheets/workbookPort";
import { changedCells, formulaOf, fromFirst, isBlock, type FormulaChange, type FormulaProposal } from "./formulaChange";
import { frozenListChange, readSpilledLists } from "./listChange";
import { parseSharingMemory, remember, sharingMemory } from "./sharingMemory";
import { readBlock, readScope, type FormulaCell, type SharingScope } from "./sharingScope";

/** Our formulas as ordinary Excel formulas with the same results, for colleagues without the add-in. Nothing is written. */
export async function proposeSharing(port: WorkbookPort, scope: SharingScope, context: TwinContext): Promise<Outcome<FormulaProposal>> {
  const read = await readScope(port, scope);
  if (!read.ok) return read;
  const { inventory, cells } = read.value;
  const memory = parseSharingMemory(inventory.sharing);
  if (memory === null) return failure(issue("error", "sharing.memoryUnreadable"));
  const lists = await readSpilledLists(port, scope, read.value);
  if (!lists.ok) return lists;
  const changes: FormulaChange[] = [];
  const blocks: FormulaChange[] = [];
  const issues: Issue[] = [];
  for (const cell of cells) {
    if (blocks.some((block) => isInside(block, cell))) continue;
    const list = lists.value.get(cell);
    const change = list ? frozenListChange(cell, list, context) : changeOf(cell, context);
    if (change === null) continue;
    if (isRefusal(change)) issues.push(refusalIssue(cell, change));
    else if (change === "taken") issues.push(cellIssue(cell, "sharing.blockTaken"));
    else if ("code" in change) issues.push(change);
    else {
      changes.push(change);
      if (isBlock(change)) blocks.push(change);
    }
  }
  const converted = changes.map(({ sheetId, sheetName, row, column, before, after, list }) => ({ sheetId, sheetName, row, column, original: formulaOf(before), twin: formulaOf(after), ...(list ? { list: after } : {}) }));
  return success({ changes, issues, inventory, memory: sharingMemory(remember(memory, converted)) });
}

/** Null where the formula has no function of ours. */
function changeOf({ sheet, row, column, formula }: FormulaCell, context: TwinContext): FormulaChange | TwinRefusal | "taken" | null {
  const twins = convertFormula(formula, context);
  if (twins === null || isRefusal(twins)) return twins;
  const read = readBlock(sheet, { row, column, rowCount: twins.length, columnCount: twins[0]?.length ?? 1 });
  const others = read.flatMap((cells, down) => cells.filter((_cell, right) => down > 0 || right > 0));
  // Cells that a formula fills hold values; a formula of their own keeps it from filling them.
  if (others.some((cell) => typeof cell === "string" && cell.startsWith("=") && cell !== formula)) return "taken";
  return {
    sheetId: sheet.id, sheetName: sheet.name, row, column, read, before: fromFirst(formula, twins),
    after: twins.map((cells) => cells.map((twin) => ({ formula: twin }))),
  };
}

function isInside(change: FormulaChange, { sheet, row, column }: FormulaCell): boolean {
  const cells = changedCells(change);
  return change.sheetId === sheet.id && row >= cells.row && row < cells.row + cells.rowCount && column >= cells.column && column < cells.column + cells.columnCount;
}

function refusalIssue(cell: FormulaCell, { refused }: TwinRefusal): Issue {
  return cellIssue(cell, `sharing.${refused}`);
}

function cellIssue({ sheet, row, column, formula, value }: FormulaCell, code: `sharing.${TwinRefusal["refused"]}` | "sharing.blockTaken"): Issue {
  return issue("warning", code, { read: formula, params: { cell: cellAddress(row, column), shown: String(value ?? "") }, place: { sheet: sheet.name, line: row, column } });
}
