import { issue, type Issue } from "../../domain/issue";
import { rectOfCells } from "../../sheets/calls/cellsArgument";
import { asColumns, filledDown, rowsOfCall } from "../../sheets/calls/filledDown";
import { writtenStyle } from "../../sheets/calls/formulaStyle";
import type { FunctionArgument, FunctionCall } from "../../sheets/calls/functionArgument";
import { writeArgument } from "../../sheets/calls/writeCall";
import type { CellRect } from "../../sheets/cell";
import type { CellsSnapshot } from "../../sheets/workbookPort";
import type { InsertRequest } from "./insertRequest";

/** So many formulas are written and undone in a moment; more belong in one that spills. */
const mostRows = 20_000;

/** The calls under each other from the first cell on, and the cells that their results fill. */
export type PlannedFormulas = { readonly calls: readonly FunctionCall[]; readonly rect: CellRect };

/** Which formulas go where the selection is. */
export function plannedFormulas({ call, by, result }: InsertRequest, { sheetName, rect: selected }: CellsSnapshot): PlannedFormulas | Issue {
  const first = { ...selected, rowCount: 1, columnCount: 1 };
  if (call.args.every(({ follows }) => follows === "fixed")) return { calls: [call], rect: { ...first, ...result } };
  if (selected.columnCount > 1) return issue("error", "insert.targetNotColumn");
  const rowCount = selected.rowCount > 1 ? selected.rowCount : by === "rows" ? rowsOfCall(call) : 1;
  if (rowCount > mostRows) return issue("error", "insert.targetTooLarge", { params: { rows: rowCount, allowed: mostRows } });
  if (rowCount === 1) return { calls: [call], rect: { ...first, ...result } };
  if (by === "rows") {
    const calls = filledDown(call, first.row, rowCount);
    return "argument" in calls ? notByRow(calls, rowCount, sheetName) : { calls, rect: { ...first, rowCount } };
  }
  const size = rowsOfCall(call) > 1 ? result : { rowCount, columnCount: 1 };
  const spilled = asColumns(call, rowCount);
  if (size.rowCount === rowCount) return { calls: [spilled], rect: { ...first, ...size } };
  const column = call.args.find(({ argument, follows }) => follows === "each" && argument.kind !== "constant")?.argument ?? { kind: "omitted" };
  return notByRow({ argument: column, rows: size.rowCount, columns: 1 }, rowCount, sheetName);
}

function notByRow({ argument, rows, columns }: { readonly argument: FunctionArgument; readonly rows: number; readonly columns: number }, selectedRows: number, sheetName: string): Issue {
  const range = writeArgument(argument, sheetName, writtenStyle);
  if (columns > 1) return issue("error", "insert.severalColumns", { params: { range } });
  return issue("error", "insert.rowsDiffer", { params: { range, rows, selectedRows } });
}

/** A formula that counts on its own cell has no answer. */
export function readsItself({ calls, rect }: PlannedFormulas, sheetName: string): boolean {
  const isAlone = calls.length === 1;
  return calls.some(({ args }, down) => args.some(({ argument }) => argument.kind === "cells" && isSameSheet(argument.sheet, sheetName)
    && overlaps(rectOfCells(argument), isAlone ? rect : { ...rect, row: rect.row + down, rowCount: 1 })));
}

function isSameSheet(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}

export function overlaps(first: CellRect, second: CellRect): boolean {
  return first.row < second.row + second.rowCount && second.row < first.row + first.rowCount
    && first.column < second.column + second.columnCount && second.column < first.column + first.columnCount;
}
