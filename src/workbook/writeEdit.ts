import { rangeAddress } from "../sheets/a1";
import { isFormula, rect, type CellContent } from "../sheets/cell";
import type { SettingValue, SheetEdit, SheetEditKind } from "../sheets/sheetEdit";
import { rangeAt } from "./officeRange";
import { writeValidation } from "./officeValidation";
import type { TextCells } from "./textCells";
import { writeChart } from "./writeChart";
import { writeConditionalStyle, writePrint, writeStyle } from "./writeStyle";

/** What one apply knows while it writes; sheets, names and charts it makes stay here, so that a failure can find them again. */
export type Writing = {
  readonly context: Excel.RequestContext;
  readonly madeSheets: Map<string, Excel.Worksheet>;
  readonly madeNames: Map<string, Excel.NamedItem>;
  readonly madeCharts: Excel.Chart[];
  readonly textCells: TextCells;
  /** Rows under these tables hold something: they are moved down before rows are added. */
  readonly occupiedBelow: ReadonlySet<SheetEdit>;
};

type Writer<Kind extends SheetEditKind> = (edit: Extract<SheetEdit, { kind: Kind }>, writing: Writing) => void;

export function writeEdit(edit: SheetEdit, writing: Writing): void {
  (writers[edit.kind] as (edit: SheetEdit, writing: Writing) => void)(edit, writing);
}

function sheetNamed({ context, madeSheets }: Writing, name: string): Excel.Worksheet {
  return madeSheets.get(name) ?? context.workbook.worksheets.getItem(name);
}

const writers: { readonly [Kind in SheetEditKind]: Writer<Kind> } = {
  addSheet: ({ sheet, tabColor, showGridlines }, { context, madeSheets }) => {
    const made = context.workbook.worksheets.add(sheet);
    made.load("id");
    made.tabColor = tabColor;
    made.showGridlines = showGridlines;
    madeSheets.set(sheet, made);
  },
  formatCells: (edit, writing) => {
    const range = rangeAt(sheetNamed(writing, edit.sheet), edit.rect);
    writing.textCells.note(edit);
    if (edit.numberFormat !== undefined) setNumberFormat(range, edit.numberFormat);
    if (edit.style) writeStyle(range.format, edit.style);
  },
  writeCells: ({ sheet, row, column, rows, keepFormats = false }, writing) => writeContents(sheet, row, column, rows, writing, keepFormats),
  addTable: ({ sheet, rect: cells, name, style, filterButtons }, writing) => {
    const table = sheetNamed(writing, sheet).tables.add(rangeAddress(cells), true);
    table.name = name;
    table.style = style;
    table.showFilterButton = filterButtons;
  },
  setColumnWidths: ({ sheet, column, columnCount, widthPt }, writing) => {
    rangeAt(sheetNamed(writing, sheet), rect(1, column, 1, columnCount)).format.columnWidth = widthPt;
  },
  setRowHeights: ({ sheet, row, rowCount, heightPt }, writing) => {
    rangeAt(sheetNamed(writing, sheet), rect(row, 1, rowCount, 1)).format.rowHeight = heightPt;
  },
  fitRows: ({ sheet, rect: cells }, writing) => {
    rangeAt(sheetNamed(writing, sheet), cells).format.autofitRows();
  },
  setValidation: ({ sheet, rect: cells, validation }, writing) => {
    writeValidation(rangeAt(sheetNamed(writing, sheet), cells).dataValidation, validation);
  },
  addConditionalFormat: ({ sheet, rect: cells, formula, style, stopIfTrue }, writing) => {
    const added = rangeAt(sheetNamed(writing, sheet), cells).conditionalFormats.add("Custom");
    added.custom.rule.formula = formula;
    writeConditionalStyle(added.custom.format, style);
    if (stopIfTrue) added.stopIfTrue = true;
  },
  addName: ({ name, sheet, rect: cells, comment }, writing) => {
    const range = rangeAt(sheetNamed(writing, sheet), cells);
    writing.madeNames.set(name, writing.context.workbook.names.add(name, range, comment).load("name"));
  },
  addChart: ({ sheet, chart }, writing) => {
    writing.madeCharts.push(writeChart(sheetNamed(writing, sheet), chart, (name) => sheetNamed(writing, name)));
  },
  removeChart: ({ sheet, name }, writing) => sheetNamed(writing, sheet).charts.getItemOrNullObject(name).delete(),
  freezePanes: ({ sheet, rows, columns }, writing) => {
    const { freezePanes } = sheetNamed(writing, sheet);
    if (rows > 0 && columns > 0) freezePanes.freezeAt(rangeAt(sheetNamed(writing, sheet), rect(1, 1, rows, columns)));
    else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
  },
  setPrint: ({ sheet, print }, writing) => writePrint(sheetNamed(writing, sheet).pageLayout, print),
  appendTableRows: (edit, writing) => {
    const { sheet, row, column, rows } = edit;
    if (writing.occupiedBelow.has(edit)) rangeAt(sheetNamed(writing, sheet), rect(row, column, rows.length, rows[0]?.length ?? 1)).insert("Down");
    writeContents(sheet, row, column, rows, writing);
  },
  removeTableRows: ({ sheet, rect: cells, closeGap }, writing) => {
    rangeAt(sheetNamed(writing, sheet), cells).delete("Up");
    if (!closeGap) rangeAt(sheetNamed(writing, sheet), cells).insert("Down");
  },
  removeTable: ({ name }, { context }) => context.workbook.tables.getItem(name).delete(),
  clearCells: ({ sheet, rect: cells }, writing) => {
    const range = rangeAt(sheetNamed(writing, sheet), cells);
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    range.clear();
  },
  removeSheet: ({ sheetId }, { context }) => context.workbook.worksheets.getItem(sheetId).delete(),
  removeName: ({ name }, { context }) => context.workbook.names.getItem(name).delete(),
  saveSetting: ({ key, value }, { context, madeSheets }) => {
    const { settings } = context.workbook;
    if (value === null) settings.getItem(key).delete();
    else settings.add(key, JSON.stringify(withSheetIds(value, madeSheets)));
  },
  activate: ({ sheet, row, column }, writing) => {
    sheetNamed(writing, sheet).activate();
    rangeAt(sheetNamed(writing, sheet), rect(row, column)).select();
  },
};

function writeContents(sheet: string, row: number, column: number, rows: readonly (readonly CellContent[])[], writing: Writing, keepFormats = false): void {
  const target = sheetNamed(writing, sheet);
  const unguarded = writing.textCells.unguarded(sheet, row, column, rows);
  const prefixed = new Set(keepFormats ? unguarded.map((cell) => `${cell.row}:${cell.column}`) : []);
  if (!keepFormats) for (const cell of unguarded) setNumberFormat(rangeAt(target, cell), "@");
  const range = rangeAt(target, rect(row, column, rows.length, rows[0]?.length ?? 1));
  const entered = rows.map((contents, down) => contents.map((content, right) => {
    if (isFormula(content)) return content.formula;
    return prefixed.has(`${row + down}:${column + right}`) ? `'${String(content)}` : content;
  }));
  if (rows.some((contents) => contents.some(isFormula))) range.formulas = entered;
  else range.values = entered;
}

/** One value stands for the whole range (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format); the typings know only matrices. */
function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  range.set({ numberFormat: numberFormat as unknown as string[][] });
}

function withSheetIds(value: SettingValue, madeSheets: ReadonlyMap<string, Excel.Worksheet>): SettingValue {
  if (Array.isArray(value)) return (value as readonly SettingValue[]).map((item) => withSheetIds(item, madeSheets));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as { readonly [key: string]: SettingValue });
  const [first] = entries;
  if (first?.[0] === "$sheetId" && typeof first[1] === "string") return madeSheets.get(first[1])?.id ?? "";
  return Object.fromEntries(entries.map(([key, item]) => [key, withSheetIds(item, madeSheets)]));
}
