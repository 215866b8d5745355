import type { Outcome } from "../domain/outcome";
import type { WorkbookPort } from "../sheets/workbookPort";
import { bookContents } from "./bookContents";
import type { ImportReceipt, ImportRequest } from "./importRequest";
import { readKnownWorkbook } from "./knownWorkbook";
import { unheard, type Progress } from "./progress";
import { writeBooks } from "./writeBooks";

/** New sheets for everything in the request. Three syncs: what is there, the sheets, what to remember. */
export async function importTables(port: WorkbookPort, request: ImportRequest, progress: Progress = unheard): Promise<Outcome<ImportReceipt>> {
  progress.report("planning");
  const contents = bookContents(request);
  if (!contents.ok) return contents;
  const known = await readKnownWorkbook(port);
  return known.ok ? writeBooks(port, contents.value, known.value, progress) : known;
}
