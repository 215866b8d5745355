import type { Issue } from "../domain/issue";
import type { Outcome } from "../domain/outcome";
import type { CellPlace } from "../sheets/cell";
import type { SheetKind } from "../sheets/sheetKind";
import type { WorkbookPort } from "../sheets/workbookPort";

export type CheckFinding = { readonly issue: Issue; readonly place: CellPlace; readonly kind: SheetKind };

export async function checkSheets(_port: WorkbookPort): Promise<Outcome<readonly CheckFinding[]>> {
  throw new Error("unfinished");
}
