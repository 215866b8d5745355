/** A range as its rows. Excel gives a single value as 1 × 1, other hosts as the bare value. */
export function readRange(argument: unknown): unknown[][] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}
