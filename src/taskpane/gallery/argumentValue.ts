import type { Issue } from "../../domain/issue";
import { writtenStyle } from "../../sheets/calls/formulaStyle";
import type { FunctionArgument } from "../../sheets/calls/functionArgument";
import { writeArgument } from "../../sheets/calls/writeCall";
import type { CellValue } from "../../sheets/cell";

export type ReadCells = { readonly ok: true; readonly rows: readonly (readonly CellValue[])[] } | { readonly ok: false; readonly issues: readonly Issue[] };

/** What the cells and names that are referred to hold, by `cellsKey`. */
export type CellsRead = ReadonlyMap<string, ReadCells>;

/** Null for what needs no look at the workbook. */
export function cellsKey(argument: FunctionArgument): string | null {
  return argument.kind === "cells" || argument.kind === "name" ? writeArgument(argument, "", writtenStyle) : null;
}

/** As Excel hands it to the function; undefined until the cells have been read. */
export function argumentValue(argument: FunctionArgument, read: CellsRead): readonly (readonly unknown[])[] | null | undefined {
  switch (argument.kind) {
    case "omitted": return null;
    case "constant": return [[argument.value]];
    case "array": return argument.rows;
    default: {
      const cells = read.get(cellsKey(argument) ?? "");
      return cells?.ok ? cells.rows.map((row) => row.map(asArgument)) : undefined;
    }
  }
}

const errors = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"];

/** Excel gives an error in a cell as an error, not as the text it shows. */
function asArgument(cell: CellValue): unknown {
  return typeof cell === "string" && errors.includes(cell) ? { basicType: "Error", basicValue: cell } : cell;
}
