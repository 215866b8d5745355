import type { SheetInfo } from "../../workbook/workbookEngine";
import { apiError } from "../apiError";

/**
 * support.microsoft.com, "Rename a worksheet": at most 31 characters, not blank, none of : \ / ? * [ ], no apostrophe first or last,
 * not "History"; @types/office-js, Worksheet.name. Names differ by more than case.
 */
export function requireSheetName(name: string, sheets: readonly SheetInfo[], self: string | null): void {
  const forbidden = name.trim() === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history";
  if (forbidden) throw apiError("InvalidArgument");
  if (sheets.some((sheet) => sheet.id !== self && sameName(sheet.name, name))) throw apiError("ItemAlreadyExists");
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const wordForSheet: Readonly<Record<string, string>> = { nb: "Ark", nn: "Ark", no: "Ark", da: "Ark", sv: "Blad" };

/** The name Excel gives a sheet added without one, in its UI language. */
export function nextSheetName(sheets: readonly SheetInfo[], language: string): string {
  const word = wordForSheet[language.slice(0, 2)] ?? "Sheet";
  for (let number = sheets.length + 1; ; number += 1) {
    const name = `${word}${number}`;
    if (!sheets.some((sheet) => sameName(sheet.name, name))) return name;
  }
}
