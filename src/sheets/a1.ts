import type { CellRect } from "./cell";

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter;
}

/** Which parts keep their place when a formula is filled or a rule is spread over a range. */
export type Anchor = "none" | "row" | "column" | "both";

export function cellAddress(row: number, column: number, anchor: Anchor = "none"): string {
  const fixedColumn = anchor === "column" || anchor === "both" ? "$" : "";
  const fixedRow = anchor === "row" || anchor === "both" ? "$" : "";
  return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
}

export function rangeAddress({ row, column, rowCount, columnCount }: CellRect, anchor: Anchor = "none"): string {
  const first = cellAddress(row, column, anchor);
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1, anchor)}`;
}
