import { invalidValue } from "./functionError";
import { isSingle, readRange, singleOf } from "./rangeArgument";

export type CellResult = number | string;

/** A row that is wrong holds its own error, with its sentence, and the other rows stand. */
export type SpilledCell = CellResult | CustomFunctions.Error;

type Calculate = (first: unknown, second: unknown, third: unknown, fourth: unknown) => CellResult;

const arity = 4;

/**
 * A function of single values on ranges of the same size: as many results, which spill. A single value goes for all.
 * Each function calls itself on single values; a call through here would cost them half their time.
 */
export function spill(calculate: Calculate, ...given: readonly unknown[]): SpilledCell[][] {
  const args = Array.from({ length: arity }, (_, index) => given[index] ?? null);
  const ranges = args.map((argument, index) => (isSingle(argument) ? null : rangeOf(argument, index + 1)));
  const { rows, columns } = commonShape(ranges.filter((range) => range !== null));
  const [first, second, third, fourth] = args.map((argument, index): Row => {
    const cells = ranges[index]?.cells;
    const single = Array<unknown>(columns).fill(cells ? null : singleOf(argument));
    return (row) => cells?.[row] ?? single;
  }) as [Row, Row, Row, Row];
  const results: SpilledCell[][] = [];
  for (let row = 0; row < rows; row += 1) {
    results.push(calculateRow(calculate, columns, first(row), second(row), third(row), fourth(row)));
  }
  return results;
}

type Row = (row: number) => readonly unknown[];

function calculateRow(calculate: Calculate, columns: number, first: readonly unknown[], second: readonly unknown[], third: readonly unknown[], fourth: readonly unknown[]): SpilledCell[] {
  const results = Array<SpilledCell>(columns);
  for (let column = 0; column < columns; column += 1) {
    try {
      results[column] = calculate(first[column], second[column], third[column], fourth[column]);
    } catch (error) {
      if (!(error instanceof CustomFunctions.Error)) throw error;
      results[column] = error;
    }
  }
  return results;
}

type Range = { readonly cells: readonly unknown[][]; readonly rows: number; readonly columns: number; readonly number: number };

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
