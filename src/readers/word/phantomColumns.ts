import type { SourceRow, SourceTable } from "../source";

/** Columns no row has a border before are none: Word counts one for what a row that is long gone once had. */
export function withoutPhantomColumns(table: SourceTable): SourceTable {
  const borders = bordersOf(table.rows);
  if (!borders.includes(false)) return table;
  return { ...table, rows: table.rows.map((row) => row.filter((_cell, column) => borders[column] === true)) };
}

/** Of every column, whether some row has a border before it. */
function bordersOf(rows: readonly SourceRow[]): readonly boolean[] {
  const borders: boolean[] = [];
  for (const row of rows) {
    for (let column = 0; column < row.length; column++) borders[column] = borders[column] === true || column === 0 || row[column] !== row[column - 1];
  }
  return borders;
}
