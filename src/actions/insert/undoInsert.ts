import { issue, type Issue } from "../../domain/issue";
import { failure, success, type Outcome } from "../../domain/outcome";
import { cellAddress } from "../../sheets/a1";
import { isFormula, type CellContent } from "../../sheets/cell";
import type { SheetEdit } from "../../sheets/sheetEdit";
import { formulaKey } from "../../sheets/twins/formulaAt";
import type { CellsSnapshot, WorkbookPort } from "../../sheets/workbookPort";
import type { InsertProposal, InsertReceipt } from "./insertRequest";

/** Puts back what stood there where the formula still stands; what has been changed since stays, and is told. */
export async function undoInsert(port: WorkbookPort, { proposal, restoredFormats }: InsertReceipt): Promise<Outcome<readonly Issue[]>> {
  const inventory = await port.inventory();
  if (!inventory.ok) return inventory;
  const sheet = inventory.value.sheets.find(({ id }) => id === proposal.sheetId)?.name;
  if (sheet === undefined) return failure(issue("error", "host.itemMissing"));
  const written = { ...proposal.rect, rowCount: proposal.rows.length, columnCount: proposal.rows[0]?.length ?? 1 };
  const read = await port.readCells({ sheetName: sheet, rect: written });
  if (!read.ok) return read;
  if (read.value === null) return failure(issue("error", "host.itemMissing"));
  const changed = changedCells(proposal, read.value);
  const left = changed.map(({ row, column }) => issue("info", "insert.changedSince", { params: { cell: cellAddress(row, column) }, place: { sheet, line: row, column } }));
  if (left.length === proposal.formulas) return success(left);
  const isChanged = (row: number, column: number) => changed.some((cell) => cell.row === row && cell.column === column);
  const rows = proposal.before.map((cells, down) => cells.map((content, right): CellContent => (isChanged(written.row + down, written.column + right) ? null : content)));
  const edits: SheetEdit[] = [
    ...(left.length === 0 ? restoredFormats.map((edit) => ("sheet" in edit ? { ...edit, sheet } : edit)) : []),
    { kind: "writeCells", sheet, row: written.row, column: written.column, rows },
  ];
  const applied = await port.apply(edits, { baseline: inventory.value });
  return applied.ok ? success(left) : applied;
}

/** A formula that fills other cells is told by the first of them. */
function changedCells({ rows, rect }: InsertProposal, { used }: CellsSnapshot): { readonly row: number; readonly column: number }[] {
  return rows.flatMap((cells, down) => cells.flatMap((content, right) => {
    const place = { row: rect.row + down, column: rect.column + right };
    const now = String(used?.formulas[place.row - used.rect.row]?.[place.column - used.rect.column] ?? "");
    return isFormula(content) && formulaKey(now, place) !== formulaKey(content.formula, place) ? [place] : [];
  }));
}
