import { countryOf } from "../domain/language";
import { issue, type Issue } from "../domain/issue";
import { mondayOf } from "../domain/isoWeek";
import { success, type Outcome } from "../domain/outcome";
import type { TableFinding } from "../domain/tableFinding";
import { bookTables } from "../sheets/bookBlueprint";
import type { CellNameKey, TableKey } from "../sheets/bookNames";
import type { BookSettings, KnownSubproject } from "../sheets/bookSettings";
import type { CellPlace } from "../sheets/cell";
import { savingsTableOf } from "../sheets/savings/savingsTable";
import type { TableBlueprint } from "../sheets/sheetBlueprint";
import type { SheetKind } from "../sheets/sheetKind";
import { cellOf, missingColumns, tableRecords, type TableRecords } from "../sheets/tableRecords";
import type { NameSnapshot, TableSnapshot, WorkbookInventory, WorkbookPort } from "../sheets/workbookPort";
import type { CheckContext } from "./checks/checkContext";
import { checkedDates } from "./checks/checkedDates";
import { tableChecks } from "./checks/tableChecks";
import { unreadableCells } from "./checks/unreadableCells";
import { namesOf, readKnownWorkbook, sheetNow } from "./knownWorkbook";

export type CheckFinding = { readonly issue: Issue; readonly place: CellPlace; readonly kind: SheetKind };

const readCells = [
  "statusDate", "mandateDate", "budgetYear", "varianceShareLimit", "varianceAmountLimit",
  "savingsTarget", "savingsIdentified", "savingsToFind", "savingsToFindFirstYear", "savingsFirstYear",
] as const satisfies readonly CellNameKey[];

/** Everything that is wrong or missing in the sheets of every subproject, each with its cell. Three syncs. */
export async function checkSheets(port: WorkbookPort): Promise<Outcome<readonly CheckFinding[]>> {
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const { inventory, settings } = known.value;
  if (settings.subprojects.length === 0) return success([]);
  const existing = new Set(inventory.tables.map(({ name }) => name));
  const tables = await port.readTables(settings.subprojects.flatMap((subproject) => Object.values(namesOf(subproject).tables)).filter((name) => existing.has(name)));
  if (!tables.ok) return tables;
  const cells = await port.readNames(settings.subprojects.flatMap((subproject) => readCells.map((key) => namesOf(subproject).names[key])));
  if (!cells.ok) return cells;
  return success(settings.subprojects.flatMap((subproject) => [
    ...missingSheets(subproject, inventory),
    ...checkedSubproject(subproject, settings, tables.value, cells.value),
  ]));
}

function missingSheets({ sheets }: KnownSubproject, inventory: WorkbookInventory): CheckFinding[] {
  return sheets.filter((sheet) => sheetNow(inventory, sheet) === null).map(({ kind, name, id }) => ({
    kind, place: { sheetName: name, sheetId: id, row: 1, column: 1 }, issue: issue("warning", "check.sheet.missing", { params: { sheet: name } }),
  }));
}

function checkedSubproject(subproject: KnownSubproject, settings: BookSettings, snapshots: readonly TableSnapshot[], fields: readonly NameSnapshot[]): CheckFinding[] {
  const { period: weeks, riskModel, language } = subproject;
  const { tables: names, names: cells } = namesOf(subproject);
  const there = bookTables(weeks).flatMap(({ kind, table: known }) => {
    const snapshot = snapshots.find(({ name }) => name === names[known.key]);
    if (!snapshot) return [];
    const table: TableBlueprint<never> = known.key === "savings" ? savingsTableOf(snapshot.header) ?? known : known;
    return [{ kind, table, records: tableRecords(table, snapshot, language) }];
  });
  const field = (key: CellNameKey) => fields.find(({ name }) => name === cells[key]);
  const cell = (key: CellNameKey) => field(key)?.values[0]?.[0] ?? null;
  const statusDate = cell("statusDate");
  const context: CheckContext = {
    language, weeks, riskModel, cell,
    statusDate: typeof statusDate === "number" && statusDate >= 1 ? Math.floor(statusDate) : null,
    period: weeks && { from: mondayOf(weeks.from), to: mondayOf(weeks.to) + 6 },
    country: settings.country ?? countryOf(language),
    tables: (key: TableKey) => there.find(({ table }) => table.key === key)?.records ?? null,
  };
  return [
    ...checkedDates(field).map(({ kind, cell: { sheetName, sheetId, rect: { row, column } }, issue: found }) => inCell({ kind, place: { sheetName, sheetId, row, column }, issue: found })),
    ...there.flatMap(({ kind, table, records }) => {
      const found = tableChecks[table.key]?.(records, context) ?? [];
      return placed(kind, records, [...lostColumns(table, records, language), ...found, ...unreadableCells(table, records, language, found)]);
    }),
  ];
}

/** A heading somebody has changed or deleted: what hangs on the column is not checked. */
function lostColumns(table: TableBlueprint<never>, records: TableRecords, language: KnownSubproject["language"]): TableFinding[] {
  return missingColumns(table, records).map(({ key, label }) => ({
    row: -1, column: key, issue: issue("warning", "check.column.missing", { params: { column: label[language] } }),
  }));
}

function placed(kind: SheetKind, records: TableRecords, findings: readonly TableFinding[]): CheckFinding[] {
  const { sheetName, sheetId } = records.snapshot;
  return findings.map((finding) => {
    const { row, column } = cellOf(records, finding.row, finding.column);
    return inCell({ kind, place: { sheetName, sheetId, row, column }, issue: finding.issue });
  });
}

function inCell({ kind, place, issue: found }: CheckFinding): CheckFinding {
  return { kind, place, issue: { ...found, place: { sheet: place.sheetName, line: place.row, column: place.column } } };
}
