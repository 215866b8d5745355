import { bookContents } from "./bookContents";
import type { ImportRequest } from "./importRequest";
import { readKnownWorkbook } from "./knownWorkbook";
import { planBooks } from "./newBooks";
import { success, type Outcome } from "../domain/outcome";
import { sheetsFor } from "../sheets/bookBlueprint";
import type { WorkbookPort } from "../sheets/workbookPort";

/** What the new sheets would be called, as the workbook stands now. */
export async function newSheetNames(workbook: WorkbookPort, request: ImportRequest): Promise<Outcome<readonly string[]>> {
  const contents = bookContents(request);
  if (!contents.ok) return contents;
  const known = await readKnownWorkbook(workbook);
  if (!known.ok) return known;
  return success(planBooks(contents.value, known.value).flatMap(({ content, names }) => sheetsFor(content).map(({ kind }) => names.sheets[kind])));
}
