import type { WorkbookEngine } from "../workbook/workbookEngine";
import { openXlsx } from "../xlsx/openXlsx";
import { saveXlsx } from "../xlsx/saveXlsx";
import type { AddInReference } from "../xlsx/settingsPart";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Of the settings add-ins left in the file, this one's. */
export async function openFile(engine: WorkbookEngine, file: Blob, addInId: string): Promise<void> {
  await engine.load(await openXlsx(new Uint8Array(await file.arrayBuffer()), { addInId }));
}

/** Formulas have their values before they are written, as Excel caches them. */
export async function workbookBytes(engine: WorkbookEngine, functionNames: readonly string[], addIn: AddInReference): Promise<Uint8Array> {
  await engine.calculate();
  return saveXlsx(engine.toData(), functionNames, { id: addIn.id, version: addIn.version });
}

export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
