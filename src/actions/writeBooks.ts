import { success, type Outcome } from "../domain/outcome";
import { sheetsFor } from "../sheets/bookBlueprint";
import type { BookContent } from "../sheets/bookContent";
import type { SheetEdit } from "../sheets/sheetEdit";
import type { ApplyReceipt, WorkbookInventory, WorkbookPort } from "../sheets/workbookPort";
import { countsOf } from "./bookContents";
import type { ImportReceipt, UndoToken } from "./importRequest";
import type { KnownWorkbook } from "./knownWorkbook";
import { newBookEdits, planBooks, type PlannedBook } from "./newBooks";
import type { Progress } from "./progress";

/** New sheets for every subproject beside whatever the workbook has; what `also` gives for them is done in the same write. */
export async function writeBooks(
  port: WorkbookPort, contents: readonly BookContent[], known: KnownWorkbook, progress: Progress, also: (books: readonly PlannedBook[]) => readonly SheetEdit[] = () => [],
): Promise<Outcome<ImportReceipt>> {
  const books = planBooks(contents, known);
  const more = also(books);
  const edits = [...newBookEdits(books, known), ...more];
  progress.report("writing");
  const applied = await port.apply(edits, { baseline: known.inventory, cancellation: progress });
  if (!applied.ok) return applied;
  return success({
    sheets: books.flatMap(({ content, names }) => sheetsFor(content).map(({ kind }) => ({ kind, name: names.sheets[kind] }))),
    counts: countsOf(contents),
    undo: undoToken(books, edits, applied.value, known.inventory, more),
  });
}

function undoToken(books: readonly PlannedBook[], edits: readonly SheetEdit[], { sheetIds, restore }: ApplyReceipt, before: WorkbookInventory, more: readonly SheetEdit[]): UndoToken {
  const made = Object.entries(sheetIds).map(([name, id]) => ({
    id, name, made: true, written: edits.filter((edit) => edit.kind === "writeCells" && edit.sheet === name),
  }));
  const extended = before.sheets.flatMap(({ id, name }) => {
    const written = more.filter((edit) => "sheet" in edit && edit.sheet === name);
    return written.length > 0 ? [{ id, name, made: false, written }] : [];
  });
  return {
    sheets: [...made, ...extended],
    names: edits.flatMap((edit) => (edit.kind === "addName" ? [edit.name] : [])),
    subprojects: books.map(({ id }) => id),
    restore,
    settingBefore: before.setting,
  };
}
