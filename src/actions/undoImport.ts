import type { Outcome } from "../domain/outcome";
import type { WorkbookPort } from "../sheets/workbookPort";
import type { UndoToken } from "./importRequest";

export async function undoImport(_port: WorkbookPort, _undo: UndoToken, _options: { readonly evenIfChanged: boolean }): Promise<Outcome<void>> {
  throw new Error("unfinished");
}
