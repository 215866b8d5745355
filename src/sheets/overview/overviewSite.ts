import type { BookNames } from "../bookNames";
import { rect, type CellContent } from "../cell";
import { accent, headingRowCount } from "../headingEdits";
import type { SheetEdit } from "../sheetEdit";

/** Two stacks of blocks over a table as wide as both; the column between them stays empty. */
export const stacks = { left: { first: 1, last: 8 }, right: { first: 10, last: 14 } } as const;

export type Stack = keyof typeof stacks;

export const firstBlockRow = headingRowCount + 1;
export const linesPerList = 5;
export const rowHeightPt = 18;

/** A part of the page: how many rows it takes, and what it writes when it is known where it stands. */
export type OverviewBlock = { readonly stack: Stack; readonly rowCount: number; readonly edits: (row: number, sheet: string) => SheetEdit[] };

const bandColour = "#DDEBF7";

/** The band over a block, all across its stack. */
export function captionEdits(caption: CellContent, stack: Stack, row: number, sheet: string): SheetEdit[] {
  const { first, last } = stacks[stack];
  return [
    { kind: "formatCells", sheet, rect: rect(row, first, 1, last - first + 1), style: { bold: true, fillColor: accent, fontColor: "#FFFFFF", verticalAlignment: "Center" } },
    { kind: "writeCells", sheet, row, column: first, rows: [[caption]] },
  ];
}

/** What the columns of a block are called; `undefined` where a wide text runs into the next column. */
export function columnTitleEdits(titles: readonly (string | undefined)[], stack: Stack, row: number, sheet: string): SheetEdit[] {
  const { first, last } = stacks[stack];
  return [
    { kind: "formatCells", sheet, rect: rect(row, first, 1, last - first + 1), numberFormat: "@", style: { bold: true, fillColor: bandColour, verticalAlignment: "Center" } },
    ...titles.flatMap((title, index): SheetEdit[] => title === undefined ? [] : [{ kind: "writeCells", sheet, row, column: first + index, rows: [[title]] }]),
  ];
}

/** One column of a block's lines, from its first line downwards. */
export type LineColumn = {
  readonly column: number;
  readonly title: string;
  readonly numberFormat?: string;
  readonly alignment?: "Left" | "Center" | "Right";
  /** Of line `n`, from 1. Without "=". */
  readonly formula: (n: number) => string;
};

export function listEdits(columns: readonly LineColumn[], lineCount: number, stack: Stack, row: number, sheet: string): SheetEdit[] {
  const { first, last } = stacks[stack];
  const titles = Array.from({ length: last - first + 1 }, (_, index) => columns.find(({ column }) => column === first + index)?.title);
  const lines = Array.from({ length: lineCount }, (_, index) => index + 1);
  return [
    ...columnTitleEdits(titles, stack, row, sheet),
    ...columns.flatMap(({ column, numberFormat, alignment = "Left", formula }): SheetEdit[] => [
      { kind: "formatCells", sheet, rect: rect(row, column, lineCount + 1, 1), style: { horizontalAlignment: alignment } },
      ...(numberFormat === undefined ? [] : [{ kind: "formatCells", sheet, rect: rect(row + 1, column, lineCount, 1), numberFormat } as const]),
      { kind: "writeCells", sheet, row: row + 1, column, rows: lines.map((n) => [{ formula: `=${formula(n)}` }]) },
    ]),
  ];
}

/** The day nothing has passed yet where the status date is no date. */
export function statusDay({ names }: BookNames): string {
  return `N(${names.statusDate})`;
}
