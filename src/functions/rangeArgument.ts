/** A range as its rows. Excel gives a single value as 1 × 1, other hosts as the bare value. */
export function readRange(argument: unknown): unknown[][] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
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

export function isSingle(argument: unknown): boolean {
  if (!Array.isArray(argument)) return true;
  const row: unknown = argument[0];
  return argument.length === 1 && (!Array.isArray(row) || row.length === 1);
}

/** The one value of an argument; the first of a range. */
export function singleOf(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  const row: unknown = argument[0];
  return Array.isArray(row) ? (row as unknown[])[0] : row;
}
