import { rowShapes, type RowPath } from "../../domain/mandate/blankAnswers";

/** Rows shown at a time: more would make the step slow, and long to go through. */
export const rowsPerPage = 10;

export type RowPlace = { readonly table: RowPath; readonly index: number; readonly name: string };

const tables = Object.keys(rowShapes) as RowPath[];

/** `risks.3.likelihood` is in row 3 of risks; null for an answer that stands once, or a table as a whole. */
export function rowPlaceOf(field: string): RowPlace | null {
  const table = tables.find((path) => field.startsWith(`${path}.`));
  const [, index, name = ""] = table === undefined ? [] : /^(\d+)(?:\.(\w+))?$/.exec(field.slice(table.length + 1)) ?? [];
  return table === undefined || index === undefined ? null : { table, index: Number(index), name };
}

export function pageOfRow(index: number): number {
  return Math.floor(index / rowsPerPage);
}
