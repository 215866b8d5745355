import type { Outcome } from "../domain/outcome";
import type { WorkbookPort } from "../sheets/workbookPort";
import type { ImportReceipt, ImportRequest } from "./importRequest";
import type { Progress } from "./progress";

export async function importTables(_port: WorkbookPort, _request: ImportRequest, _progress?: Progress): Promise<Outcome<ImportReceipt>> {
  throw new Error("unfinished");
}
