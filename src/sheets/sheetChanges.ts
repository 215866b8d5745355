import { isFormula, type CellContent, type CellValue } from "./cell";
import type { SheetEdit } from "./sheetEdit";
import type { SheetSnapshot } from "./workbookPort";

type Expected = CellContent | "anything";

/** Whether the cells hold what the edits put there; with `alone`, also whether the sheet holds nothing else. */
export function isAsWritten(sheet: SheetSnapshot, written: readonly SheetEdit[], alone: boolean): boolean {
  const expected = expectedContents(written);
  for (const [key, content] of expected) {
    const [row = 0, column = 0] = key.split(":").map(Number);
    if (!holds(content, actualAt(sheet, row, column))) return false;
  }
  if (!alone || !sheet.rect) return true;
  const { row, column } = sheet.rect;
  return sheet.formulas.every((cells, rowIndex) => cells.every((cell, columnIndex) => cell === "" || cell === null || expected.has(`${row + rowIndex}:${column + columnIndex}`)));
}

function expectedContents(written: readonly SheetEdit[]): Map<string, Expected> {
  const expected = new Map<string, Expected>();
  for (const edit of written) {
    if (edit.kind !== "writeCells" && edit.kind !== "appendTableRows") continue;
    edit.rows.forEach((cells, rowIndex) => cells.forEach((content, columnIndex) => {
      if (content === null) return;
      fillSpill(expected, content, edit.row + rowIndex, edit.column + columnIndex);
      expected.set(`${edit.row + rowIndex}:${edit.column + columnIndex}`, content);
    }));
  }
  return expected;
}

function fillSpill(expected: Map<string, Expected>, content: CellContent, row: number, column: number): void {
  if (!isFormula(content) || !content.spillsTo) return;
  for (let down = 0; down < content.spillsTo.rowCount; down += 1) {
    for (let across = 0; across < content.spillsTo.columnCount; across += 1) expected.set(`${row + down}:${column + across}`, "anything");
  }
}

function actualAt({ rect, formulas }: SheetSnapshot, row: number, column: number): CellValue {
  return rect ? formulas[row - rect.row]?.[column - rect.column] ?? "" : "";
}

/** Excel may write a formula's references in another way than we did, but not its functions. */
function holds(expected: Expected, actual: CellValue): boolean {
  if (expected === "anything") return true;
  if (!isFormula(expected)) return expected === actual;
  return typeof actual === "string" && actual.startsWith("=") && functionNames(actual) === functionNames(expected.formula);
}

function functionNames(formula: string): string {
  return (formula.replace(/"(?:[^"]|"")*"/g, "").match(/[A-Z][A-Z0-9_.]*(?=\()/gi) ?? []).map((name) => name.toUpperCase().replace(/^_XL(?:FN|DUDF)[._]/, "").replace("_", ".")).join(" ");
}
