import type { Issue } from "../../domain/issue";
import { isFormula, type CellContent, type CellRect, type CellValue } from "../../sheets/cell";
import type { SettingValue, SheetEdit } from "../../sheets/sheetEdit";
import type { WorkbookInventory } from "../../sheets/workbookPort";

/** A cell whose formula changes, or a block that one formula filled before or will fill after. */
export type FormulaChange = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** By row; "" is an empty cell, which the formula in the first one fills. */
  readonly before: readonly (readonly CellContent[])[];
  readonly after: readonly (readonly CellContent[])[];
  /** What stood in the cells when the change was planned. */
  readonly read: readonly (readonly CellValue[])[];
  /** How a list that has no twin stands afterwards. */
  readonly list?: "values" | "formula";
};

/** What a command would do: shown first, then applied as it is. No changes means there is nothing to do. */
export type FormulaProposal = {
  readonly changes: readonly FormulaChange[];
  /** What stays as it is, and why, each with its place. */
  readonly issues: readonly Issue[];
  /** What the workbook remembers afterwards, to be able to convert back. */
  readonly memory: SettingValue;
  readonly inventory: WorkbookInventory;
};

/** The changes as edits; single cells under each other in one. */
export function changeEdits(changes: readonly FormulaChange[]): SheetEdit[] {
  const blocks = changes.filter(isBlock).map((change) => editOf([change]));
  const columns = new Map<string, FormulaChange[]>();
  for (const change of changes.filter((one) => !isBlock(one))) {
    const key = `${change.sheetId}:${change.column}`;
    columns.set(key, [...(columns.get(key) ?? []), change]);
  }
  return [...blocks, ...[...columns.values()].flatMap(runsOf).map(editOf)];
}

export function changedCells({ row, column, after }: FormulaChange): CellRect {
  return { row, column, rowCount: after.length, columnCount: after[0]?.length ?? 1 };
}

export function isBlock({ after }: FormulaChange): boolean {
  return after.length > 1 || (after[0]?.length ?? 0) > 1;
}

function runsOf(changes: readonly FormulaChange[]): FormulaChange[][] {
  const runs: FormulaChange[][] = [];
  for (const change of [...changes].sort((first, second) => first.row - second.row)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.row + 1 === change.row) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

function editOf(run: readonly FormulaChange[]): SheetEdit {
  const [first] = run;
  if (!first) throw new RangeError("An edit needs a cell");
  const { sheetName: sheet, row, column } = first;
  return {
    kind: "writeCells", sheet, row, column,
    rows: run.flatMap(({ after }) => after),
    expected: run.flatMap(({ read }) => read),
    ...(isBlock(first) ? { overSpill: fillsFromFirst(first.before) } : {}),
    ...(first.list ? { keepFormats: true } : {}),
  };
}

function fillsFromFirst(cells: FormulaChange["before"]): boolean {
  return cells.every((row, rowIndex) => row.every((content, columnIndex) => content === "" || (rowIndex === 0 && columnIndex === 0)));
}

/** One formula that fills a block, as it is written. */
export function fromFirst(formula: string, block: FormulaChange["before"]): CellContent[][] {
  return block.map((cells, down) => cells.map((_cell, right) => (down === 0 && right === 0 ? { formula } : "")));
}

export function formulaOf(cells: FormulaChange["before"]): string {
  const first = cells[0]?.[0] ?? "";
  return isFormula(first) ? first.formula : "";
}
