import { issue } from "../../domain/issue";
import type { Language } from "../../domain/language";
import { dateFindings, isBlankCell } from "../../domain/tableDates";
import type { TableFinding } from "../../domain/tableFinding";
import type { ColumnBlueprint, TableBlueprint } from "../../sheets/sheetBlueprint";
import { valueAt, type TableRecords } from "../../sheets/tableRecords";

/** What is kept as text in a column of dates or numbers, so that no formula counts on it; what the table's own check has `told` is not said again. */
export function unreadableCells(table: TableBlueprint<never>, records: TableRecords, language: Language, told: readonly TableFinding[]): TableFinding[] {
  const toldCells = new Set(told.map(({ row, column }) => `${row} ${column}`));
  const cells = table.columns.filter((column) => isTyped(table, column)).flatMap((column) => records.snapshot.values.flatMap((_, row) => cellFindings(column, records, row, language)));
  return cells.filter(({ row, column }) => !toldCells.has(`${row} ${column}`));
}

/** S and K may be said by their labels, which the functions read; the register has its own check of them. */
function isTyped({ key }: TableBlueprint<never>, { type }: ColumnBlueprint<never>): boolean {
  return type !== "text" && type !== "formula" && !(key === "risks" && type === "wholeNumber");
}

function cellFindings({ key, label, type }: ColumnBlueprint<never>, records: TableRecords, row: number, language: Language): TableFinding[] {
  const value = valueAt(records, row, key);
  if (type === "date") return dateFindings(row, { [key]: value });
  return typeof value === "number" || isBlankCell(value) ? [] : [{ row, column: key, issue: issue("error", "check.cell.notANumber", { read: String(value), params: { column: label[language] } }) }];
}
