import { success, type Outcome } from "../domain/outcome";
import { sheetsFor } from "../sheets/bookBlueprint";
import type { SheetEdit } from "../sheets/sheetEdit";
import type { ApplyReceipt, WorkbookPort } from "../sheets/workbookPort";
import { bookContents, countsOf } from "./bookContents";
import type { ImportReceipt, ImportRequest, UndoToken } from "./importRequest";
import { readKnownWorkbook } from "./knownWorkbook";
import { newBookEdits, planBooks, type PlannedBook } from "./newBooks";
import { unheard, type Progress } from "./progress";

/** New sheets for everything in the request, beside whatever the workbook has. Three syncs: what is there, the sheets, what to remember. */
export async function importTables(port: WorkbookPort, request: ImportRequest, progress: Progress = unheard): Promise<Outcome<ImportReceipt>> {
  progress.report("planning");
  const contents = bookContents(request);
  if (!contents.ok) return contents;
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const books = planBooks(contents.value, known.value);
  const edits = newBookEdits(books, known.value);
  progress.report("writing");
  const applied = await port.apply(edits, { baseline: known.value.inventory, cancellation: progress });
  if (!applied.ok) return applied;
  return success({
    sheets: books.flatMap(({ content, names }) => sheetsFor(content).map(({ kind }) => ({ kind, name: names.sheets[kind] }))),
    counts: countsOf(contents.value),
    undo: undoToken(books, edits, applied.value, known.value.inventory.setting),
  });
}

function undoToken(books: readonly PlannedBook[], edits: readonly SheetEdit[], { sheetIds, restore }: ApplyReceipt, settingBefore: unknown): UndoToken {
  return {
    sheets: Object.entries(sheetIds).map(([name, id]) => ({
      id, name, made: true, written: edits.filter((edit) => edit.kind === "writeCells" && edit.sheet === name),
    })),
    names: edits.flatMap((edit) => (edit.kind === "addName" ? [edit.name] : [])),
    subprojects: books.map(({ id }) => id),
    restore,
    settingBefore,
  };
}
