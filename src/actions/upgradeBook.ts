import { countryOf } from "../domain/language";
import { riskModels } from "../domain/riskModel";
import type { SerialDay } from "../domain/serialDay";
import { noSections, type BookContent } from "../sheets/bookContent";
import { cellNames, freeNamesFor, tableNames, type BookNames, type CellNameKey } from "../sheets/bookNames";
import type { BookSettings, KnownSubproject } from "../sheets/bookSettings";
import { generalFields } from "../sheets/settings/generalFields";
import { fieldEdits, keyTableColumn, keyTableEdits } from "../sheets/settings/settingsSheet";
import type { SheetEdit } from "../sheets/sheetEdit";
import type { NameSnapshot, SheetSnapshot, WorkbookInventory } from "../sheets/workbookPort";
import { namesOf } from "./knownWorkbook";

/** What one subproject of an earlier version gets, by name, and the names it has afterwards. */
export type BookUpgrade = { readonly added: readonly string[]; readonly edits: readonly SheetEdit[]; readonly names: BookNames };

/** What stands of a subproject's settings sheet: the sheet itself, and where its named cells are. */
export type SettingsNow = { readonly sheet: SheetSnapshot; readonly cells: readonly NameSnapshot[] };

/**
 * Version 1 had no warning days, budget year, limits of variance, nor allocation keys. They are put where nothing
 * stands on the settings sheet; nothing that is there is moved or written over.
 */
export function upgradeBook(subproject: KnownSubproject, now: SettingsNow, settings: BookSettings, inventory: WorkbookInventory, today: SerialDay): BookUpgrade {
  const missingFields = generalFields.filter(({ key }) => !(key in subproject.names));
  const needsKeys = !("allocationKeys" in subproject.tables);
  const names = upgradedNames(subproject, missingFields.map(({ key }) => key), needsKeys, now.sheet.name, inventory);
  const content = blankContent(subproject, settings, today);
  const firstRow = 1 + Math.max(0, ...now.cells.map(({ rect }) => rect.row), lastRowIn(now.sheet, [1, 2]));
  const fields = missingFields.flatMap((field, index) => fieldEdits(field, firstRow + index, content, names));
  const keys = needsKeys ? keyTableEdits(freeColumn(now.sheet), content, names) : [];
  return {
    added: [...missingFields.map(({ label }) => label[subproject.language]), ...(needsKeys ? [names.tables.allocationKeys] : [])],
    // The columns may be the user's by now: their widths stay.
    edits: [...fields, ...keys].filter(({ kind }) => kind !== "setColumnWidths" && kind !== "fitRows"),
    names,
  };
}

/** Only what is new gets a name; the plain one unless somebody has it. */
function upgradedNames(subproject: KnownSubproject, fields: readonly CellNameKey[], needsKeys: boolean, sheet: string, inventory: WorkbookInventory): BookNames {
  const before = namesOf(subproject);
  const taken = [...inventory.names, ...inventory.tables.map(({ name }) => name)];
  const cells = freeNamesFor(pick(cellNames, needsKeys ? [...fields, "keyNames"] : fields), taken);
  const tables = needsKeys ? freeNamesFor(pick(tableNames, ["allocationKeys"]), [...taken, ...Object.values(cells)]) : {};
  return { ...before, sheets: { ...before.sheets, settings: sheet }, tables: { ...before.tables, ...tables }, names: { ...before.names, ...cells } };
}

function pick<Key extends string>(names: Readonly<Record<Key, string>>, keys: readonly Key[]): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, names[key]])) as Record<Key, string>;
}

function blankContent({ language, project, subproject, riskModel }: KnownSubproject, { country }: BookSettings, today: SerialDay): BookContent {
  return {
    ...noSections, language, project, subproject, shortName: "", version: "", statusDate: today,
    country: country ?? countryOf(language), riskModel: riskModels[riskModel],
  };
}

/** 0 when nothing stands in the columns. */
function lastRowIn({ rect, formulas }: SheetSnapshot, columns: readonly number[]): number {
  if (!rect) return 0;
  return formulas.reduce((last, row, index) => (columns.some((column) => !isBlank(row[column - rect.column])) ? rect.row + index : last), 0);
}

/** Where the keys stand on new sheets, or with a free column between when something of the user's is there. */
function freeColumn({ rect, formulas }: SheetSnapshot): number {
  const last = rect ? formulas.reduce((furthest, row) => Math.max(furthest, rect.column + row.findLastIndex((cell) => !isBlank(cell))), 0) : 0;
  return Math.max(keyTableColumn, last + 2);
}

function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === "";
}
