import { issue } from "../domain/issue";
import { failure, success, type Outcome } from "../domain/outcome";
import { parseBookSettings, settingKey, type BookSettings } from "../sheets/bookSettings";
import { isAsWritten } from "../sheets/sheetChanges";
import type { SettingValue, SheetEdit } from "../sheets/sheetEdit";
import type { SheetSnapshot, WorkbookInventory, WorkbookPort } from "../sheets/workbookPort";
import type { UndoToken } from "./importRequest";
import { readKnownWorkbook } from "./knownWorkbook";

/** Takes away what an import or an update did. Sheets the user has changed since are only taken away when told so. */
export async function undoImport(port: WorkbookPort, undo: UndoToken, { evenIfChanged }: { readonly evenIfChanged: boolean }): Promise<Outcome<void>> {
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const { inventory, settings } = known.value;
  const sheets = await port.readSheets(undo.sheets.map(({ id }) => id));
  if (!sheets.ok) return sheets;
  const refused = changesSince(undo, sheets.value, evenIfChanged);
  if (refused) return refused;
  const applied = await port.apply(undoEdits(undo, inventory, settings, sheets.value), { baseline: inventory });
  return applied.ok ? success(undefined) : applied;
}

function changesSince(undo: UndoToken, sheets: readonly SheetSnapshot[], evenIfChanged: boolean): Outcome<never> | null {
  const changed = sheets.flatMap((sheet) => {
    const token = undo.sheets.find(({ id }) => id === sheet.id);
    return token && !isAsWritten(sheet, token.written, token.made) ? [{ name: sheet.name, made: token.made }] : [];
  });
  // Rows are found again by their place alone: once they have moved, putting them back would hit others.
  const moved = changed.filter(({ made }) => !made);
  if (moved.length > 0) return failure(...moved.map(({ name }) => issue("error", "undo.rowsMoved", { params: { sheet: name }, place: { sheet: name, line: 1, column: 1 } })));
  if (changed.length === 0 || evenIfChanged) return null;
  return failure(...changed.map(({ name }) => issue("warning", "undo.changedSince", { params: { sheet: name }, place: { sheet: name, line: 1, column: 1 } })));
}

function undoEdits(undo: UndoToken, inventory: WorkbookInventory, settings: BookSettings, sheets: readonly SheetSnapshot[]): SheetEdit[] {
  const isMade = (id: string) => undo.sheets.some((sheet) => sheet.made && sheet.id === id);
  return [
    ...undo.restore,
    ...undo.names.filter((name) => inventory.names.includes(name)).map((name): SheetEdit => ({ kind: "removeName", name })),
    ...(undo.subprojects.length > 0 && inventory.setting !== null ? [settingEdit(undo, settings)] : []),
    ...sheets.filter(({ id }) => isMade(id)).map(({ id }): SheetEdit => ({ kind: "removeSheet", sheetId: id })),
  ];
}

/** What was remembered before the import, unless something else has been added since: then only the import's own is forgotten. */
function settingEdit(undo: UndoToken, settings: BookSettings): SheetEdit {
  const others = settings.subprojects.filter(({ id }) => !undo.subprojects.includes(id));
  const before = parseBookSettings(undo.settingBefore);
  const unchanged = others.length === (before?.subprojects.length ?? 0);
  const value: SettingValue = unchanged ? (before as SettingValue) : { ...settings, subprojects: others };
  return { kind: "saveSetting", key: settingKey, value };
}
