/** What a cell holds. A `string` is always text: only our own blueprints may make a formula, and say so. */
export type CellValue = string | number | boolean | null;
export type CellFormula = {
  readonly formula: string;
  /** How many cells its result fills, where that is more than its own. */
  readonly spillsTo?: { readonly rowCount: number; readonly columnCount: number };
};

/** `null` leaves the cell as it is, "" empties it. */
export type CellContent = CellValue | CellFormula;

/** 1-based, as people count rows and columns. */
export type CellRect = { readonly row: number; readonly column: number; readonly rowCount: number; readonly columnCount: number };

/** The sheet's id finds it after it was renamed; the name is for people, and for hosts that have lost the id. */
export type CellPlace = { readonly sheetName: string; readonly sheetId?: string; readonly row: number; readonly column: number };

export function isFormula(content: CellContent): content is CellFormula {
  return typeof content === "object" && content !== null;
}

export function rect(row: number, column: number, rowCount = 1, columnCount = 1): CellRect {
  return { row, column, rowCount, columnCount };
}

export function isInRect({ row, column, rowCount, columnCount }: CellRect, at: { readonly row: number; readonly column: number }): boolean {
  return at.row >= row && at.row < row + rowCount && at.column >= column && at.column < column + columnCount;
}

/** How a read cell says that a formula stands in it. */
export function isFormulaText(read: CellValue): boolean {
  return typeof read === "string" && read.startsWith("=");
}
