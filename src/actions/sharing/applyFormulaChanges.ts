import { issue, type Issue } from "../../domain/issue";
import { success, type Outcome } from "../../domain/outcome";
import { cellAddress } from "../../sheets/a1";
import { sharingKey } from "../../sheets/bookSettings";
import type { SettingValue, SheetEdit } from "../../sheets/sheetEdit";
import { isSameContent } from "../../sheets/twins/sameContent";
import type { SheetSnapshot, WorkbookPort } from "../../sheets/workbookPort";
import { unheard, type Progress } from "../progress";
import { changedCells, changeEdits, type FormulaChange, type FormulaProposal } from "./formulaChange";
import { readBlock, readContents, readShown } from "./sharingScope";

/** Everything an undo needs; kept by whoever may ask for one, never looked into. */
export type FormulaUndo = { readonly changes: readonly FormulaChange[]; readonly memoryBefore: SettingValue };

export type FormulaReceipt = { readonly count: number; readonly undo: FormulaUndo };

/** All of the proposal or nothing; refused when a cell holds something else since it was shown. */
export async function applyFormulaChanges(port: WorkbookPort, { changes, memory, inventory }: FormulaProposal, progress: Progress = unheard): Promise<Outcome<FormulaReceipt>> {
  progress.report("writing");
  const memoryBefore = inventory.sharing as SettingValue;
  const applied = await port.apply([...changeEdits(changes), ...memoryEdits(memoryBefore, memory)], { baseline: inventory, cancellation: progress });
  return applied.ok ? success({ count: changes.length, undo: { changes, memoryBefore } }) : applied;
}

/** Puts the formulas back where the new ones still stand; what has been changed since stays, and is told. */
export async function undoFormulaChanges(port: WorkbookPort, { changes, memoryBefore }: FormulaUndo): Promise<Outcome<readonly Issue[]>> {
  const inventory = await port.inventory();
  if (!inventory.ok) return inventory;
  const sheets = await port.readSheets([...new Set(changes.map(({ sheetId }) => sheetId))]);
  if (!sheets.ok) return sheets;
  const now = changes.map((change) => {
    const sheet = sheets.value.find(({ id }) => id === change.sheetId);
    return { change, sheet, stands: sheet !== undefined && stillStands(change, sheet) };
  });
  const back = now.flatMap(({ change, sheet, stands }) => (sheet && stands ? [reversed(change, sheet)] : []));
  const left = now.filter(({ stands }) => !stands).map(({ change: { row, column, sheetName }, sheet }) =>
    issue("info", "sharing.changedSince", { params: { cell: cellAddress(row, column) }, place: { sheet: sheet?.name ?? sheetName, line: row, column } }));
  const applied = await port.apply([...changeEdits(back), ...memoryEdits(inventory.value.sharing as SettingValue, memoryBefore)], { baseline: inventory.value });
  return applied.ok ? success(left) : applied;
}

function memoryEdits(before: SettingValue, after: SettingValue): SheetEdit[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: "saveSetting", key: sharingKey, value: after }];
}

/** A formula that fills other cells is told by the first of them, unless something keeps it from filling them. */
function stillStands(change: FormulaChange, sheet: SheetSnapshot): boolean {
  const block = changedCells(change);
  const now = readContents(sheet, block);
  const fills = change.list !== "values" && readShown(sheet, block)[0]?.[0] !== "#SPILL!";
  return change.after.every((cells, down) => cells.every((content, right) =>
    (fills && content === "") || isSameContent(now[down]?.[right] ?? "", content, { row: change.row + down, column: change.column + right })));
}

function reversed(change: FormulaChange, sheet: SheetSnapshot): FormulaChange {
  const list = change.list && (change.list === "values" ? "formula" : "values");
  return { ...change, sheetName: sheet.name, before: change.after, after: change.before, read: readBlock(sheet, changedCells(change)), ...(list ? { list } : {}) };
}
