import type { ChunkedBody } from "./chunkedBody";
import { createGridColumns, type GridColumns } from "./gridColumns";
import { attributeOf, type XmlAttributes } from "./readXml";
import type { WordCounts } from "./wordCounts";

type OpenRow = { isDeleted: boolean; isStarted: boolean; columnsBefore: number; columns: number; continuesMerge: boolean; readonly isOfBody: boolean };
type OpenCell = { span: number; merge: "restart" | "continue" | null; isDeleted: boolean; isStarted: boolean };

export type StrainedTables = {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** Before anything is written into the cell that is open, if one is. */
  startCell(): void;
  /** A text box: what is open around it has no part in its tables. */
  startBox(): void;
  endBox(): void;
  trackRow(removes: boolean): void;
  isInTable(): boolean;
  isRowDeleted(): boolean;
  /** Within a cell that a tracked change takes away: its place stays, its text does not. */
  isMuted(): boolean;
};

const widestSpan = 1_000;

/** What stands where it belongs, and what does not: a row outside a table is looked through. */
type TablePart = "w:tbl" | "w:tr" | "w:tc" | "box" | "misplaced";
const belongsIn: Readonly<Record<string, TablePart>> = { "w:tr": "w:tbl", "w:tc": "w:tr" };

/** Tables as mammoth can read them: only rows and cells, with the columns a row skips filled by an empty cell. */
export function createStrainedTables(body: ChunkedBody, counts: WordCounts): StrainedTables {
  const open: TablePart[] = [];
  const grids: GridColumns[] = [];
  const rows: (OpenRow | null)[] = [];
  const cells: (OpenCell | null)[] = [];

  const row = () => rows.at(-1) ?? null;
  const cell = () => cells.at(-1) ?? null;

  function startRow(): void {
    const current = row();
    if (!current || current.isStarted) return;
    current.isStarted = true;
    body.write("<w:tr>");
    const before = takeColumns(current, current.columnsBefore);
    if (before > 0) body.write(`<w:tc><w:tcPr><w:gridSpan w:val="${before}"/></w:tcPr></w:tc>`);
  }

  /** How many columns a reader sees of those the file counts. */
  function takeColumns(current: OpenRow, count: number): number {
    const seen = grids.at(-1)?.seen(current.columns, count) ?? count;
    current.columns += count;
    return seen;
  }

  function startCell(): void {
    const current = cell();
    const around = row();
    if (!current || !around || current.isStarted) return;
    current.isStarted = true;
    const columns = Math.max(1, takeColumns(around, current.span));
    const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
    const merge = current.merge ? `<w:vMerge w:val="${current.merge}"/>` : "";
    body.write(span + merge === "" ? "<w:tc>" : `<w:tc><w:tcPr>${span}${merge}</w:tcPr>`);
  }

  function endRow(): void {
    const current = row();
    if (!current) return;
    const isShown = !current.isDeleted || current.isStarted;
    if (isShown) {
      startRow();
      body.write("</w:tr>");
    }
    rows[rows.length - 1] = null;
    if (!current.isOfBody) return;
    const xml = body.release();
    if (isShown) body.writeRow(xml, !current.continuesMerge);
  }

  const start = {
    "w:tbl"(): void {
      startCell();
      body.write("<w:tbl>");
      grids.push(createGridColumns());
      rows.push(null);
      cells.push(null);
    },
    "w:tr"(): void {
      const isOfBody = rows.length === 1 && !body.isHolding();
      if (isOfBody) body.hold();
      rows[rows.length - 1] = { isDeleted: false, isStarted: false, columnsBefore: 0, columns: 0, continuesMerge: false, isOfBody };
    },
    "w:tc"(): void {
      startRow();
      cells[cells.length - 1] = { span: 1, merge: null, isDeleted: false, isStarted: false };
    },
  };

  const end = {
    "w:tbl"(): void {
      grids.pop();
      rows.pop();
      cells.pop();
      body.write("</w:tbl>");
    },
    "w:tr": endRow,
    "w:tc"(): void {
      startCell();
      body.write("</w:tc>");
      cells[cells.length - 1] = null;
    },
  };

  return {
    startCell,
    startBox() {
      startCell();
      open.push("box");
    },
    endBox() {
      open.pop();
    },
    isInTable: () => rows.length > 0,
    isRowDeleted: () => row()?.isDeleted === true,
    isMuted: () => cells.some((one) => one?.isDeleted === true),
    trackRow(removes) {
      const current = row();
      if (!current) return;
      if (removes) {
        current.isDeleted = true;
        counts.deletions++;
      } else counts.insertions++;
    },
    open(name, attributes) {
      const value = attributeOf(attributes, "val");
      const around = row();
      const current = cell();
      switch (name) {
        case "w:tbl": case "w:tr": case "w:tc": {
          const isPlaced = name === "w:tbl" ? [undefined, "w:tc", "box"].includes(open.at(-1)) : open.at(-1) === belongsIn[name];
          open.push(isPlaced ? name : "misplaced");
          if (isPlaced) start[name]();
          break;
        }
        case "w:gridCol": grids.at(-1)?.add(attributeOf(attributes, "w")); break;
        case "w:gridBefore": if (around) around.columnsBefore = clampedSpan(value); break;
        case "w:gridSpan": if (current) current.span = clampedSpan(value); break;
        case "w:vMerge":
          if (!current || !around) break;
          current.merge = value === "restart" ? "restart" : "continue";
          around.continuesMerge ||= current.merge === "continue";
          break;
        case "w:cellDel":
          if (!current) break;
          current.isDeleted = true;
          counts.deletions++;
          break;
        case "w:cellIns": counts.insertions++; break;
      }
    },
    close(name) {
      if (name !== "w:tbl" && name !== "w:tr" && name !== "w:tc") return;
      const part = open.pop();
      if (part === name) end[name]();
    },
  };
}

function clampedSpan(value: string | undefined): number {
  const span = Number(value);
  return Number.isInteger(span) && span > 0 ? Math.min(span, widestSpan) : 1;
}
