import { Temporal } from "temporal-polyfill";
import type { ImportRequest } from "../src/actions/importRequest";
import { importTables } from "../src/actions/importTables";
import { success, type Outcome } from "../src/domain/outcome";
import { serialDay, type SerialDay } from "../src/domain/serialDay";
import { createExcelWorkbook } from "../src/workbook/createExcelWorkbook";
import { openHeadlessHost } from "../workbench/node/headlessHost";
import { builtAddin } from "./builtAddin";

export type WrittenWorkbook = { readonly xlsx: Uint8Array; readonly sheets: readonly string[] };

/** The one place where the command line asks what day it is. */
export function today(): SerialDay {
  const { year, month, day } = Temporal.Now.plainDateISO();
  return serialDay(year, month, day);
}

/** Imports through the pane's own action, office.js and the headless host, into `xlsx` or a new workbook. */
export async function writeWorkbook(request: ImportRequest, xlsx: Uint8Array | null): Promise<Outcome<WrittenWorkbook>> {
  const headless = await openHeadlessHost({ functionsDir: builtAddin(request.language), ...(xlsx ? { xlsx } : {}) });
  headless.installGlobals();
  try {
    const receipt = await importTables(createExcelWorkbook(), request);
    if (!receipt.ok) return receipt;
    return success({ xlsx: await headless.saveXlsx(), sheets: receipt.value.sheets.map(({ name }) => name) });
  } finally {
    headless.dispose();
  }
}
