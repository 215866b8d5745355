import { success, type Outcome } from "../domain/outcome";
import { draftKey } from "../sheets/bookSettings";
import type { SettingValue } from "../sheets/sheetEdit";
import type { WorkbookPort } from "../sheets/workbookPort";

/** What the wizard last saved in this workbook, unchecked; null where there is no draft. One sync. */
export async function readDraft(port: WorkbookPort): Promise<Outcome<unknown>> {
  const inventory = await port.inventory();
  return inventory.ok ? success(inventory.value.draft) : inventory;
}

/** Two syncs, none of which touches a cell. */
export async function saveDraft(port: WorkbookPort, answers: SettingValue): Promise<Outcome<void>> {
  const applied = await port.apply([{ kind: "saveSetting", key: draftKey, value: answers }]);
  return applied.ok ? success(undefined) : applied;
}

export async function removeDraft(port: WorkbookPort): Promise<Outcome<void>> {
  const inventory = await port.inventory();
  if (!inventory.ok) return inventory;
  if (inventory.value.draft === null) return success(undefined);
  const applied = await port.apply([{ kind: "saveSetting", key: draftKey, value: null }], { baseline: inventory.value });
  return applied.ok ? success(undefined) : applied;
}
