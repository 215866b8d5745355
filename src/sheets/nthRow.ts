/** A row's place in the sheet is below this, so that it can be the last digits of what rows are sorted by. */
const rowBase = 10_000_000;
/** Behind every row; its last digits are no row of any table. */
const none = "999999999999999";

/**
 * The place in a table's column, from 1, of the row that comes as number `n` when the rows for which `condition` holds stand by
 * `order`, lowest first; equals keep the table's order. An error where there are fewer. `order` is numbers from 0 to 99 999 998, whose decimals do not count.
 */
export function nthRow(column: string, condition: string, order: string, n: number | string): string {
  const key = order === "0" ? `ROW(${column})` : `INT(${order})*${rowBase}+ROW(${column})`;
  return `MOD(SUMPRODUCT(SMALL(IF(${condition},${key},${none}),${n})),${rowBase})-MIN(ROW(${column}))+1`;
}

/** The cell of `column` in that row; "" where there are fewer, or where the cell is empty. */
export function nthValue(column: string, place: string): string {
  return `IFERROR(IF(INDEX(${column},${place})="","",INDEX(${column},${place})),"")`;
}
