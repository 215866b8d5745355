import type { CellContent, CellRect } from "../sheets/cell";
import { isInRect, rect } from "../sheets/cell";
import type { SheetEdit } from "../sheets/sheetEdit";

/**
 * What Excel would make into something else in a cell that is not formatted as text: a formula, a number, a date, a
 * truth value or an error. Dates begin with a month's name too, so any digit counts.
 * @types/office-js, Range.values: a leading =, + or - is taken as a formula. support.microsoft.com, "Format numbers as
 * text": a cell formatted as text keeps everything as it is written, formulas too.
 */
function isParsed(text: string): boolean {
  return /^[=+\-@'\t]|\d|^\s*#/.test(text) || /^\s*(true|false)\s*$/i.test(text);
}

/** Follows the number formats the edits give, to know whether a text needs its cell made a text cell first. */
export class TextCells {
  private readonly formats = new Map<string, { readonly rect: CellRect; readonly text: boolean }[]>();

  note(edit: Extract<SheetEdit, { kind: "formatCells" }>): void {
    if (edit.numberFormat === undefined) return;
    const known = this.formats.get(edit.sheet) ?? [];
    known.push({ rect: edit.rect, text: edit.numberFormat === "@" });
    this.formats.set(edit.sheet, known);
  }

  /** Cells of a write that hold text Excel would parse and that no edit has made text cells. */
  unguarded(sheet: string, row: number, column: number, rows: readonly (readonly CellContent[])[]): CellRect[] {
    return rows.flatMap((contents, rowIndex) => contents.flatMap((content, columnIndex) =>
      typeof content === "string" && isParsed(content) && !this.isText(sheet, row + rowIndex, column + columnIndex)
        ? [rect(row + rowIndex, column + columnIndex)]
        : []));
  }

  private isText(sheet: string, row: number, column: number): boolean {
    return this.formats.get(sheet)?.findLast(({ rect: cells }) => isInRect(cells, { row, column }))?.text ?? false;
  }
}
