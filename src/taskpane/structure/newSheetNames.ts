import type { ImportRequest } from "../../actions/importRequest";
import { success, type Outcome } from "../../domain/outcome";
import { sheetTitles } from "../../sheets/bookBlueprint";
import { chooseNames } from "../../sheets/bookNames";
import { sheetKinds, type SheetKind } from "../../sheets/sheetKind";
import type { WorkbookPort } from "../../sheets/workbookPort";

function isMade(kind: SheetKind, tables: ImportRequest["tables"]): boolean {
  if (kind === "settings") return true;
  const needed = kind === "progressPlan" || kind === "events" ? "progressGrid" : "riskRegister";
  return tables.some((table) => table.kind === needed);
}

/** What the new sheets would be called, as the workbook stands now. */
export async function newSheetNames(workbook: WorkbookPort, { language, tables: read }: Pick<ImportRequest, "language" | "tables">): Promise<Outcome<readonly string[]>> {
  const inventory = await workbook.inventory();
  if (!inventory.ok) return inventory;
  const { sheets, tables, names } = inventory.value;
  const book = chooseNames(language, sheetTitles(language), {
    sheets: sheets.map(({ name }) => name),
    tablesAndNames: [...tables.map(({ name }) => name), ...names],
  });
  return success(sheetKinds.filter((kind) => isMade(kind, read)).map((kind) => book.sheets[kind]));
}
