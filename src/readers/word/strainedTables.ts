import type { ChunkedBody } from "./chunkedBody";
import { createGridColumns, type GridColumns } from "./gridColumns";
import { attributeOf, type XmlAttributes } from "./readXml";
import type { WordCounts } from "./wordCounts";

type Merge = "restart" | "continue" | null;
type OpenRow = { isDeleted: boolean; columnsBefore: number; columnsAfter: number; columns: number; continuesMerge: boolean; readonly cells: WholeCell[] };
type OpenCell = { span: number; merge: Merge; isDeleted: boolean; continuesLeft: boolean };
type WholeCell = { columns: number; readonly merge: Merge; xml: string };

export type StrainedTables = {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
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

  /** How many columns a reader sees of those the file counts. */
  function takeColumns(current: OpenRow, count: number): number {
    const seen = grids.at(-1)?.seen(current.columns, count) ?? count;
    current.columns += count;
    return seen;
  }

  function skipColumns(current: OpenRow, count: number): void {
    const columns = takeColumns(current, count);
    if (columns > 0) current.cells.push({ columns, merge: null, xml: "" });
  }

  function startRow(current: OpenRow): void {
    if (current.columns === 0) skipColumns(current, current.columnsBefore);
  }

  function endRow(): void {
    const current = row();
    if (!current) return;
    const isShown = !current.isDeleted || current.cells.length > 0;
    startRow(current);
    skipColumns(current, current.columnsAfter);
    rows[rows.length - 1] = null;
    const misplaced = body.release();
    if (!isShown) return;
    const xml = `<w:tr>${current.cells.map(cellXml).join("")}${misplaced}</w:tr>`;
    if (rows.length === 1 && !body.isHolding()) body.writeRow(xml, !current.continuesMerge);
    else body.write(xml);
  }

  function endCell(): void {
    const current = cell();
    const around = row();
    cells[cells.length - 1] = null;
    const xml = body.release();
    if (!current || !around) return;
    const columns = takeColumns(around, current.span);
    const left = current.continuesLeft ? around.cells.at(-1) : undefined;
    if (left) {
      left.columns += columns;
      left.xml += xml;
    } else around.cells.push({ columns: Math.max(1, columns), merge: current.merge, xml });
  }

  const start = {
    "w:tbl"(): void {
      body.write("<w:tbl>");
      grids.push(createGridColumns());
      rows.push(null);
      cells.push(null);
    },
    "w:tr"(): void {
      body.hold();
      rows[rows.length - 1] = { isDeleted: false, columnsBefore: 0, columnsAfter: 0, columns: 0, continuesMerge: false, cells: [] };
    },
    "w:tc"(): void {
      const around = row();
      if (around) startRow(around);
      body.hold();
      cells[cells.length - 1] = { span: 1, merge: null, isDeleted: false, continuesLeft: false };
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
    "w:tc": endCell,
  };

  return {
    startBox() {
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
        case "w:gridBefore": if (around) around.columnsBefore = clampedSpan(value, 0); break;
        case "w:gridAfter": if (around) around.columnsAfter = clampedSpan(value, 0); break;
        case "w:gridSpan": if (current) current.span = clampedSpan(value, 1); break;
        // How Word 97 to 2003 merged cells sideways, and documents turned from .doc still do.
        case "w:hMerge": if (current) current.continuesLeft = value !== "restart"; break;
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

function cellXml({ columns, merge, xml }: WholeCell): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
  const down = merge ? `<w:vMerge w:val="${merge}"/>` : "";
  return span + down === "" ? `<w:tc>${xml}</w:tc>` : `<w:tc><w:tcPr>${span}${down}</w:tcPr>${xml}</w:tc>`;
}

function clampedSpan(value: string | undefined, least: number): number {
  const span = Number(value);
  return Number.isInteger(span) && span > least ? Math.min(span, widestSpan) : least;
}
