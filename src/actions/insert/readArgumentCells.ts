import { issue } from "../../domain/issue";
import { failure, success, type Outcome } from "../../domain/outcome";
import { rectOfCells } from "../../sheets/calls/cellsArgument";
import type { FunctionArgument } from "../../sheets/calls/functionArgument";
import { rect, type CellRect, type CellValue } from "../../sheets/cell";
import type { CellsSnapshot, WorkbookPort } from "../../sheets/workbookPort";

/** More than this is not looked at beyond what is used: whole columns. */
export const mostCells = 200_000;

/** What the cells or the name hold. One sync. */
export async function readArgumentCells(port: WorkbookPort, argument: FunctionArgument): Promise<Outcome<readonly (readonly CellValue[])[]>> {
  if (argument.kind === "cells") {
    const asked = rectOfCells(argument);
    const snapshot = await port.readCells({ sheetName: argument.sheet === "" ? null : argument.sheet, rect: asked });
    if (!snapshot.ok) return snapshot;
    return snapshot.value === null ? failure(issue("error", "insert.sheetMissing", { params: { sheet: argument.sheet } })) : success(rowsIn(asked, snapshot.value));
  }
  if (argument.kind !== "name") return success([]);
  const names = await port.readNames([argument.name]);
  if (!names.ok) return names;
  const [cells] = names.value;
  return cells ? success(cells.values) : failure(issue("error", "host.itemMissing"));
}

/** Every cell of the rectangle, "" for a blank one. */
export function rowsIn(asked: CellRect, { used }: CellsSnapshot): readonly (readonly CellValue[])[] {
  const isEndless = asked.rowCount * asked.columnCount > mostCells;
  const { row, column, rowCount, columnCount } = isEndless ? used?.rect ?? rect(asked.row, asked.column) : asked;
  return Array.from({ length: rowCount }, (_line, down) => Array.from({ length: columnCount }, (_cell, right) => (used ? used.values[row + down - used.rect.row]?.[column + right - used.rect.column] ?? "" : "")));
}
