import { z } from "zod";
import { languages } from "../domain/language";
import { riskModelIds } from "../domain/riskModel";
import { cellNames, tableNames, type BookNames, type CellNameKey, type TableKey } from "./bookNames";
import { sheetKinds, type SheetKind } from "./sheetKind";

/** Where the workbook keeps what Prosjektark knows about it: Office settings of this add-in, saved with the file. */
export const settingKey = "prosjektark";

const week = z.object({ isoYear: z.number().int(), week: z.number().int().min(1).max(53) });

const subproject = z.object({
  id: z.string(),
  project: z.string(),
  subproject: z.string(),
  language: z.enum(languages),
  riskModel: z.enum(riskModelIds),
  period: z.object({ from: week, to: week }).nullable(),
  sheets: z.array(z.object({ kind: z.enum(sheetKinds), name: z.string(), id: z.string() })),
  tables: z.record(z.string(), z.string()),
  names: z.record(z.string(), z.string()),
});

const settings = z.object({
  version: z.number().int().positive(),
  language: z.enum(languages).nullable(),
  riskModel: z.enum(riskModelIds),
  country: z.enum(["NO", "SE"]).nullable(),
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
