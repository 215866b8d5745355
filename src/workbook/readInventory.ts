import type { Outcome } from "../domain/outcome";
import { draftKey, settingKey, sharingKey } from "../sheets/bookSettings";
import type { WorkbookInventory } from "../sheets/workbookPort";
import { runExcel } from "./runExcel";

export function readInventory(): Promise<Outcome<WorkbookInventory>> {
  return runExcel(async (context) => {
    const inventory = queueInventory(context);
    await context.sync();
    return inventory();
  });
}

/** Asks for it; the answer is there after the next sync. */
export function queueInventory({ workbook }: Excel.RequestContext): () => WorkbookInventory {
  const { worksheets, tables, names } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/worksheet/id");
  names.load("items/name");
  const active = worksheets.getActiveWorksheet().load("id");
  const setting = workbook.settings.getItemOrNullObject(settingKey).load("value");
  const draft = workbook.settings.getItemOrNullObject(draftKey).load("value");
  const sharing = workbook.settings.getItemOrNullObject(sharingKey).load("value");
  const protection = workbook.protection.load("protected");
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id, name: sheet.name, visible: sheet.visibility === "Visible", protected: sheet.protection.protected,
    })),
    activeSheetId: active.id,
    tables: tables.items.map((table) => ({ name: table.name, sheetId: table.worksheet.id })),
    names: names.items.map(({ name }) => name),
    setting: setting.isNullObject ? null : storedValue(setting.value),
    draft: draft.isNullObject ? null : storedValue(draft.value),
    sharing: sharing.isNullObject ? null : storedValue(sharing.value),
    structureProtected: protection.protected,
  });
}

/** Settings are kept as JSON text; what is not JSON is not ours, and is handed on as it stands. */
function storedValue(stored: unknown): unknown {
  if (typeof stored !== "string") return stored;
  try {
    return JSON.parse(stored) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return stored;
    throw error;
  }
}
