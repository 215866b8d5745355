import type { TableData } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import { shiftRect } from "./cellShift";
import type { CellShift } from "./cellShift";

export type TablesOfSheet = Pick<WorkbookEngine, "tables" | "removeTable" | "values" | "writeCells"> & { restoreTable(table: TableData): void };

/**
 * Univer's tables do not follow cells that move within the table's own width, and spoil the formulas of their rows when a column is taken out.
 * Here they are taken down before the cells move and put up again where Excel would have them.
 */
export function moveTablesWith(engine: TablesOfSheet, sheetId: string, shift: CellShift, moveCells: () => void): void {
  const tables = engine.tables().filter((table) => table.sheetId === sheetId);
  for (const { id } of tables) engine.removeTable(id);
  moveCells();
  for (const table of tables) {
    const [moved, ...pieces] = shiftRect(table.rect, shift);
    // Excel refuses a shift that would tear a table apart; whoever asks for one finds the table where it was.
    const rect = pieces.length > 0 ? table.rect : moved?.rect;
    if (rect) engine.restoreTable({ ...table, rect, columns: nameColumns(engine, { ...table, rect }) });
  }
}

/** A column put into a table gets a header, as in Excel. */
function nameColumns(engine: TablesOfSheet, { sheetId, rect, showHeaders, columns }: TableData): readonly string[] {
  if (!showHeaders) return Array.from({ length: rect.columnCount }, (_column, index) => columns[index] ?? `Column${index + 1}`);
  const header = { ...rect, rowCount: 1 };
  const texts = (engine.values(sheetId, header)[0] ?? []).map((value) => (value === null ? "" : String(value)));
  const named = texts.map((text, index) => text || unusedName(texts, index));
  engine.writeCells(sheetId, header, [named.map((name, index) => (texts[index] === name ? undefined : { value: name }))]);
  return named;
}

function unusedName(taken: readonly string[], index: number): string {
  let number = index + 1;
  while (taken.includes(`Column${number}`)) number += 1;
  return `Column${number}`;
}
