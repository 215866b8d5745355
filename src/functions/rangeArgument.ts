/** A range as its rows. Excel gives a single value as 1 × 1, other hosts as the bare value. */
export function readRange(argument: unknown): unknown[][] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.every(Array.isArray) ? argument : argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** Of its widest row; a whole column has more rows than a call may have arguments. */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  let width = 0;
  for (const row of rows) if (row.length > width) width = row.length;
  return width;
}

/** All its cells, row by row. */
export function cellsOf(argument: unknown): unknown[] {
  if (!Array.isArray(argument)) return [argument];
  const cells: unknown[] = [];
  for (const row of argument as readonly unknown[]) {
    if (Array.isArray(row)) for (const cell of row as readonly unknown[]) cells.push(cell);
    else cells.push(row);
  }
  return cells;
}

/** In place of the one value of an argument that has more than one. */
export const several = Symbol("several");

export function oneValue(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  const row: unknown = argument[0];
  if (argument.length !== 1) return several;
  if (!Array.isArray(row)) return row;
  return row.length === 1 ? (row as unknown[])[0] : several;
}
