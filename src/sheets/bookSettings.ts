import * as z from "zod/mini";
import { languages } from "../domain/language";
import { riskModelIds } from "../domain/riskModel";
import { cellNames, tableNames, type BookNames, type CellNameKey, type TableKey } from "./bookNames";
import { sheetKinds, type SheetKind } from "./sheetKind";

/** Where the workbook keeps what Prosjektark knows about it: Office settings of this add-in, saved with the file. */
export const settingKey = "prosjektark";

/** The answers of a wizard that is not finished; apart from the settings, because it is written while the user types. */
export const draftKey = "prosjektark.utkast";

/** The formulas that were written in ordinary functions for colleagues without the add-in, to write them back. */
export const sharingKey = "prosjektark.deling";

const week = z.object({ isoYear: z.int(), week: z.int().check(z.minimum(1), z.maximum(53)) });

const subproject = z.object({
  id: z.string(),
  project: z.string(),
  subproject: z.string(),
  /** Of the blueprint its sheets were made by; the first Prosjektark did not say. */
  blueprint: z._default(z.int().check(z.positive()), 1),
  language: z.enum(languages),
  riskModel: z.enum(riskModelIds),
  period: z.nullable(z.object({ from: week, to: week })),
  sheets: z.array(z.object({ kind: z.enum(sheetKinds), name: z.string(), id: z.string() })),
  tables: z.record(z.string(), z.string()),
  names: z.record(z.string(), z.string()),
});

const settings = z.object({
  version: z.int().check(z.positive()),
  language: z.nullable(z.enum(languages)),
  riskModel: z.enum(riskModelIds),
  country: z.nullable(z.enum(["NO", "SE"])),
  subprojects: z.array(subproject),
});

export type BookSettings = z.infer<typeof settings>;
export type KnownSubproject = z.infer<typeof subproject>;

export const noSettings: BookSettings = { version: 1, language: null, riskModel: "3", country: null, subprojects: [] };

/** Null when it is not ours: damaged, or written by something else under our key. */
export function parseBookSettings(stored: unknown): BookSettings | null {
  const parsed = settings.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** The names of a subproject as they were given; a table that a later version added has its own first name. */
export function bookNamesOf({ language, sheets, tables, names }: KnownSubproject, titles: Readonly<Record<SheetKind, string>>): BookNames {
  const given = Object.fromEntries(sheets.map(({ kind, name }) => [kind, name]));
  return {
    language,
    sheets: { ...titles, ...given },
    tables: { ...tableNames, ...tables } as Record<TableKey, string>,
    names: { ...cellNames, ...names } as Record<CellNameKey, string>,
  };
}
