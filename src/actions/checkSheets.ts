import { issue, type Issue } from "../domain/issue";
import type { CodeRole, Legend } from "../domain/legend";
import { success, type Outcome } from "../domain/outcome";
import type { TableFinding } from "../domain/tableFinding";
import type { TableKey } from "../sheets/bookNames";
import type { KnownSubproject } from "../sheets/bookSettings";
import type { CellPlace } from "../sheets/cell";
import { eventsTable } from "../sheets/events/eventsTable";
import { progressPlanTable } from "../sheets/progressPlan/progressPlanTable";
import { riskTable } from "../sheets/risk/riskTable";
import { legendTable, roleOf } from "../sheets/settings/legendTable";
import { levelTable } from "../sheets/settings/levelTable";
import type { TableBlueprint } from "../sheets/sheetBlueprint";
import type { SheetKind } from "../sheets/sheetKind";
import { cellOf, missingColumns, tableRecords, textAt, type TableRecords } from "../sheets/tableRecords";
import type { TableSnapshot, WorkbookInventory, WorkbookPort } from "../sheets/workbookPort";
import { checkedPlan } from "./checks/checkedPlan";
import { checkedRisks } from "./checks/checkedRisks";
import { namesOf, readKnownWorkbook, sheetNow } from "./knownWorkbook";

export type CheckFinding = { readonly issue: Issue; readonly place: CellPlace; readonly kind: SheetKind };

const checkedTables = ["progressPlan", "events", "risks", "legend", "riskLevels"] as const satisfies readonly TableKey[];

/** Everything that is wrong or missing in the sheets of every subproject, each with its cell. Two syncs. */
export async function checkSheets(port: WorkbookPort): Promise<Outcome<readonly CheckFinding[]>> {
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const { inventory, settings } = known.value;
  const existing = new Set(inventory.tables.map(({ name }) => name));
  const wanted = settings.subprojects.flatMap((subproject) => checkedTables.map((key) => namesOf(subproject).tables[key])).filter((name) => existing.has(name));
  const tables = wanted.length === 0 ? success([]) : await port.readTables(wanted);
  if (!tables.ok) return tables;
  return success(settings.subprojects.flatMap((subproject) => [...missingSheets(subproject, inventory), ...checkedSubproject(subproject, tables.value)]));
}

function missingSheets({ sheets }: KnownSubproject, inventory: WorkbookInventory): CheckFinding[] {
  return sheets.filter((sheet) => sheetNow(inventory, sheet) === null).map(({ kind, name, id }) => ({
    kind, place: { sheetName: name, sheetId: id, row: 1, column: 1 }, issue: issue("warning", "check.sheet.missing", { params: { sheet: name } }),
  }));
}

function checkedSubproject(subproject: KnownSubproject, tables: readonly TableSnapshot[]): CheckFinding[] {
  const { period, riskModel, language } = subproject;
  const names = namesOf(subproject).tables;
  const records = <Entry>(key: TableKey, table: TableBlueprint<Entry>): TableRecords | null => {
    const snapshot = tables.find(({ name }) => name === names[key]);
    return snapshot ? tableRecords(table, snapshot, language) : null;
  };
  const register = records("risks", riskTable);
  const grid = period && records("progressPlan", progressPlanTable(period));
  const list = period && records("events", eventsTable);
  const levels = records("riskLevels", levelTable);
  const plan = grid && period ? checkedPlan(grid, list, period, legendIn(records("legend", legendTable))) : { grid: [], events: [] };
  return [
    ...(period ? placed("progressPlan", grid, [...lostColumns(progressPlanTable(period), grid, language), ...plan.grid]) : []),
    ...(period ? placed("events", list, [...lostColumns(eventsTable, list, language), ...plan.events]) : []),
    ...placed("risks", register, [
      ...lostColumns(riskTable, register, language),
      ...(register ? checkedRisks(register, levels?.snapshot.values.map((_, row) => textAt(levels, row, "level")) ?? [], riskModel) : []),
    ]),
  ];
}

function legendIn(records: TableRecords | null): Legend {
  return records?.snapshot.values.flatMap((_, row) => {
    const code = textAt(records, row, "code");
    const role: CodeRole = roleOf(textAt(records, row, "role")) ?? "meeting";
    return code === "" ? [] : [{ code, meaning: textAt(records, row, "meaning"), role }];
  }) ?? [];
}

/** A heading somebody has changed or deleted: what hangs on the column is not checked. */
function lostColumns<Entry>(table: TableBlueprint<Entry>, records: TableRecords | null, language: KnownSubproject["language"]): TableFinding[] {
  return records ? missingColumns(table, records).map(({ key, label }) => ({
    row: -1, column: key, issue: issue("warning", "check.column.missing", { params: { column: label[language] } }),
  })) : [];
}

function placed(kind: SheetKind, records: TableRecords | null, findings: readonly TableFinding[]): CheckFinding[] {
  if (!records) return [];
  const { sheetName, sheetId } = records.snapshot;
  return findings.map((finding) => {
    const { row, column } = cellOf(records, finding.row, finding.column);
    return { kind, place: { sheetName, sheetId, row, column }, issue: { ...finding.issue, place: { sheet: sheetName, line: row, column } } };
  });
}
