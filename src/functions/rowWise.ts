import { invalidValue } from "./functionError";
import { isSingle, readRange, singleOf } from "./rangeArgument";

export type CellResult = number | string;

/** A row that is wrong holds its own error, with its sentence, and the other rows stand. */
export type SpilledCell = CellResult | CustomFunctions.Error;

type Calculate = (first: unknown, second: unknown, third: unknown, fourth: unknown) => CellResult;

/**
 * A function of single values on what Excel gives: every argument as rows of cells, one cell as 1 × 1, one left out as
 * null. Ranges of the same size give as many results, which spill; a single value goes for all of them.
 */
export function rowWise(calculate: Calculate, first: unknown, second: unknown = null, third: unknown = null, fourth: unknown = null): SpilledCell[][] {
  if (isSingle(first) && isSingle(second) && isSingle(third) && isSingle(fourth)) {
    return [[calculate(singleOf(first), singleOf(second), singleOf(third), singleOf(fourth))]];
  }
  return spill(calculate, [first, second, third, fourth]);
}

type Range = { readonly cells: readonly unknown[][]; readonly rows: number; readonly columns: number; readonly number: number };

function spill(calculate: Calculate, args: readonly unknown[]): SpilledCell[][] {
  const ranges = args.map((argument, index) => (isSingle(argument) ? null : rangeOf(argument, index + 1)));
  const { rows, columns } = commonShape(ranges.filter((range) => range !== null));
  const [first, second, third, fourth] = args.map((argument, index): ((row: number, column: number) => unknown) => {
    const cells = ranges[index]?.cells;
    const single = cells ? null : singleOf(argument);
    return cells ? (row, column) => cells[row]?.[column] : () => single;
  });
  if (!first || !second || !third || !fourth) throw new RangeError("A function on rows takes four arguments");
  return Array.from({ length: rows }, (_row, row) => Array.from({ length: columns }, (_column, column) =>
    resultOf(() => calculate(first(row, column), second(row, column), third(row, column), fourth(row, column)))));
}

function rangeOf(argument: unknown, number: number): Range {
  const cells = readRange(argument);
  const columns = Math.max(0, ...cells.map((row) => row.length));
  if (columns === 0) throw invalidValue("range.empty", { number });
  return { cells, rows: cells.length, columns, number };
}

function commonShape(ranges: readonly Range[]): { readonly rows: number; readonly columns: number } {
  const [first, ...others] = ranges;
  if (!first) throw new RangeError("There is no range to spill over");
  const other = others.find(({ rows, columns }) => rows !== first.rows || columns !== first.columns);
  if (!other) return first;
  const { number, rows, columns } = other;
  throw invalidValue("range.shapes", { number, rows, columns, firstNumber: first.number, firstRows: first.rows, firstColumns: first.columns });
}

function resultOf(calculate: () => CellResult): SpilledCell {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}
