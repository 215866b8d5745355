import { issue } from "../domain/issue";
import { failure, success, type Outcome } from "../domain/outcome";
import { rect, type CellContent, type CellRect, type CellValue } from "../sheets/cell";
import type { SheetEdit } from "../sheets/sheetEdit";
import type { WorkbookInventory } from "../sheets/workbookPort";
import { rangeAt } from "./officeRange";
import { chartSheets } from "./chartRemoval";
import { queueInventory } from "./readInventory";
import { runExcel } from "./runExcel";

/** What has to be known before anything is written, to be able to put it back. */
export type BeforeState = {
  readonly inventory: WorkbookInventory;
  /** Puts back the contents that are written over, and takes away the rows that are added; last written first. */
  readonly restore: readonly SheetEdit[];
  readonly occupiedBelow: ReadonlySet<SheetEdit>;
  /** Text cells among those whose formats are to stay. */
  readonly textFormats: readonly Extract<SheetEdit, { kind: "formatCells" }>[];
  /** Of the charts on sheets that get another. */
  readonly chartIds: ReadonlySet<string>;
};

/** No request at all where the inventory is known and nothing that stands there is written over. */
export async function readBeforeState(edits: readonly SheetEdit[], baseline: WorkbookInventory | undefined): Promise<Outcome<BeforeState>> {
  const made = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const overwritten = edits.flatMap((edit) => {
    const cells = contentRect(edit);
    return cells && "sheet" in edit && !made.has(edit.sheet) ? [{ edit, sheet: edit.sheet, cells }] : [];
  });
  const laid = edits.flatMap((edit) => (isLaid(edit) && !made.has(edit.sheet) ? [edit] : []));
  const charted = chartSheets(edits);
  if (baseline && overwritten.length === 0 && laid.length === 0 && charted.length === 0) {
    return success({ inventory: baseline, restore: [], occupiedBelow: new Set(), textFormats: [], chartIds: new Set() });
  }
  const read = await runExcel(async (context) => {
    const inventory = queueInventory(context);
    const tables = edits.flatMap((edit) => (edit.kind === "appendTableRows" ? [{ edit, range: context.workbook.tables.getItem(edit.table).getRange().load("rowIndex,rowCount") }] : []));
    const read = overwritten.map(({ edit, sheet, cells }) => ({
      edit, sheet, cells, range: rangeAt(context.workbook.worksheets.getItem(sheet), cells).load("values,formulas,numberFormat"),
    }));
    const under = laid.map((edit) => rangeAt(context.workbook.worksheets.getItem(edit.sheet), edit.rect).load("formulas"));
    const charts = charted.map((sheet) => context.workbook.worksheets.getItem(sheet).charts.load("items/id,items/name"));
    await context.sync();
    const moved = tables.some(({ edit, range }) => range.rowIndex + range.rowCount + 1 !== edit.row);
    const taken = charts.some(({ items }, index) => edits.some((edit) => edit.kind === "addChart" && edit.sheet === charted[index] && items.some(({ name }) => name === edit.chart.name)));
    const covered = under.some(({ formulas }) => (formulas as CellValue[][]).some((row) => row.some((cell) => cell !== "")));
    if (moved || taken || covered || read.some(({ edit, range }) => isChanged(edit, range.formulas as CellValue[][]))) return null;
    const occupied = read.filter(({ edit, range }) => edit.kind === "appendTableRows" && range.formulas.some((row) => row.some((cell) => cell !== "")));
    const occupiedBelow = new Set(occupied.map(({ edit }) => edit));
    const restore = read.flatMap(({ edit, sheet, cells, range }): SheetEdit[] => edit.kind === "appendTableRows"
      ? [{ kind: "removeTableRows", sheet, rect: cells, closeGap: occupiedBelow.has(edit) }]
      : [...formatsBefore(sheet, cells, range), { kind: "writeCells", sheet, row: cells.row, column: cells.column, rows: edit.kind === "writeCells" && edit.overSpill ? onlyFirst(contentsBefore(range)) : contentsBefore(range) }]);
    const added = edits.flatMap((edit): SheetEdit[] => (edit.kind === "addChart" && !made.has(edit.sheet) ? [{ kind: "removeChart", sheet: edit.sheet, name: edit.chart.name }] : []));
    return {
      inventory: inventory(), occupiedBelow,
      textFormats: read.flatMap(({ edit, sheet, cells, range }) => (edit.kind === "writeCells" && edit.keepFormats ? formatsBefore(sheet, cells, range) : [])).filter(({ numberFormat }) => numberFormat === "@"),
      restore: [...added, ...laid.flatMap(uncovered), ...restore.reverse()],
      chartIds: new Set(charts.flatMap(({ items }) => items.map(({ id }) => id))),
    };
  });
  if (!read.ok) return read;
  return read.value ? success(read.value) : failure(issue("error", "update.changedMeanwhile"));
}

type LaidEdit = Extract<SheetEdit, { kind: "addTable" | "setValidation" | "addConditionalFormat" | "formatCells" }>;

function isLaid(edit: SheetEdit): edit is LaidEdit {
  return edit.kind === "addTable" || edit.kind === "setValidation" || edit.kind === "addConditionalFormat" || (edit.kind === "formatCells" && edit.style !== undefined);
}

/** What was laid over blank cells goes when they are emptied; a table has to go before its cells do. */
function uncovered(edit: LaidEdit): SheetEdit[] {
  const cells: SheetEdit = { kind: "clearCells", sheet: edit.sheet, rect: edit.rect };
  return edit.kind === "addTable" ? [{ kind: "removeTable", name: edit.name }, cells] : [cells];
}

function isChanged(edit: SheetEdit, formulas: readonly (readonly CellValue[])[]): boolean {
  if (edit.kind !== "writeCells" || !edit.expected) return false;
  return edit.expected.some((row, rowIndex) => row.some((content, columnIndex) => formulas[rowIndex]?.[columnIndex] !== content));
}

function contentRect(edit: SheetEdit): CellRect | null {
  if (edit.kind === "writeCells" || edit.kind === "appendTableRows") return rect(edit.row, edit.column, edit.rows.length, edit.rows[0]?.length ?? 1);
  return edit.kind === "formatCells" ? edit.rect : null;
}

/** `formulas` gives a text that looks like a formula as it gives a formula; only the formula has another value. */
function contentsBefore({ formulas, values }: Excel.Range): CellContent[][] {
  return (formulas as CellValue[][]).map((row, rowIndex) => row.map((formula, columnIndex) => {
    const value = (values as CellValue[][])[rowIndex]?.[columnIndex] ?? null;
    return typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula } : formula;
  }));
}

function onlyFirst(contents: readonly (readonly CellContent[])[]): CellContent[][] {
  return contents.map((row, rowIndex) => row.map((content, columnIndex) => (rowIndex === 0 && columnIndex === 0 ? content : "")));
}

function formatsBefore(sheet: string, cells: CellRect, { numberFormat }: Excel.Range): Extract<SheetEdit, { kind: "formatCells" }>[] {
  return (numberFormat as string[][]).flatMap((row, rowIndex) => row.map((format, columnIndex) => ({
    kind: "formatCells" as const, sheet, rect: rect(cells.row + rowIndex, cells.column + columnIndex), numberFormat: format,
  })));
}
