import type { Words } from "../domain/language";
import { cellAddress } from "./a1";
import type { BookNames, CellNameKey } from "./bookNames";
import { rect } from "./cell";
import type { SheetEdit } from "./sheetEdit";
import type { TableSite } from "./tableEdits";

/** One figure above a table: what it is called, and the formula over the table that gives it. */
export type FigureBlueprint = {
  readonly label: Words;
  readonly numberFormat: string;
  readonly formula: (book: BookNames) => string;
  /** Where other sheets point at it. */
  readonly name?: CellNameKey;
  /** Holds for the figure when it needs attention; `cell` is its own address. Without "=". The figure's words must say so too. */
  readonly alarm?: (cell: string, book: BookNames) => string;
};

export const alarmStyle = { fillColor: "#F8CBAD", fontColor: "#9C0006", bold: true } as const;

/** With the free row that parts them from the table. */
export function figureRowCount(figures: readonly FigureBlueprint[]): number {
  return figures.length === 0 ? 0 : figures.length + 1;
}

/** After the table they point at: Excel refuses a formula over a table that is not there. */
export function figureEdits(figures: readonly FigureBlueprint[], { sheet, row, column }: TableSite, book: BookNames): SheetEdit[] {
  if (figures.length === 0) return [];
  return [
    { kind: "formatCells", sheet, rect: rect(row, column, figures.length, 1), numberFormat: "@", style: { bold: true } },
    ...figures.flatMap(({ label, numberFormat, formula, name, alarm }, index): SheetEdit[] => {
      const cell = rect(row + index, column + 1);
      const address = cellAddress(cell.row, cell.column, "both");
      return [
        { kind: "formatCells", sheet, rect: cell, numberFormat, style: { horizontalAlignment: "Left" } },
        { kind: "writeCells", sheet, row: cell.row, column, rows: [[label[book.language], { formula: formula(book) }]] },
        ...(name ? [{ kind: "addName", name: book.names[name], sheet, rect: cell, comment: label[book.language] } as const] : []),
        ...(alarm ? [{ kind: "addConditionalFormat", sheet, rect: cell, formula: `=${alarm(address, book)}`, style: alarmStyle, stopIfTrue: false } as const] : []),
      ];
    }),
  ];
}
