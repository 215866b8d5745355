import { issue, type Issue } from "../../domain/issue";
import { failure, success, type Outcome } from "../../domain/outcome";
import { cellAddress } from "../../sheets/a1";
import { isRefusal, type TwinBlock, type TwinContext } from "../../sheets/twins/callArgument";
import { convertFormula } from "../../sheets/twins/convertFormula";
import { formulaKey } from "../../sheets/twins/formulaAt";
import type { SheetSnapshot, WorkbookPort } from "../../sheets/workbookPort";
import type { FormulaChange, FormulaProposal } from "./formulaChange";
import { forget, originalOf, parseSharingMemory, placeOf, sharingMemory, type Converted } from "./sharingMemory";
import { readBlock, readScope, type FormulaCell, type ScopeReading, type SharingScope } from "./sharingScope";

/** The formulas that stood there before they were converted for sharing. A cell that holds anything else since stays as it is. */
export async function proposeRestoring(port: WorkbookPort, scope: SharingScope, context: TwinContext): Promise<Outcome<FormulaProposal>> {
  const read = await readScope(port, scope);
  if (!read.ok) return read;
  const { inventory, cells } = read.value;
  const memory = parseSharingMemory(inventory.sharing);
  if (memory === null) return failure(issue("error", "sharing.memoryUnreadable"));
  const found = cells.flatMap((cell) => {
    const original = originalOf(memory, cell.sheet, cell, cell.formula);
    return original === null ? [] : [changeOf(cell, original, context)];
  });
  const changes = found.flatMap((change) => ("sheetId" in change ? [change] : []));
  const issues = found.flatMap((change) => ("code" in change ? [change] : []));
  const isRestored = ({ sheetId }: Converted, { row, column }: { readonly row: number; readonly column: number }) =>
    changes.some((change) => change.sheetId === sheetId && change.row === row && change.column === column);
  const changed = changedCells(memory, read.value, issues, scope);
  const left = forget(memory, (entry, place) => isRestored(entry, place) || changed.some(({ at }) => at.entry.sheetId === entry.sheetId && at.row === place.row && at.column === place.column));
  return success({ changes, issues: [...issues, ...changed.map(({ found: told }) => told)], inventory, memory: sharingMemory(left) });
}

function changeOf(cell: FormulaCell, original: string, context: TwinContext): FormulaChange | Issue {
  const { sheet, row, column, formula } = cell;
  const twins = convertFormula(original, context);
  const block: TwinBlock = twins === null || isRefusal(twins) ? [[formula]] : twins;
  const read = readBlock(sheet, row, column, block.length, block[0]?.length ?? 1);
  const isWhole = read.every((cells, down) => cells.every((content, right) =>
    (down === 0 && right === 0) || (typeof content === "string" && isSameFormula(content, block[down]?.[right] ?? "", { row: row + down, column: column + right }))));
  if (!isWhole) return issue("warning", "sharing.blockChanged", { read: formula, params: { cell: cellAddress(row, column) }, place: { sheet: sheet.name, line: row, column } });
  return {
    sheetId: sheet.id, sheetName: sheet.name, row, column, read,
    before: read.map((cells) => cells.map(String)),
    after: read.map((cells, down) => cells.map((_content, right) => (down === 0 && right === 0 ? original : ""))),
  };
}

function isSameFormula(first: string, second: string, place: { readonly row: number; readonly column: number }): boolean {
  return formulaKey(first, place) === formulaKey(second, place);
}

type ChangedCell = { readonly at: { readonly entry: Converted; readonly row: number; readonly column: number }; readonly found: Issue };

/** Remembered cells in sheets that were read whole, which no longer hold a twin of ours: the user's own now. */
function changedCells(memory: readonly Converted[], { sheets, cells }: ScopeReading, told: readonly Issue[], scope: SharingScope): ChangedCell[] {
  if (scope.kind === "selection") return [];
  return memory.flatMap((entry) => oneSheet(sheets, entry).flatMap((sheet) => entry.cells.flatMap((at): ChangedCell[] => {
    const { row, column } = placeOf(at);
    const formula = cells.find((cell) => cell.sheet.id === sheet.id && cell.row === row && cell.column === column)?.formula;
    if (formula !== undefined && originalOf(memory, sheet, { row, column }, formula) !== null) return [];
    if (told.some(({ place }) => place?.sheet === sheet.name && place.line === row && place.column === column)) return [];
    return [{ at: { entry, row, column }, found: issue("info", "sharing.changedSince", { params: { cell: cellAddress(row, column) }, place: { sheet: sheet.name, line: row, column } }) }];
  })));
}

function oneSheet(sheets: readonly SheetSnapshot[], { sheetId, sheetName }: Converted): SheetSnapshot[] {
  const sheet = sheets.find(({ id }) => id === sheetId) ?? sheets.find(({ name }) => name === sheetName);
  return sheet ? [sheet] : [];
}
