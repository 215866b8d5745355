import type { WorkbookEngine } from "../workbookEngine";
import { shiftRect } from "./cellShift";
import type { CellShift } from "./cellShift";
import { sameRect } from "./rects";

export type TablesOfSheet = Pick<WorkbookEngine, "tables" | "updateTable" | "removeTable">;

/** Univer's tables follow whole rows and columns, but not cells that move within the table's own width, where Excel's do. */
export function moveTablesWith(tables: TablesOfSheet, sheetId: string, shift: CellShift, moveCells: () => void): void {
  const before = tables.tables().filter((table) => table.sheetId === sheetId);
  moveCells();
  for (const { id, rect } of before) {
    const [moved, ...pieces] = shiftRect(rect, shift);
    const now = tables.tables().find((table) => table.id === id);
    if (!now || pieces.length > 0) continue;
    if (!moved) tables.removeTable(id);
    else if (!sameRect(now.rect, moved.rect)) tables.updateTable(id, { rect: moved.rect });
  }
}
