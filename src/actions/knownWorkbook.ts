import { issue } from "../domain/issue";
import { failure, success, type Outcome } from "../domain/outcome";
import { blueprintVersion, sheetTitles } from "../sheets/bookBlueprint";
import type { BookNames } from "../sheets/bookNames";
import { bookNamesOf, noSettings, parseBookSettings, type BookSettings, type KnownSubproject } from "../sheets/bookSettings";
import type { WorkbookInventory, WorkbookPort } from "../sheets/workbookPort";

export type KnownWorkbook = { readonly inventory: WorkbookInventory; readonly settings: BookSettings };

/** What the workbook holds, and what Prosjektark keeps in it about its own sheets. One sync. */
export async function readKnownWorkbook(port: WorkbookPort): Promise<Outcome<KnownWorkbook>> {
  const inventory = await port.inventory();
  if (!inventory.ok) return inventory;
  const settings = settingsIn(inventory.value);
  return settings.ok ? success({ inventory: inventory.value, settings: settings.value }) : settings;
}

/** Settings nobody can read are never written over: they may be a newer Prosjektark's. */
function settingsIn({ setting }: WorkbookInventory): Outcome<BookSettings> {
  if (setting === null) return success(noSettings);
  const version = typeof setting === "object" && "version" in setting ? setting.version : null;
  if (typeof version === "number" && version > blueprintVersion) return failure(issue("error", "settings.newerVersion", { params: { version, ours: blueprintVersion } }));
  const settings = parseBookSettings(setting);
  return settings ? success(settings) : failure(issue("error", "settings.unreadable"));
}

export function namesOf(subproject: KnownSubproject): BookNames {
  return bookNamesOf(subproject, sheetTitles(subproject.language));
}

/** The sheet as it is called now: by its id where the host keeps ids, else by the name it was given. */
export function sheetNow({ sheets }: WorkbookInventory, known: { readonly id: string; readonly name: string }) {
  return sheets.find(({ id }) => id === known.id) ?? sheets.find(({ name }) => name.toLowerCase() === known.name.toLowerCase()) ?? null;
}
