import { issue } from "../domain/issue";
import { failure, success, type Outcome } from "../domain/outcome";
import type { SheetEdit } from "../sheets/sheetEdit";
import type { ApplyOptions, ApplyReceipt, Cancellation } from "../sheets/workbookPort";
import { readBeforeState, type BeforeState } from "./beforeState";
import { cleanUp } from "./cleanUp";
import { planBatches } from "./editBatches";
import { Cancelled, officeIssue } from "./officeIssue";
import { writeEdit, type Writing } from "./writeEdit";
import { TextCells } from "./textCells";

type Batches = readonly (readonly SheetEdit[])[];

/** All or nothing: what fails half-way is taken away again before the failure is told. */
export async function applyEdits(edits: readonly SheetEdit[], { baseline, cancellation }: ApplyOptions = {}): Promise<Outcome<ApplyReceipt>> {
  if (edits.length === 0) return success({ sheetIds: {}, restore: [] });
  const batches = planBatches(edits);
  if (!batches.ok) return batches;
  const before = await readBeforeState(edits, baseline);
  if (!before.ok) return before;
  const refused = protectionIssue(edits, before.value);
  if (refused) return refused;
  if (cancellation?.cancelled) return failure(officeIssue(new Cancelled()));
  return write(edits, batches.value, before.value, cancellation);
}

async function write(edits: readonly SheetEdit[], batches: Batches, before: BeforeState, cancellation: Cancellation | undefined): Promise<Outcome<ApplyReceipt>> {
  const writing = { madeSheets: new Map<string, Excel.Worksheet>(), madeNames: new Map<string, Excel.NamedItem>(), madeCharts: [] as Excel.Chart[], textCells: new TextCells(), occupiedBelow: before.occupiedBelow };
  for (const format of before.textFormats) writing.textCells.note(format);
  const answers: OfficeExtension.ClientResult<number>[] = [];
  try {
    await Excel.run(async (context) => {
      const [first = [], ...rest] = batches;
      answers.push(queueBatch(first, { context, ...writing }));
      await context.sync();
      await rest.reduce((before, batch) => before.then(() => {
        if (cancellation?.cancelled) throw new Cancelled();
        answers.push(queueBatch(batch, { context, ...writing }));
        return context.sync();
      }), Promise.resolve());
    });
    return success({ sheetIds: sheetIds(writing.madeSheets), restore: before.restore });
  } catch (error) {
    const found = officeIssue(error);
    const left = await cleanUp({
      edits, before,
      madeSheetIds: new Set(Object.values(sheetIds(writing.madeSheets))),
      madeNames: new Set([...writing.madeNames].flatMap(([name, item]) => (isLoaded(() => item.name) ? [name] : []))),
      madeChartIds: new Set(writing.madeCharts.flatMap((chart) => (isLoaded(() => chart.id) ? [chart.id] : []))),
      answered: answers.every((answer) => isLoaded(() => answer.value)),
    });
    return failure(found, ...(left.length > 0 ? [issue("error", "host.cleanUpFailed", { params: { left: left.join(", ") } })] : []));
  }
}

/** The count comes first in the request: when it has arrived, so has the answer to everything that was done. */
function queueBatch(batch: readonly SheetEdit[], writing: Writing): OfficeExtension.ClientResult<number> {
  const { workbook } = writing.context;
  const answered = workbook.worksheets.getCount();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  workbook.application.suspendApiCalculationUntilNextSync();
  for (const edit of batch) writeEdit(edit, writing);
  return answered;
}

function sheetIds(madeSheets: ReadonlyMap<string, Excel.Worksheet>): Record<string, string> {
  return Object.fromEntries([...madeSheets].flatMap(([name, sheet]) => (isLoaded(() => sheet.id) ? [[name, sheet.id]] : [])));
}

/** office.js throws on reading what was never answered. */
function isLoaded(read: () => unknown): boolean {
  try {
    return read() !== undefined;
  } catch {
    return false;
  }
}

/** What Excel would refuse half-way is refused before anything is written. */
function protectionIssue(edits: readonly SheetEdit[], { inventory }: BeforeState): Outcome<never> | null {
  if (inventory.structureProtected && edits.some(({ kind }) => kind === "addSheet" || kind === "removeSheet")) return failure(issue("error", "host.workbookProtected"));
  const touched = new Set(edits.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : [])));
  const locked = inventory.sheets.find((sheet) => sheet.protected && touched.has(sheet.name));
  return locked ? failure(issue("error", "host.sheetProtected", { params: { sheet: locked.name }, place: { sheet: locked.name, line: 1, column: 1 } })) : null;
}
