import type { SourceCell, SourceTable } from "./source";

/** As large as Excel's sheet and the HTML standard let a span be. */
const widestSpan = 1_000;
const tallestSpan = 65_534;

export type HtmlTable = {
  /** `line` is the row's running number in the document. */
  openRow(line: number): void;
  /** Answers how many cells of the row it filled; so does closeRow. */
  addCell(text: string, columnSpan: number, rowSpan: number): number;
  closeRow(): number;
  finished(): SourceTable | null;
};

type Overhang = { readonly cell: SourceCell; rowsLeft: number };

/** Lays cells out as a browser does: what a merged cell covers holds the same cell again. */
export function createHtmlTable(): HtmlTable {
  const rows: SourceCell[][] = [];
  const overhangs = new Map<number, Overhang>();
  let row: SourceCell[] | null = null;
  let rowLine = 0;

  function pushOverhangs(into: SourceCell[]): void {
    for (let over = overhangs.get(into.length); over; over = overhangs.get(into.length)) {
      over.rowsLeft--;
      if (over.rowsLeft === 0) overhangs.delete(into.length);
      into.push(over.cell);
    }
  }

  return {
    openRow(line) {
      row = [];
      rowLine = line;
      rows.push(row);
    },
    addCell(text, columnSpan, rowSpan) {
      if (!row) return 0;
      const before = row.length;
      pushOverhangs(row);
      const cell = { text, place: { line: rowLine, column: row.length + 1 } };
      const rowsLeft = clamped(rowSpan, tallestSpan) - 1;
      for (let covered = clamped(columnSpan, widestSpan); covered > 0; covered--) {
        if (rowsLeft > 0) overhangs.set(row.length, { cell, rowsLeft });
        row.push(cell);
      }
      return row.length - before;
    },
    closeRow() {
      if (!row) return 0;
      const before = row.length;
      const lastOverhang = overhangs.size > 0 ? Math.max(...overhangs.keys()) : -1;
      pushOverhangs(row);
      while (row.length <= lastOverhang) {
        row.push({ text: "", place: { line: rowLine, column: row.length + 1 } });
        pushOverhangs(row);
      }
      const filled = row.length - before;
      row = null;
      return filled;
    },
    finished() {
      const line = rows.find((one) => one.length > 0)?.[0]?.place.line;
      return line === undefined ? null : { line, rows };
    },
  };
}

function clamped(span: number, limit: number): number {
  return Number.isInteger(span) && span > 0 ? Math.min(span, limit) : 1;
}
