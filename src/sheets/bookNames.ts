import type { Language } from "../domain/language";
import type { SheetKind } from "./sheetKind";

/** Names of tables, the same in every language; a taken one gets a number after it. */
export const tableNames = {
  challenges: "Utfordringer",
  goals: "Maal",
  measures: "Tiltak",
  roles: "Organisering",
  progressPlan: "Framdriftsplan",
  events: "Hendelser",
  risks: "Risiko",
  milestones: "Milepaeler",
  budget: "Budsjett",
  budgetMonths: "Budsjettmaneder",
  financing: "Finansiering",
  informationPlan: "Informasjonsplan",
  decisionPoints: "Beslutningspunkter",
  savings: "Innsparing",
  proposals: "Forbedringsforslag",
  overview: "Oversikt",
  allocationKeys: "Periodiseringsnokler",
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
  warningDays: "Varseldager",
  budgetYear: "Budsjettaar",
  monthsToDate: "ManederHittil",
  varianceShareLimit: "AvviksgrenseProsent",
  varianceAmountLimit: "AvviksgrenseKroner",
  keyNames: "Nokkelnavn",
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
  // the mandate's page
  organisation: "Organisasjon",
  mandateDate: "Mandatdato",
  discussedBy: "BehandlesAv",
  approvedBy: "GodkjennesAv",
  background: "Bakgrunn",
  frame: "Rammer",
  // savings
  savingsTarget: "InnsparingMaal",
  savingsIdentified: "InnsparingIdentifisert",
  savingsToFind: "InnsparingAaFinne",
  savingsToFindFirstYear: "InnsparingAaFinneForsteAar",
  savingsFirstYear: "InnsparingForsteAar",
  savingsGap: "InnsparingMangler",
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

/**
 * Names nobody has yet. `shortName` goes into all of them where the plain ones belong to an earlier subproject;
 * what is taken even so gets a number.
 */
export function chooseNames(language: Language, titles: Readonly<Record<SheetKind, string>>, taken: TakenNames, shortName = ""): BookNames {
  const sheets = lowerCased(taken.sheets);
  const shared = lowerCased(taken.tablesAndNames);
  const inSheets = sheetNamePart(shortName);
  const inNames = definedNamePart(shortName);
  return {
    language,
    sheets: freeNames(mapped(titles, (title) => withSheetSuffix(title, inSheets)), sheets),
    tables: freeNames(mapped(tableNames, (name) => inNames === "" ? name : `${name}_${inNames}`), shared, ""),
    names: freeNames(mapped(cellNames, (name) => inNames === "" ? name : `${name}_${inNames}`), shared),
  };
}

/** For what an earlier version did not name: as the plain name of each key, or with the next number. */
export function freeNamesFor<Key extends string>(wanted: Readonly<Record<Key, string>>, taken: Iterable<string>): Record<Key, string> {
  return freeNames(wanted, lowerCased(taken));
}

/** Excel's limit on the name of a sheet. */
const longestSheetName = 31;

/** The title is cut before the short name is: that is what tells two subprojects apart. */
function withSheetSuffix(title: string, suffix: string): string {
  return suffix === "" ? title : `${title.slice(0, longestSheetName - suffix.length - 1).trimEnd()} ${suffix}`;
}

/** Without the characters Excel refuses in the name of a sheet, nor an apostrophe at its end. */
function sheetNamePart(shortName: string): string {
  return shortName.replace(/[\\/?*[\]:'\p{C}]/gu, " ").replace(/\s+/g, " ").trim();
}

/** Letters, digits and underscores: what a table or a name may hold in every version of Excel. */
function definedNamePart(shortName: string): string {
  return shortName.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "");
}

function mapped<Key extends string>(names: Readonly<Record<Key, string>>, change: (name: string) => string): Record<Key, string> {
  return Object.fromEntries(Object.entries<string>(names).map(([key, name]) => [key, change(name)])) as Record<Key, string>;
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
