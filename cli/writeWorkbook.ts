import type { ImportReceipt } from "../src/actions/importRequest";
import type { Language } from "../src/domain/language";
import { success, type Outcome } from "../src/domain/outcome";
import type { WorkbookPort } from "../src/sheets/workbookPort";
import { createExcelWorkbook } from "../src/workbook/createExcelWorkbook";
import { openHeadlessHost } from "../workbench/node/headlessHost";
import type { WorkbookEngine } from "../workbench/workbook/workbookEngine";
import { builtAddin } from "./builtAddin";

export type WrittenSheet = ImportReceipt["sheets"][number] & { readonly tables: readonly { readonly name: string; readonly rows: number }[] };
export type WrittenWorkbook = { readonly xlsx: Uint8Array; readonly sheets: readonly WrittenSheet[]; readonly counts: ImportReceipt["counts"] };

/** Does what the pane does, by its own action, office.js and the headless host, in `xlsx` or in a new workbook. Throws XlsxOpenError. */
export async function writeWorkbook(
  xlsx: Uint8Array | null, language: Language, action: (workbook: WorkbookPort) => Promise<Outcome<ImportReceipt>>,
): Promise<Outcome<WrittenWorkbook>> {
  const headless = await openHeadlessHost({ functionsDir: builtAddin(language), ...(xlsx ? { xlsx } : {}) });
  headless.installGlobals();
  try {
    const { engine } = headless;
    const blank = xlsx ? [] : engine.sheets();
    const receipt = await action(createExcelWorkbook());
    if (!receipt.ok) return receipt;
    for (const { id } of blank) engine.removeSheet(id);
    const sheets = receipt.value.sheets.map((sheet) => ({ ...sheet, tables: tablesOn(engine, sheet.name) }));
    return success({ xlsx: await headless.saveXlsx(), sheets, counts: receipt.value.counts });
  } finally {
    headless.dispose();
  }
}

function tablesOn(engine: WorkbookEngine, sheetName: string): WrittenSheet["tables"] {
  const sheet = engine.sheets().find(({ name }) => name === sheetName);
  return engine.tables().filter(({ sheetId }) => sheetId === sheet?.id).map(({ name, rect }) => ({ name, rows: rect.rowCount - 1 }));
}
