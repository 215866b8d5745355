import { success, type Outcome } from "../domain/outcome";
import { sheetsFor } from "../sheets/bookBlueprint";
import type { OverviewSubproject } from "../sheets/bookContent";
import { overviewRow, overviewTable } from "../sheets/overview/overviewTable";
import type { SheetEdit } from "../sheets/sheetEdit";
import { newRow, tableRecords } from "../sheets/tableRecords";
import type { WorkbookPort } from "../sheets/workbookPort";
import { namesOf, sheetNow, type KnownWorkbook } from "./knownWorkbook";
import type { PlannedBook } from "./newBooks";

/** With the sheets that are still there; tables that went with a sheet cannot be pointed at. */
export function subprojectsIn({ inventory, settings }: KnownWorkbook): OverviewSubproject[] {
  return settings.subprojects.map((subproject) => ({
    book: namesOf(subproject),
    sheets: new Set(subproject.sheets.filter((sheet) => sheetNow(inventory, sheet) !== null).map(({ kind }) => kind)),
  }));
}

/** A row for every new subproject in the overview of every earlier one. No sync where there is no overview. */
export async function overviewExtensions(port: WorkbookPort, { inventory, settings }: KnownWorkbook): Promise<Outcome<(books: readonly PlannedBook[]) => readonly SheetEdit[]>> {
  const existing = new Set(inventory.tables.map(({ name }) => name));
  const overviews = settings.subprojects.map((subproject) => ({ name: namesOf(subproject).tables.overview, language: subproject.language })).filter(({ name }) => existing.has(name));
  if (overviews.length === 0) return success(() => []);
  const tables = await port.readTables(overviews.map(({ name }) => name));
  if (!tables.ok) return tables;
  return success((books) => tables.value.map((snapshot): SheetEdit => {
    const language = overviews.find(({ name }) => name === snapshot.name)?.language ?? "nb";
    const records = tableRecords(overviewTable, snapshot, language);
    const rows = books.map(({ names, content }) => newRow(records, overviewRow({ book: names, sheets: new Set(sheetsFor(content).map(({ kind }) => kind)) }, language)));
    return { kind: "appendTableRows", sheet: snapshot.sheetName, table: snapshot.name, row: snapshot.row + 1 + snapshot.values.length, column: snapshot.column, rows };
  }));
}
