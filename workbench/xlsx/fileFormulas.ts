import type { CellData, SheetData, TableData } from "../workbook/workbookData";
import { needsArrayEvaluation } from "./arrayEvaluation";
import type { FileCellFormula } from "./exceljsWorkbook";
import { addInPrefix, toFileFormula } from "./fileFormula";

/** File text of formulas, each converted once; remembers whether any needs dynamic-array metadata. */
export class FileFormulas {
  dynamic = false;
  private readonly texts = new Map<string, string>();
  private readonly arrays = new Map<string, boolean>();

  constructor(private readonly tables: readonly TableData[], private readonly addInFunctions: ReadonlyMap<string, string>) {}

  write(sheet: SheetData, row: number, column: number, cell: CellData): FileCellFormula | null {
    const text = this.textAt(sheet, row, column);
    if (text === null || cell.formula === undefined) return null;
    const dynamic = cell.spill ?? (this.isArray(cell.formula) || this.mayStillSpill(sheet, row, column, text, cell) ? { rowCount: 1, columnCount: 1 } : null);
    this.dynamic ||= dynamic !== null;
    return { text, dynamic };
  }

  textAt(sheet: SheetData, row: number, column: number): string | null {
    const formula = sheet.cells[`${row}:${column}`]?.formula;
    if (!formula) return null;
    const tableName = this.tableAt(sheet, row, column)?.name ?? null;
    const key = `${tableName ?? ""}\n${formula}`;
    const text = this.texts.get(key) ?? toFileFormula(formula, { tableName }, this.addInFunctions);
    this.texts.set(key, text);
    return text;
  }

  private tableAt(sheet: SheetData, row: number, column: number): TableData | undefined {
    return this.tables.find((table) => table.sheetId === sheet.id && contains(table, row, column));
  }

  /**
   * An add-in function without an answer might give a matrix once it has one, and in an unmarked formula Excel would cut
   * that to one value. Answered ones stay unmarked: LibreOffice forgets the cached values of array formulas.
   */
  private mayStillSpill(sheet: SheetData, row: number, column: number, text: string, { value }: CellData): boolean {
    const answered = value !== undefined && value !== null && !(typeof value === "object" && "error" in value);
    return !answered && text.includes(addInPrefix) && this.tableAt(sheet, row, column) === undefined;
  }

  private isArray(formula: string): boolean {
    const known = this.arrays.get(formula) ?? needsArrayEvaluation(formula);
    this.arrays.set(formula, known);
    return known;
  }
}

function contains({ rect }: TableData, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rowCount && column >= rect.column && column < rect.column + rect.columnCount;
}
