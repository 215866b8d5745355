import { issue, type Issue } from "../../domain/issue";
import { failure, success, type Outcome } from "../../domain/outcome";
import { cellAddress } from "../../sheets/a1";
import { isRefusal, type TwinBlock, type TwinContext } from "../../sheets/twins/callArgument";
import { convertFormula } from "../../sheets/twins/convertFormula";
import { formulaKey, type FormulaPlace } from "../../sheets/twins/formulaAt";
import type { SheetSnapshot, WorkbookPort } from "../../sheets/workbookPort";
import type { FormulaChange, FormulaProposal } from "./formulaChange";
import { forget, originals, parseSharingMemory, placeOf, sharingMemory, type Converted } from "./sharingMemory";
import { readBlock, readScope, type FormulaCell, type ScopeReading, type SharingScope } from "./sharingScope";

/** The formulas that stood there before they were converted for sharing. A cell that holds anything else since stays as it is. */
export async function proposeRestoring(port: WorkbookPort, scope: SharingScope, context: TwinContext): Promise<Outcome<FormulaProposal>> {
  const read = await readScope(port, scope);
  if (!read.ok) return read;
  const { inventory, cells } = read.value;
  const memory = parseSharingMemory(inventory.sharing);
  if (memory === null) return failure(issue("error", "sharing.memoryUnreadable"));
  const originalOf = originals(memory);
  const twins = cells.flatMap((cell) => {
    const original = originalOf(cell.sheet, cell, cell.formula);
    return original === null ? [] : [{ cell, original }];
  });
  const found = twins.map(({ cell, original }) => changeOf(cell, original, context));
  const changes = found.flatMap((change) => ("sheetId" in change ? [change] : []));
  const issues = found.flatMap((change) => ("code" in change ? [change] : []));
  const standing = new Set(twins.map(({ cell }) => cellKey(cell.sheet.id, cell)));
  const changed = scope.kind === "selection" ? [] : changedCells(memory, read.value, standing);
  const settled = new Set([...changes.map((change) => cellKey(change.sheetId, change)), ...changed.map(({ key }) => key)]);
  const left = forget(memory, ({ sheetId }, place) => settled.has(cellKey(sheetId, place)));
  return success({ changes, issues: [...issues, ...changed.map(({ told }) => told)], inventory, memory: sharingMemory(left) });
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

function isSameFormula(first: string, second: string, place: FormulaPlace): boolean {
  return formulaKey(first, place) === formulaKey(second, place);
}

function cellKey(sheetId: string, { row, column }: FormulaPlace): string {
  return `${sheetId}:${row}:${column}`;
}

/** Remembered cells in sheets that were read whole, which no longer hold a twin of ours: the user's own now. */
function changedCells(memory: readonly Converted[], { sheets }: ScopeReading, standing: ReadonlySet<string>): { readonly key: string; readonly told: Issue }[] {
  return memory.flatMap((entry) => oneSheet(sheets, entry).flatMap((sheet) => entry.cells.map(placeOf).flatMap((place) => (standing.has(cellKey(sheet.id, place)) ? [] : [{
    key: cellKey(entry.sheetId, place),
    told: issue("info", "sharing.changedSince", { params: { cell: cellAddress(place.row, place.column) }, place: { sheet: sheet.name, line: place.row, column: place.column } }),
  }]))));
}

function oneSheet(sheets: readonly SheetSnapshot[], { sheetId, sheetName }: Converted): SheetSnapshot[] {
  const sheet = sheets.find(({ id }) => id === sheetId) ?? sheets.find(({ name }) => name === sheetName);
  return sheet ? [sheet] : [];
}
