import { invalidValue } from "./functionError";
import { oneValue, readRange, several, widthOf } from "./rangeArgument";

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
  const values = args.map(oneValue);
  const ranges = args.map((argument, index) => (values[index] === several ? rangeOf(argument, index + 1) : null));
  const { rows, columns } = commonShape(ranges.filter((range) => range !== null));
  const [first, second, third, fourth] = values.map((value, index): Lines => ({ cells: ranges[index]?.cells, single: Array<unknown>(columns).fill(value) })) as [Lines, Lines, Lines, Lines];
  const results = Array<SpilledCell[]>(rows);
  for (let row = 0; row < rows; row += 1) results[row] = calculateRow(calculate, columns, lineOf(first, row), lineOf(second, row), lineOf(third, row), lineOf(fourth, row));
  return results;
}

type Cells = readonly (readonly unknown[])[];

/** The rows of an argument; a single value stands in all of them. */
type Lines = { readonly cells: Cells | undefined; readonly single: readonly unknown[] };

const none: readonly unknown[] = [];

function lineOf({ cells, single }: Lines, row: number): readonly unknown[] {
  return cells ? (cells[row] ?? none) : single;
}

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

type Range = { readonly cells: Cells; readonly rows: number; readonly columns: number; readonly number: number };

function rangeOf(argument: unknown, number: number): Range {
  const cells = readRange(argument);
  const columns = widthOf(cells);
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
