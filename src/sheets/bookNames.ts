import type { Language } from "../domain/language";
import type { SheetKind } from "./sheetKind";

/** Names of tables, the same in every language; a taken one gets a number after it. */
export const tableNames = {
  progressPlan: "Framdriftsplan",
  events: "Hendelser",
  risks: "Risiko",
  legend: "Forklaring",
  riskScale: "Risikoskala",
  riskLevels: "Risikonivaer",
  holidays: "Fridager",
} as const;

/** Names of cells and ranges, the same in every language. */
export const cellNames = {
  project: "Prosjekt",
  subproject: "Delprosjekt",
  version: "Versjon",
  statusDate: "Statusdato",
  language: "Sprak",
  periodFrom: "PeriodeFra",
  periodTo: "PeriodeTil",
  codes: "Koder",
  meanings: "Betydninger",
  roles: "Roller",
  likelihoods: "Sannsynligheter",
  consequences: "Konsekvenser",
  levels: "Nivaer",
  riskMap: "Risikomodell",
  mondays: "Mandager",
  activities: "Aktiviteter",
  gridCells: "Rutenett",
} as const;

export type TableKey = keyof typeof tableNames;
export type CellNameKey = keyof typeof cellNames;

/** What everything of one subproject is called in this workbook. */
export type BookNames = {
  readonly language: Language;
  readonly sheets: Readonly<Record<SheetKind, string>>;
  readonly tables: Readonly<Record<TableKey, string>>;
  readonly names: Readonly<Record<CellNameKey, string>>;
};

/** What the workbook has already; Excel compares all of it without regard to case, tables and names as one. */
export type TakenNames = { readonly sheets: Iterable<string>; readonly tablesAndNames: Iterable<string> };

export function chooseNames(language: Language, titles: Readonly<Record<SheetKind, string>>, taken: TakenNames): BookNames {
  const sheets = lowerCased(taken.sheets);
  const shared = lowerCased(taken.tablesAndNames);
  return {
    language,
    sheets: freeNames(titles, sheets),
    tables: freeNames(tableNames, shared, ""),
    names: freeNames(cellNames, shared),
  };
}

function lowerCased(names: Iterable<string>): Set<string> {
  return new Set([...names].map((name) => name.toLowerCase()));
}

function freeNames<Key extends string>(wanted: Readonly<Record<Key, string>>, taken: Set<string>, separator = "_"): Record<Key, string> {
  const entries = Object.entries<string>(wanted).map(([key, name]) => [key, freeName(name, taken, separator)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

function freeName(wanted: string, taken: Set<string>, separator: string): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${separator}${number}`;
  taken.add(name.toLowerCase());
  return name;
}
