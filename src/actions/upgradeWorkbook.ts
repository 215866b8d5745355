import { success, type Outcome } from "../domain/outcome";
import type { SerialDay } from "../domain/serialDay";
import { blueprintVersion } from "../sheets/bookBlueprint";
import { settingKey, type KnownSubproject } from "../sheets/bookSettings";
import type { SettingValue, SheetEdit } from "../sheets/sheetEdit";
import type { WorkbookInventory, WorkbookPort } from "../sheets/workbookPort";
import { namesOf, readKnownWorkbook, sheetNow } from "./knownWorkbook";
import { upgradeBook, type BookUpgrade } from "./upgradeBook";

/** What an upgrade would add, by subproject and name; `edits` is what applyUpgrade applies. */
export type UpgradeProposal = {
  readonly additions: readonly { readonly subproject: string; readonly sheetName: string; readonly added: readonly string[] }[];
  readonly edits: readonly SheetEdit[];
  readonly inventory: WorkbookInventory;
};

/** Null: every sheet is of this version. Three syncs. */
export async function proposeUpgrade(port: WorkbookPort, today: SerialDay): Promise<Outcome<UpgradeProposal | null>> {
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const { inventory, settings } = known.value;
  const older = settings.subprojects.flatMap((subproject) => {
    const sheet = settingsSheetOf(subproject, inventory);
    return subproject.blueprint < blueprintVersion && sheet ? [{ subproject, sheet }] : [];
  });
  if (older.length === 0) return success(null);
  const sheets = await port.readSheets(older.map(({ sheet }) => sheet.id));
  if (!sheets.ok) return sheets;
  const cells = await port.readNames(older.flatMap(({ subproject }) => Object.values(namesOf(subproject).names)));
  if (!cells.ok) return cells;
  const upgrades = new Map<string, BookUpgrade & { readonly sheetName: string }>();
  for (const { subproject, sheet } of older) {
    const snapshot = sheets.value.find(({ id }) => id === sheet.id);
    if (!snapshot) continue;
    const here = cells.value.filter(({ sheetId, rect }) => sheetId === sheet.id && rect.column <= 2);
    const taken = [...upgrades.values()].flatMap(({ names }) => [...Object.values(names.tables), ...Object.values(names.names)]);
    const seen = { ...inventory, names: [...inventory.names, ...taken] };
    upgrades.set(subproject.id, { ...upgradeBook(subproject, { sheet: snapshot, cells: here }, settings, seen, today), sheetName: snapshot.name });
  }
  const value = { ...settings, version: blueprintVersion, subprojects: settings.subprojects.map((subproject) => upgraded(subproject, upgrades.get(subproject.id))) };
  return success({
    additions: older.flatMap(({ subproject }) => {
      const upgrade = upgrades.get(subproject.id);
      return upgrade ? [{ subproject: subproject.subproject, sheetName: upgrade.sheetName, added: upgrade.added }] : [];
    }),
    edits: [...[...upgrades.values()].flatMap(({ edits }) => edits), { kind: "saveSetting", key: settingKey, value: value as SettingValue }],
    inventory,
  });
}

/** What puts the workbook back is in the answer; all of it is done, or nothing. */
export async function applyUpgrade(port: WorkbookPort, { edits, inventory }: UpgradeProposal): Promise<Outcome<readonly SheetEdit[]>> {
  const applied = await port.apply(edits, { baseline: inventory });
  if (!applied.ok) return applied;
  const names = edits.flatMap((edit): SheetEdit[] => (edit.kind === "addName" ? [{ kind: "removeName", name: edit.name }] : []));
  return success([...names, ...applied.value.restore, { kind: "saveSetting", key: settingKey, value: inventory.setting as SettingValue }]);
}

export async function undoUpgrade(port: WorkbookPort, back: readonly SheetEdit[]): Promise<Outcome<void>> {
  const applied = await port.apply(back);
  return applied.ok ? success(undefined) : applied;
}

function settingsSheetOf({ sheets }: KnownSubproject, inventory: WorkbookInventory) {
  const known = sheets.find(({ kind }) => kind === "settings");
  return known ? sheetNow(inventory, known) : null;
}

function upgraded(subproject: KnownSubproject, upgrade: BookUpgrade | undefined): KnownSubproject {
  return upgrade ? { ...subproject, blueprint: blueprintVersion, tables: upgrade.names.tables, names: upgrade.names.names } : subproject;
}
