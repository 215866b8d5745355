import { isFormula } from "../../src/sheets/cell";
import type { SheetEdit } from "../../src/sheets/sheetEdit";

export function editsOfKind<Kind extends SheetEdit["kind"]>(edits: readonly SheetEdit[], kind: Kind): Extract<SheetEdit, { kind: Kind }>[] {
  return edits.filter((edit): edit is Extract<SheetEdit, { kind: Kind }> => edit.kind === kind);
}

export function formulasIn(edits: readonly SheetEdit[]): string[] {
  return editsOfKind(edits, "writeCells").flatMap(({ rows }) => rows.flat().filter(isFormula).map(({ formula }) => formula));
}
