import { issue, type Issue } from "../../domain/issue";
import { failure, success, type Outcome } from "../../domain/outcome";
import { cellAddress } from "../../sheets/a1";
import { rect } from "../../sheets/cell";
import { isRefusal, type TwinContext } from "../../sheets/twins/callArgument";
import { convertFormula } from "../../sheets/twins/convertFormula";
import type { FormulaPlace } from "../../sheets/twins/formulaAt";
import { isSameContent } from "../../sheets/twins/sameContent";
import type { SheetSnapshot, WorkbookPort } from "../../sheets/workbookPort";
import { fromFirst, type FormulaChange, type FormulaProposal } from "./formulaChange";
import { restoredListChange } from "./listChange";
import { forget, isRemembered, originals, parseSharingMemory, placeOf, sharingMemory, type Converted } from "./sharingMemory";
import { readBlock, readContents, readScope, type FormulaCell, type ScopeReading, type SharingScope } from "./sharingScope";

/** The formulas that stood there before they were converted for sharing. A cell that holds anything else since stays as it is. */
export async function proposeRestoring(port: WorkbookPort, scope: SharingScope, context: TwinContext): Promise<Outcome<FormulaProposal>> {
  const read = await readScope(port, scope);
  if (!read.ok) return read;
  const { inventory, cells } = read.value;
  const memory = parseSharingMemory(inventory.sharing);
  if (memory === null) return failure(issue("error", "sharing.memoryUnreadable"));
  const originalOf = originals(memory);
  const twins = cells.flatMap((cell) => {
    const found = originalOf(cell.sheet, cell, cell.formula);
    return found === null ? [] : [{ cell, ...found }];
  });
  const found = twins.filter((twin) => !isCopiedList(twin, twins)).map(({ cell, original, entry: { list } }) => (list ? restoredListChange(cell, original, list) : changeOf(cell, original, context)));
  const changes = found.flatMap((change) => ("sheetId" in change ? [change] : []));
  const issues = found.flatMap((change) => ("code" in change ? [change] : []));
  const standing = new Set(twins.map(({ cell }) => cellKey(cell.sheet.id, cell)));
  const changed = scope.kind === "selection" ? [] : changedCells(memory, read.value, standing);
  const settled = new Set([...changes.map((change) => cellKey(change.sheetId, change)), ...changed.map(({ key }) => key)]);
  const left = forget(memory, ({ sheetId }, place) => settled.has(cellKey(sheetId, place)));
  return success({ changes, issues: [...issues, ...changed.map(({ told }) => told)], inventory, memory: sharingMemory(left) });
}

type Found = { readonly cell: FormulaCell; readonly entry: Converted };

/** Values that were copied from a list that still stands where it was put. */
function isCopiedList({ cell, entry }: Found, all: readonly Found[]): boolean {
  return entry.list !== undefined && !isRemembered(entry, cell) && all.some((other) => other.entry === entry && isRemembered(entry, other.cell));
}

function changeOf(cell: FormulaCell, original: string, context: TwinContext): FormulaChange | Issue {
  const { sheet, row, column, formula } = cell;
  const twins = convertFormula(original, context);
  const block = twins === null || isRefusal(twins) ? [[formula]] : twins;
  const cells = rect(row, column, block.length, block[0]?.length ?? 1);
  const before = readContents(sheet, cells);
  const isWhole = before.every((contents, down) => contents.every((content, right) =>
    (down === 0 && right === 0) || isSameContent(content, { formula: block[down]?.[right] ?? "" }, { row: row + down, column: column + right })));
  if (!isWhole) return issue("warning", "sharing.blockChanged", { read: formula, params: { cell: cellAddress(row, column) }, place: { sheet: sheet.name, line: row, column } });
  return { sheetId: sheet.id, sheetName: sheet.name, row, column, read: readBlock(sheet, cells), before, after: fromFirst(original, before) };
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
