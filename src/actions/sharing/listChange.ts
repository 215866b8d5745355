import { issue, type Issue } from "../../domain/issue";
import { success, type Outcome } from "../../domain/outcome";
import { cellAddress } from "../../sheets/a1";
import { rect, type CellContent, type CellRect } from "../../sheets/cell";
import { isRefusal, type TwinContext, type TwinRefusal } from "../../sheets/twins/callArgument";
import { frozenList, isCalculated, isListFormula } from "../../sheets/twins/frozenList";
import { isSameContent } from "../../sheets/twins/sameContent";
import { spillReferences } from "../../sheets/twins/spillReferences";
import type { WorkbookPort } from "../../sheets/workbookPort";
import { fromFirst, type FormulaChange } from "./formulaChange";
import { readBlock, readContents, readScope, readShown, type FormulaCell, type ScopeReading, type SharingScope } from "./sharingScope";

export type SpilledList = {
  readonly block: CellRect;
  /** A formula that refers to all of it as a spill, and would be #REF! over values. */
  readonly referredBy: FormulaCell | null;
};

/** The lists that have no twin. One sync, none where there is no such list; two more where not all of the workbook is read. */
export async function readSpilledLists(port: WorkbookPort, scope: SharingScope, { cells }: ScopeReading): Promise<Outcome<ReadonlyMap<FormulaCell, SpilledList>>> {
  const lists = cells.filter(({ formula }) => isListFormula(formula));
  if (lists.length === 0) return success(new Map());
  const spills = await port.readSpills(lists.map(({ sheet, row, column }) => ({ sheetId: sheet.id, row, column })));
  if (!spills.ok) return spills;
  const all = scope.kind === "workbook" ? success({ cells }) : await readScope(port, { kind: "workbook" });
  if (!all.ok) return all;
  const referring = all.value.cells.flatMap((by) => spillReferences(by.formula).map((to) => ({ by, to })));
  return success(new Map(lists.map((cell, index) => [cell, {
    block: spills.value[index] ?? rect(cell.row, cell.column),
    referredBy: referring.find(({ by, to }) => (to.sheet ?? by.sheet.name).toLowerCase() === cell.sheet.name.toLowerCase() && to.row === cell.row && to.column === cell.column)?.by ?? null,
  }])));
}

/** The list as values. A list that fills no more than its own cell has nothing in it. */
export function frozenListChange(cell: FormulaCell, { block, referredBy }: SpilledList, context: TwinContext): FormulaChange | TwinRefusal | Issue {
  const { sheet, row, column, formula } = cell;
  if (referredBy) return issue("warning", "sharing.listReferred", { read: formula, params: { cell: cellAddress(row, column), other: `${referredBy.sheet.name}!${cellAddress(referredBy.row, referredBy.column)}` }, place: { sheet: sheet.name, line: row, column } });
  const shown = readShown(sheet, block);
  const isList = block.rowCount * block.columnCount > 1 || shown[0]?.[0] === "";
  if (!isList || !isCalculated(shown)) return { refused: "listNotCalculated" };
  const after = frozenList(formula, shown, context);
  if (isRefusal(after)) return after;
  return { sheetId: sheet.id, sheetName: sheet.name, row, column, read: readBlock(sheet, block), before: fromFirst(formula, after), after, list: "values" };
}

/** The formula back over the values it left, where they all still stand; `cell` has the formula of the first one. */
export function restoredListChange(cell: FormulaCell, original: string, list: readonly (readonly CellContent[])[]): FormulaChange | Issue {
  const { sheet, row, column, formula } = cell;
  const block = rect(row, column, list.length, list[0]?.length ?? 1);
  const before = readContents(sheet, block);
  const changed = before.flatMap((cells, down) => cells.flatMap((content, right) => {
    const place = { row: row + down, column: column + right };
    return (down === 0 && right === 0) || isSameContent(content, list[down]?.[right] ?? "", place) ? [] : [cellAddress(place.row, place.column)];
  }));
  if (changed[0] !== undefined) return issue("warning", "sharing.listChanged", { read: formula, params: { cell: cellAddress(row, column), changed: changed[0] }, place: { sheet: sheet.name, line: row, column } });
  return { sheetId: sheet.id, sheetName: sheet.name, row, column, read: readBlock(sheet, block), before, after: fromFirst(original, before), list: "formula" };
}
