import { isFormula, rect, type CellRect } from "../sheets/cell";
import { draftKey, settingKey, sharingKey } from "../sheets/bookSettings";
import type { SheetEdit } from "../sheets/sheetEdit";
import type { WorkbookInventory } from "../sheets/workbookPort";
import type { BeforeState } from "./beforeState";
import { queueChartRemoval } from "./chartRemoval";
import { errorCode } from "./officeIssue";
import { rangeAt } from "./officeRange";
import { queueInventory } from "./readInventory";
import { TextCells } from "./textCells";
import { writeEdit, type Writing } from "./writeEdit";

/** An apply that failed: what it wanted, what it had made as far as the host said, and what stood there before. */
export type FailedApply = {
  readonly edits: readonly SheetEdit[];
  readonly before: BeforeState;
  readonly madeSheetIds: ReadonlySet<string>;
  readonly madeNames: ReadonlySet<string>;
  readonly madeChartIds: ReadonlySet<string>;
  /** False when the host's answer was lost: then it may have made more than we know. */
  readonly answered: boolean;
};

/** Takes away what was made and puts back what was overwritten. Returns by name what could not be taken away. */
export async function cleanUp(failed: FailedApply): Promise<readonly string[]> {
  if (await succeeds(() => Excel.run((context) => removeTraces(context, failed)))) return [];
  if (await succeeds(() => Excel.run((context) => removeTraces(context, failed)))) return [];
  return wantedNames(failed.edits);
}

async function succeeds(attempt: () => Promise<void>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false;
  }
}

function wantedNames(edits: readonly SheetEdit[]): string[] {
  return edits.flatMap((edit) => (edit.kind === "addSheet" || edit.kind === "writeCells" ? [edit.sheet] : [])).filter((name, index, all) => all.indexOf(name) === index);
}

async function removeTraces(context: Excel.RequestContext, failed: FailedApply): Promise<void> {
  const { workbook } = context;
  const { before, edits } = failed;
  const inventory = queueInventory(context);
  const pushedDown = [...before.occupiedBelow].flatMap((edit) => (edit.kind === "appendTableRows" ? [stillThere(edit, context)] : []));
  const removeCharts = queueChartRemoval(context, failed);
  await context.sync();
  const now = inventory();
  const strangers = now.sheets.filter(({ id }) => !before.inventory.sheets.some((sheet) => sheet.id === id));
  const ours = failed.answered ? strangers.filter(({ id }) => failed.madeSheetIds.has(id)) : await lookingLikeOurs(context, strangers.map(({ id }) => id), edits);
  if (ours.some(({ id }) => id === now.activeSheetId)) workbook.worksheets.getItem(before.inventory.activeSheetId).activate();
  for (const name of now.names.filter((candidate) => isOurName(candidate, failed))) workbook.names.getItem(name).delete();
  removeCharts();
  for (const { id } of ours) workbook.worksheets.getItem(id).delete();
  for (const key of new Set(edits.flatMap((edit) => (edit.kind === "saveSetting" ? [edit.key] : [])))) restoreSetting(context, key, before.inventory, now);
  const writing: Writing = { context, madeSheets: new Map(), madeNames: new Map(), madeCharts: [], textCells: new TextCells(), occupiedBelow: new Set() };
  const restore = before.restore.filter((edit) => edit.kind !== "removeChart" && (edit.kind !== "removeTable" || now.tables.some(({ name }) => name === edit.name)));
  for (const edit of restore) if (!pushedDown.some((push) => push.isFor(edit) && push.isUntouched())) writeEdit(edit, writing);
  await context.sync();
}

function isOurName(name: string, { edits, before, madeNames, answered }: FailedApply): boolean {
  if (answered) return madeNames.has(name);
  return edits.some((edit) => edit.kind === "addName" && edit.name === name) && !before.inventory.names.includes(name);
}

/** New sheets with a name of ours whose first cell is empty or holds what we put there: nobody else's. */
async function lookingLikeOurs(context: Excel.RequestContext, sheetIds: readonly string[], edits: readonly SheetEdit[]): Promise<{ readonly id: string }[]> {
  const titles = new Map(edits.flatMap((edit) => (edit.kind === "addSheet" ? [[edit.sheet, firstCellOf(edit.sheet, edits)] as const] : [])));
  const candidates = sheetIds.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id).load("id,name");
    return { sheet, first: rangeAt(sheet, rect(1, 1)).load("values") };
  });
  await context.sync();
  return candidates.filter(({ sheet, first }) => titles.has(sheet.name) && ["", titles.get(sheet.name)].includes(String((first.values as unknown[][])[0]?.[0] ?? ""))).map(({ sheet }) => ({ id: sheet.id }));
}

function firstCellOf(sheet: string, edits: readonly SheetEdit[]): string {
  const title = edits.find((edit) => edit.kind === "writeCells" && edit.sheet === sheet && edit.row === 1 && edit.column === 1);
  const content = title?.kind === "writeCells" ? title.rows[0]?.[0] ?? "" : "";
  return isFormula(content) ? "" : String(content);
}

const kept = { [settingKey]: "setting", [draftKey]: "draft", [sharingKey]: "sharing" } as const;

function restoreSetting({ workbook }: Excel.RequestContext, key: string, before: WorkbookInventory, now: WorkbookInventory): void {
  const part = kept[key as keyof typeof kept];
  if (before[part] !== null) workbook.settings.add(key, JSON.stringify(before[part]));
  else if (now[part] !== null) workbook.settings.getItem(key).delete();
}

/** Whether the cells that were to be moved down for new rows still stand where they stood. */
function stillThere({ sheet, row, column, rows }: Extract<SheetEdit, { kind: "appendTableRows" }>, { workbook }: Excel.RequestContext) {
  const cells: CellRect = rect(row, column, rows.length, rows[0]?.length ?? 1);
  const range = rangeAt(workbook.worksheets.getItem(sheet), cells).load("formulas");
  return {
    isFor: (edit: SheetEdit) => edit.kind === "removeTableRows" && edit.sheet === sheet && edit.rect.row === row && edit.rect.column === column,
    isUntouched: () => (range.formulas as unknown[][]).some((line) => line.some((cell) => cell !== "")) && !isWritten(range.formulas as unknown[][], rows),
  };
}

function isWritten(formulas: readonly (readonly unknown[])[], rows: Extract<SheetEdit, { kind: "appendTableRows" }>["rows"]): boolean {
  return rows.every((contents, row) => contents.every((content, column) => isFormula(content) || content === null || formulas[row]?.[column] === content));
}
