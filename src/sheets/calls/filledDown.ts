import { anchored, cellInRow, isOneCell, isWholeColumn, movedDown, rectOfCells } from "./cellsArgument";
import type { FunctionArgument, FunctionCall } from "./functionArgument";

/** An argument that cannot give each row a value: it has other rows than those that are filled, or several columns. */
export type NotByRow = { readonly argument: FunctionArgument; readonly rows: number; readonly columns: number };

/** How many rows the arguments that have one value for each row are written for; 1 where they are single cells. */
export function rowsOfCall({ args }: FunctionCall): number {
  return Math.max(1, ...args.map(({ argument, follows }) => (follows === "each" && isColumn(argument) ? rowsOf(argument) : 1)));
}

/**
 * The call once for each row. Columns give each row its own cell. Where all are single cells they follow the row, as a
 * formula filled down does; beside a column a single cell goes for all, as it does in a call that spills.
 */
export function filledDown(call: FunctionCall, firstRow: number, rowCount: number): readonly FunctionCall[] | NotByRow {
  const columns = call.args.filter(({ argument, follows }) => follows === "each" && isColumn(argument));
  const other = columns.map(({ argument }) => ({ argument, rows: isEndless(argument) ? rowCount : rowsOf(argument), columns: columnsOf(argument) }))
    .find(({ rows, columns: wide }) => rows !== rowCount || wide > 1);
  if (other) return other;
  const hasColumn = columns.length > 0;
  return Array.from({ length: rowCount }, (_, down) => ({
    ...call,
    args: call.args.map((one) => ({ ...one, argument: one.follows === "fixed" || (hasColumn && !isColumn(one.argument)) ? standing(one.argument) : inRow(one.argument, firstRow, down) })),
  }));
}

/** The call that spills over so many rows: single cells that follow the row become columns. */
export function asColumns(call: FunctionCall, rowCount: number): FunctionCall {
  if (rowsOfCall(call) > 1) return call;
  return { ...call, args: call.args.map((one) => (one.follows === "each" ? { ...one, argument: asColumn(one.argument, rowCount) } : one)) };
}

function isColumn(argument: FunctionArgument): boolean {
  if (argument.kind === "array") return argument.rows.length > 1;
  return argument.kind === "cells" && !isOneCell(argument);
}

function isEndless(argument: FunctionArgument): boolean {
  return argument.kind === "cells" && isWholeColumn(argument);
}

function rowsOf(argument: FunctionArgument): number {
  if (argument.kind === "array") return argument.rows.length;
  return argument.kind === "cells" && !isWholeColumn(argument) ? rectOfCells(argument).rowCount : 1;
}

function columnsOf(argument: FunctionArgument): number {
  if (argument.kind === "array") return argument.rows[0]?.length ?? 0;
  return argument.kind === "cells" ? rectOfCells(argument).columnCount : 1;
}

function standing(argument: FunctionArgument): FunctionArgument {
  return argument.kind === "cells" ? anchored(argument) : argument;
}

function inRow(argument: FunctionArgument, firstRow: number, down: number): FunctionArgument {
  if (argument.kind === "array") {
    const [value] = (argument.rows.length > 1 ? argument.rows[down] : undefined) ?? [];
    return value === undefined ? argument : { kind: "constant", value };
  }
  if (argument.kind !== "cells") return argument;
  if (isWholeColumn(argument)) return cellInRow(argument, firstRow - 1 + down);
  return isOneCell(argument) ? movedDown(argument, down) : cellInRow(argument, down);
}

function asColumn(argument: FunctionArgument, rowCount: number): FunctionArgument {
  if (argument.kind !== "cells" || !isOneCell(argument) || argument.range.$top) return argument;
  return { ...argument, range: { ...argument.range, bottom: (argument.range.bottom ?? 0) + rowCount - 1 } };
}
