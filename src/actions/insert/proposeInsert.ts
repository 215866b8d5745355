import { issue } from "../../domain/issue";
import { failure, success, type Outcome } from "../../domain/outcome";
import { cellAddress, rangeAddress } from "../../sheets/a1";
import { writtenStyle } from "../../sheets/calls/formulaStyle";
import { writeCall } from "../../sheets/calls/writeCall";
import { isFormulaText, isInRect, type CellContent, type CellRect, type CellValue } from "../../sheets/cell";
import type { CellsSnapshot, WorkbookPort } from "../../sheets/workbookPort";
import type { InsertProposal, InsertRequest, OccupiedCell } from "./insertRequest";
import { overlaps, plannedFormulas, readsItself, type PlannedFormulas } from "./plannedFormulas";

/** What the call would be in the cells that are selected. One sync; three more where one formula fills several. */
export async function proposeInsert(port: WorkbookPort, request: InsertRequest): Promise<Outcome<InsertProposal>> {
  const selection = await port.readCells("selection");
  if (!selection.ok) return selection;
  if (selection.value === null) return failure(issue("error", "host.itemMissing"));
  const planned = plannedFormulas(request, selection.value);
  if ("code" in planned) return failure(planned);
  const { sheetName } = selection.value;
  if (readsItself(planned, sheetName)) return failure(issue("error", "insert.inOwnCells", { params: { cell: cellAddress(planned.rect.row, planned.rect.column) } }));
  const inTable = await spillsInTable(port, planned, selection.value.sheetId);
  if (!inTable.ok) return inTable;
  if (inTable.value) return failure(issue("error", "insert.spillInTable", { params: { cells: rangeAddress(planned.rect) } }));
  const read = holds(selection.value.rect, planned.rect) ? selection : await port.readCells({ sheetName, rect: planned.rect });
  if (!read.ok) return read;
  return read.value === null ? failure(issue("error", "host.itemMissing")) : success(proposal(planned, read.value, request.dateColumns));
}

/** Excel lets no formula spill in a table. */
async function spillsInTable(port: WorkbookPort, { calls, rect }: PlannedFormulas, sheetId: string): Promise<Outcome<boolean>> {
  if (calls.length > 1 || (rect.rowCount === 1 && rect.columnCount === 1)) return success(false);
  const inventory = await port.inventory();
  if (!inventory.ok) return inventory;
  const names = inventory.value.tables.filter((table) => table.sheetId === sheetId).map(({ name }) => name);
  const tables = names.length === 0 ? success([]) : await port.readTables(names);
  if (!tables.ok) return tables;
  return success(tables.value.some(({ row, column, header, values }) => overlaps(rect, { row, column, rowCount: values.length + 1, columnCount: header.length })));
}

function proposal({ calls, rect }: PlannedFormulas, snapshot: CellsSnapshot, dateColumns: readonly number[]): InsertProposal {
  const { sheetName, sheetId } = snapshot;
  const cells = cellsIn(rect, snapshot);
  const filled = (row: number, column: number) => snapshot.spill !== null && (row !== rect.row || column !== rect.column) && isInRect(snapshot.spill, { row, column });
  const occupied = cells.filter(({ row, column, formula }) => formula !== "" && !filled(row, column));
  const formulas = calls.map((call) => ({ formula: writeCall(call, sheetName, writtenStyle) }));
  // Where nothing stands in the way, a formula that spills is all there is to write.
  const written = calls.length > 1 || occupied.length > 0 ? rect : { ...rect, rowCount: 1, columnCount: 1 };
  const grid = <Cell>(cell: (row: number, column: number) => Cell): Cell[][] => Array.from({ length: written.rowCount }, (_line, down) => Array.from({ length: written.columnCount }, (_cell, right) => cell(rect.row + down, rect.column + right)));
  const at = (row: number, column: number) => cells[(row - rect.row) * rect.columnCount + column - rect.column];
  const formulaAt = (row: number, column: number) => (column === rect.column ? formulas[row - rect.row] : undefined);
  return {
    sheetName, sheetId, rect, formats: formatsFor(rect, dateColumns, snapshot.format),
    call: calls[0] ?? { name: "", args: [] },
    formulas: calls.length,
    rows: grid((row, column): CellContent => spilling(formulaAt(row, column), calls.length === 1 ? rect : null) ?? (at(row, column)?.formula === "" ? null : "")),
    expected: grid((row, column) => at(row, column)?.formula ?? ""),
    before: grid((row, column): CellContent => (filled(row, column) ? "" : at(row, column)?.content ?? "")),
    overSpill: snapshot.spill !== null && occupied.every(({ row, column }) => row === rect.row && column === rect.column),
    occupied: occupied.map(({ row, column, formula }): OccupiedCell => ({ row, column, stands: String(formula) })),
  };
}

const dateFormat = "dd.mm.yyyy";
const textFormat = "@";

function formatsFor(rect: CellRect, dateColumns: readonly number[], format: string): InsertProposal["formats"] {
  const dates = dateColumns.filter((column) => column < rect.columnCount).map((column) => ({ rect: { ...rect, column: rect.column + column, columnCount: 1 }, numberFormat: dateFormat }));
  return format === textFormat ? [{ rect, numberFormat: "General" }, ...dates] : dates;
}

function spilling(content: { readonly formula: string } | undefined, rect: CellRect | null): CellContent | undefined {
  if (!content || !rect || (rect.rowCount === 1 && rect.columnCount === 1)) return content;
  return { ...content, spillsTo: { rowCount: rect.rowCount, columnCount: rect.columnCount } };
}

type ReadCell = { readonly row: number; readonly column: number; readonly formula: CellValue; readonly content: CellContent };

function cellsIn({ row, column, rowCount, columnCount }: CellRect, { used }: CellsSnapshot): ReadCell[] {
  return Array.from({ length: rowCount * columnCount }, (_, index): ReadCell => {
    const place = { row: row + Math.floor(index / columnCount), column: column + (index % columnCount) };
    const formula = used?.formulas[place.row - used.rect.row]?.[place.column - used.rect.column] ?? "";
    const value = used?.values[place.row - used.rect.row]?.[place.column - used.rect.column] ?? "";
    return { ...place, formula, content: isFormulaText(formula) && formula !== value ? { formula: String(formula) } : formula };
  });
}

function holds(outer: CellRect, inner: CellRect): boolean {
  return isInRect(outer, inner) && isInRect(outer, { row: inner.row + inner.rowCount - 1, column: inner.column + inner.columnCount - 1 });
}
