import type { CellValue } from "./workbookData";
import { isMatrix } from "./functionArguments";
import type { Argument, Matrix } from "./functionArguments";
import type { ParameterMetadata } from "./functionMetadata";

type Result = CellValue | Matrix;

/**
 * A range given where a function takes one value: Excel with dynamic arrays calls the function for each cell and spills the answers.
 * A single row or column is repeated to the size of the others; outside a range that is too small stands #N/A.
 */
export function lift(args: readonly Argument[], parameters: readonly ParameterMetadata[], call: (args: readonly Argument[]) => Result): Result {
  const lifted = args.map((argument, index) => (parameters[index]?.dimensionality !== "matrix" && isMatrix(argument) ? argument : null));
  const ranges = lifted.filter((range) => range !== null);
  if (ranges.length === 0) return call(args);
  const rowCount = Math.max(...ranges.map((range) => range.length));
  const columnCount = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  return Array.from({ length: rowCount }, (_row, row) => Array.from({ length: columnCount }, (_column, column): CellValue => {
    const cells = lifted.map((range, index) => (range ? cellAt(range, row, column) : args[index]));
    if (lifted.some((range, index) => range && cells[index] === undefined)) return { error: "#N/A" };
    const result = call(cells);
    return isMatrix(result) ? { error: "#CALC!" } : result;
  }));
}

function cellAt(range: Matrix, row: number, column: number): CellValue | undefined {
  const line = range.length === 1 ? range[0] : range[row];
  return line?.length === 1 ? line[0] : line?.[column];
}
