import type { TableData } from "../../workbook/workbookData";
import type { CellInput } from "../../workbook/workbookEngine";
import type { HostSession } from "../hostSession";
import { shiftCells } from "./cellShift";

export function deleteTable({ id, sheetId, rect }: TableData, session: HostSession): void {
  session.engine.removeTable(id);
  session.engine.writeCells(sheetId, rect, Array.from({ length: rect.rowCount }, () => Array.from({ length: rect.columnCount }, () => null)));
  session.calculation.written();
}

/** Hiding the header row empties its cells and the table begins below them; showing it again takes the row above (Table Design, Header Row). */
export function setShowHeaders({ id, sheetId, rect, columns, showHeaders }: TableData, on: boolean, session: HostSession): void {
  if (on === showHeaders) return;
  const { engine } = session;
  if (!on) {
    engine.updateTable(id, { showHeaders: false, rect: { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 } });
    engine.writeCells(sheetId, { ...rect, rowCount: 1 }, [columns.map(() => null)]);
  } else {
    const free = rect.row > 0 && (engine.values(sheetId, { ...rect, row: rect.row - 1, rowCount: 1 })[0] ?? []).every((value) => value === null);
    if (!free) shiftCells({ sheetId, rect: { ...rect, rowCount: 1 } }, "Down", session);
    const header = { ...rect, row: free ? rect.row - 1 : rect.row, rowCount: 1 };
    engine.writeCells(sheetId, header, [columns.map((name) => ({ value: name }))]);
    engine.updateTable(id, { showHeaders: true, rect: { ...header, rowCount: rect.rowCount + 1 } });
  }
  session.calculation.written();
}

/** The totals row pushes down what is under the table; it begins with a label and sums or counts the last column (Table Design, Total Row). */
export function setShowTotals({ id, sheetId, rect, columns, showHeaders, showTotals }: TableData, on: boolean, session: HostSession): void {
  if (on === showTotals) return;
  const { engine } = session;
  if (!on) {
    const last = { ...rect, row: rect.row + rect.rowCount - 1, rowCount: 1 };
    engine.updateTable(id, { showTotals: false, rect: { ...rect, rowCount: rect.rowCount - 1 } });
    engine.writeCells(sheetId, last, [columns.map(() => null)]);
  } else {
    const under = { ...rect, row: rect.row + rect.rowCount, rowCount: 1 };
    shiftCells({ sheetId, rect: under }, "Down", session);
    const body = { ...rect, row: rect.row + (showHeaders ? 1 : 0), column: rect.column + rect.columnCount - 1, columnCount: 1, rowCount: rect.rowCount - (showHeaders ? 1 : 0) };
    const numbers = engine.values(sheetId, body).some(([value]) => typeof value === "number");
    const name = engine.tables().find((table) => table.id === id)?.name ?? "";
    const total: CellInput = { formula: `=SUBTOTAL(${numbers ? 109 : 103},${name}[${columns.at(-1) ?? ""}])` };
    engine.writeCells(sheetId, under, [columns.map((_, index): CellInput =>
      index === columns.length - 1 ? total : index === 0 ? { value: totalLabel(session.settings.language) } : null)]);
    engine.updateTable(id, { showTotals: true, rect: { ...rect, rowCount: rect.rowCount + 1 } });
  }
  session.calculation.written();
}

function totalLabel(language: string): string {
  return /^(nb|nn|no)/.test(language) ? "Totalt" : language.startsWith("sv") ? "Summa" : "Total";
}
