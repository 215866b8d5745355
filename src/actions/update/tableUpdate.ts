import { formatDate } from "../../domain/serialDay";
import type { BookNames } from "../../sheets/bookNames";
import type { CellContent, CellValue } from "../../sheets/cell";
import type { ColumnBlueprint, ColumnType, RowContents, TableBlueprint } from "../../sheets/sheetBlueprint";
import type { SheetEdit } from "../../sheets/sheetEdit";
import type { SheetKind } from "../../sheets/sheetKind";
import { cellOf, formulaAt, newRow, type TableRecords } from "../../sheets/tableRecords";
import type { Difference } from "./difference";

/** What one table needs to become what the source says: cells that differ, and rows under it. */
export type TableUpdate = { readonly differences: readonly Difference[]; readonly edits: readonly SheetEdit[] };

export type Target = { readonly sheet: SheetKind; readonly records: TableRecords; readonly book: BookNames };

/** Nothing where the cell holds the same already. A source without content never empties a cell. */
export function cellUpdate({ sheet, records, book }: Target, row: number, record: string, column: ColumnBlueprint<never>, content: CellContent): TableUpdate {
  const before = formulaAt(records, row, column.key);
  if (content === null || content === "" || !records.columns.has(column.key) || isSame(before, content)) return none;
  const { sheetName } = records.snapshot;
  const at = cellOf(records, row, column.key);
  const asText: SheetEdit[] = typeof content === "string" && column.type !== "text" ? [{ kind: "formatCells", sheet: sheetName, rect: { ...at, rowCount: 1, columnCount: 1 }, numberFormat: "@" }] : [];
  return {
    differences: [{ sheet, sheetName, record, column: column.label[book.language], before: displayed(before, column.type), after: displayed(shown(content), column.type), change: "changed" }],
    edits: [...asText, { kind: "writeCells", sheet: sheetName, row: at.row, column: at.column, rows: [[content]], expected: [[before ?? ""]] }],
  };
}

/** Rows for entries the table has not; formulas go with them, because not every host fills them in. */
export function rowsUpdate({ sheet, records, book }: Target, table: TableBlueprint<never>, added: readonly { readonly record: string; readonly contents: RowContents; readonly after: string }[]): TableUpdate {
  if (added.length === 0) return none;
  const { snapshot } = records;
  const formulas = table.columns.flatMap(({ key, formula }) => (formula ? [[key, { formula: formula(book) }] as const] : []));
  const rows = added.map(({ contents }) => newRow(records, new Map<string, CellContent>([...contents, ...formulas])));
  const isBlank = snapshot.values.length === 1 && snapshot.formulas[0]?.every((cell) => cell === "" || cell === null || String(cell).startsWith("="));
  const { sheetName, name, column, row } = snapshot;
  const [first = [], ...rest] = rows;
  const inBlankRow: SheetEdit[] = isBlank ? [{ kind: "writeCells", sheet: sheetName, row: row + 1, column, rows: [first] }] : [];
  const under = isBlank ? rest : rows;
  return {
    differences: added.map(({ record, after }) => ({ sheet, sheetName, record, column: "", before: "", after, change: "added" })),
    edits: [
      ...inBlankRow,
      ...(under.length > 0 ? [{ kind: "appendTableRows", sheet: sheetName, table: name, row: row + 1 + snapshot.values.length, column, rows: under } as const] : []),
    ],
  };
}

const none: TableUpdate = { differences: [], edits: [] };

export function together(updates: readonly TableUpdate[]): TableUpdate {
  return { differences: updates.flatMap(({ differences }) => differences), edits: updates.flatMap(({ edits }) => edits) };
}

/** People type 4 and "4", and put a space after: the same to them. */
function isSame(before: CellValue, content: CellContent): boolean {
  return String(before ?? "").trim().replace(/\s+/g, " ") === shown(content).trim().replace(/\s+/g, " ");
}

function shown(content: CellContent): string {
  return typeof content === "object" ? content?.formula ?? "" : String(content);
}

/** Serial days as people write dates. */
function displayed(content: CellValue, type: ColumnType): string {
  const day = type === "date" && content !== "" ? Number(content) : NaN;
  return day >= 1 ? formatDate(day) : String(content ?? "");
}

/** How records are matched: by what they are called, whatever the case and the spaces. */
export function matchKey(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
