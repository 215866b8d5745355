import { isRange, parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import type { ReferenceA1 } from "@borgar/fx";
import type { Rect } from "../workbookData";
import { shiftReference } from "./cellShift";
import type { CellShift } from "./cellShift";

const excelRows = 1_048_576;
const excelColumns = 16_384;

/** The formula of a rule on the sheet whose cells were moved. */
export function shiftFormula(formula: string, shift: CellShift, sheetName: string): string {
  return tokenize(formula).map((token) => {
    const reference = isRange(token) ? parseA1Ref(token.value) : undefined;
    return reference && "range" in reference && isAboutSheet(reference, sheetName) ? shiftedReference(reference, shift) : token.value;
  }).join("");
}

function isAboutSheet({ context }: ReferenceA1, sheetName: string): boolean {
  const sheet = context?.at(-1);
  return sheet === undefined || sheet.toLowerCase() === sheetName.toLowerCase();
}

function shiftedReference(reference: ReferenceA1, shift: CellShift): string {
  const { top, left, bottom, right } = reference.range;
  const row = top ?? 0;
  const column = left ?? 0;
  const rect: Rect = { row, column, rowCount: (bottom ?? excelRows - 1) - row + 1, columnCount: (right ?? excelColumns - 1) - column + 1 };
  const moved = shiftReference(rect, shift);
  if (!moved) return "#REF!";
  const range = {
    ...reference.range,
    ...(top !== null && top !== undefined && { top: moved.row, bottom: moved.row + moved.rowCount - 1 }),
    ...(left !== null && left !== undefined && { left: moved.column, right: moved.column + moved.columnCount - 1 }),
  };
  return stringifyA1Ref({ ...reference, range });
}
