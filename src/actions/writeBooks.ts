import { success, type Outcome } from "../domain/outcome";
import { sheetsFor } from "../sheets/bookBlueprint";
import type { BookContent } from "../sheets/bookContent";
import type { SheetEdit } from "../sheets/sheetEdit";
import type { ApplyReceipt, WorkbookPort } from "../sheets/workbookPort";
import { countsOf } from "./bookContents";
import type { ImportReceipt, UndoToken } from "./importRequest";
import type { KnownWorkbook } from "./knownWorkbook";
import { newBookEdits, planBooks, type PlannedBook } from "./newBooks";
import type { Progress } from "./progress";

/** New sheets for every subproject beside whatever the workbook has; `also` is done in the same write. */
export async function writeBooks(
  port: WorkbookPort, contents: readonly BookContent[], known: KnownWorkbook, progress: Progress, also: readonly SheetEdit[] = [],
): Promise<Outcome<ImportReceipt>> {
  const books = planBooks(contents, known);
  const edits = [...newBookEdits(books, known), ...also];
  progress.report("writing");
  const applied = await port.apply(edits, { baseline: known.inventory, cancellation: progress });
  if (!applied.ok) return applied;
  return success({
    sheets: books.flatMap(({ content, names }) => sheetsFor(content).map(({ kind }) => ({ kind, name: names.sheets[kind] }))),
    counts: countsOf(contents),
    undo: undoToken(books, edits, applied.value, known.inventory.setting),
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
