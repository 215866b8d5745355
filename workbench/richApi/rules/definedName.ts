import type { WorkbookEngine } from "../../workbook/workbookEngine";
import { parseAddress } from "../address";
import { apiError } from "../apiError";
import { sameName } from "./sheetName";

/**
 * Names of ranges and tables: a letter, "_" or "\" first, then letters, digits, "." and "_", at most 255, no cell reference in A1 or R1C1
 * (support.microsoft.com, "Names in formulas" and "Rename an Excel table").
 */
function isDefinedName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}._\\]*$/u.test(name)) return false;
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || /^(true|false)$/i.test(name)) return false;
  const parsed = parseAddress(name);
  return parsed === null || "name" in parsed;
}

/** Tables and workbook names share one namespace, whatever the case. */
export function requireTableName(name: string, engine: WorkbookEngine, self: string | null): void {
  if (!isDefinedName(name) || engine.tables().some((table) => table.id !== self && sameName(table.name, name))) throw apiError("InvalidArgument");
  if (engine.names().some((item) => item.sheetId === null && sameName(item.name, name))) throw apiError("InvalidArgument");
}

export function requireItemName(name: string, engine: WorkbookEngine, scope: string | null): void {
  if (!isDefinedName(name)) throw apiError("InvalidArgument");
  if (engine.names().some((item) => item.sheetId === scope && sameName(item.name, name))) throw apiError("ItemAlreadyExists");
  if (scope === null && engine.tables().some((table) => sameName(table.name, name))) throw apiError("InvalidArgument");
}

export function nextTableName(engine: WorkbookEngine): string {
  const taken = [...engine.tables(), ...engine.names()].map(({ name }) => name.toLowerCase());
  for (let number = engine.tables().length + 1; ; number += 1) {
    if (!taken.includes(`table${number}`)) return `Table${number}`;
  }
}
