import { success, type Outcome } from "../../domain/outcome";
import type { SheetEdit } from "../../sheets/sheetEdit";
import type { WorkbookPort } from "../../sheets/workbookPort";
import { unheard, type Progress } from "../progress";
import type { InsertProposal, InsertReceipt } from "./insertRequest";

/** All of the formulas or none; refused when a cell holds something else since it was looked at. */
export async function applyInsert(port: WorkbookPort, proposal: InsertProposal, progress: Progress = unheard): Promise<Outcome<InsertReceipt>> {
  progress.report("writing");
  const { sheetName: sheet, rect, rows, expected, overSpill } = proposal;
  const formats = proposal.formats.map((format): SheetEdit => ({ kind: "formatCells", sheet, ...format }));
  const written: SheetEdit = { kind: "writeCells", sheet, row: rect.row, column: rect.column, rows, expected, ...(overSpill ? { overSpill } : {}) };
  const applied = await port.apply([...formats, written], { cancellation: progress });
  return applied.ok ? success({ proposal, restoredFormats: formats.length === 0 ? [] : inRuns(applied.value.restore) }) : applied;
}

/** A format for each cell is more than one request can carry; cells under each other that had the same one are put back together. */
function inRuns(restore: readonly SheetEdit[]): SheetEdit[] {
  const runs: Extract<SheetEdit, { kind: "formatCells" }>[] = [];
  for (const edit of restore) {
    if (edit.kind !== "formatCells") continue;
    const last = runs.at(-1);
    const isNext = last && last.numberFormat === edit.numberFormat && last.rect.column === edit.rect.column && last.rect.row + last.rect.rowCount === edit.rect.row;
    if (last && isNext) runs[runs.length - 1] = { ...last, rect: { ...last.rect, rowCount: last.rect.rowCount + edit.rect.rowCount } };
    else runs.push(edit);
  }
  return runs;
}
