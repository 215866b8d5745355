import type { Words } from "../../domain/language";
import { defaultLegend } from "../../domain/legend";
import type { BookContent } from "../bookContent";
import type { BookNames, CellNameKey } from "../bookNames";
import { rect, type CellRect } from "../cell";
import { accent, printEdit } from "../headingEdits";
import { levelFormats } from "../risk/levelFormats";
import { cellAddress } from "../a1";
import type { SheetBlueprint, TableBlueprint } from "../sheetBlueprint";
import type { SheetEdit } from "../sheetEdit";
import { bodyRect, tableEdits } from "../tableEdits";
import { generalFields, type GeneralField } from "./generalFields";
import { holidaysFor, holidayTable } from "./holidayTable";
import { keyEntries, keyTable } from "./keyTable";
import { legendTable } from "./legendTable";
import { levelEntries, levelTable } from "./levelTable";
import { mapRect, mapSite, riskMapEdits } from "./riskMap";
import { scaleEntries, scaleTable } from "./scaleTable";

/** Tables stand side by side, so that each can grow downwards without meeting another. */
const captionRow = 4;
const headerRow = 5;
const columns = { labels: 1, values: 2, legend: 4, scale: 8, levels: 12, map: 15, holidays: 22, keys: 25 } as const;
const gaps = [3, 7, 11, 14, 21, 24];

const captions = {
  labels: { nb: "Prosjektet", nn: "Prosjektet", sv: "Projektet", en: "The project" },
  legend: { nb: "Forklaring til kodene", nn: "Forklaring til kodane", sv: "Förklaring till koderna", en: "Legend of the codes" },
  scale: { nb: "Risikoskala", nn: "Risikoskala", sv: "Riskskala", en: "Risk scale" },
  levels: { nb: "Risikonivåer", nn: "Risikonivå", sv: "Risknivåer", en: "Risk levels" },
  map: { nb: "Risikomodell: sannsynlighet nedover fra 5, konsekvens bortover fra 1", nn: "Risikomodell: sannsyn nedover frå 5, konsekvens bortover frå 1", sv: "Riskmodell: sannolikhet nedåt från 5, konsekvens åt höger från 1", en: "Risk model: likelihood downwards from 5, consequence rightwards from 1" },
  keys: { nb: "Periodiseringsnøkler: hvor mye av året som faller på hver måned", nn: "Periodiseringsnøklar: kor mykje av året som fell på kvar månad", sv: "Periodiseringsnycklar: hur mycket av året som hör till varje månad", en: "Allocation keys: how much of the year belongs to each month" },
  holidays: { nb: "Helligdager", nn: "Heilagdagar", sv: "Helgdagar", en: "Public holidays" },
} as const satisfies Record<string, Words>;

const intro: Words = {
  nb: "Det som står her, styrer de andre arkene: endre det her, så følger de etter.",
  nn: "Det som står her, styrer dei andre arka: endre det her, så følgjer dei etter.",
  sv: "Det som står här styr de andra bladen: ändra det här, så följer de efter.",
  en: "What stands here governs the other sheets: change it here, and they follow.",
};

export const settingsSheet: SheetBlueprint = {
  kind: "settings",
  title: { nb: "Innstillinger", nn: "Innstillingar", sv: "Inställningar", en: "Settings" },
  tabColor: "#7F7F7F",
  tables: [legendTable, scaleTable, levelTable, holidayTable, keyTable],
  holds: () => true,
  edits: settingsEdits,
};

function settingsEdits(content: BookContent, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.settings;
  const { language } = book;
  const legend = content.plan && content.plan.legend.length > 0 ? content.plan.legend : defaultLegend(language);
  const levels = levelEntries(content.riskModel, language);
  const at = (column: number) => ({ sheet, row: headerRow, column });
  const levelRect = bodyRect(at(columns.levels), 2, levels);
  return [
    { kind: "formatCells", sheet, rect: rect(1, 1), style: { bold: true, fontSize: 16, fontColor: accent } },
    { kind: "setRowHeights", sheet, row: 1, rowCount: 1, heightPt: 26 },
    { kind: "writeCells", sheet, row: 1, column: 1, rows: [[settingsSheet.title[language]], [intro[language]]] },
    ...(Object.keys(captions) as (keyof typeof captions)[]).filter((key) => key !== "keys").flatMap((key) => captionEdits(captions[key], columns[key], book)),
    ...gaps.map((column): SheetEdit => ({ kind: "setColumnWidths", sheet, column, columnCount: 1, widthPt: 16 })),
    ...generalEdits(content, book),
    ...namedTable(legendTable, legend, at(columns.legend), book, { codes: 0, meanings: 1, roles: 2 }),
    ...namedTable(scaleTable, scaleEntries(language), at(columns.scale), book, { likelihoods: 1, consequences: 2 }),
    ...namedTable(levelTable, levels, at(columns.levels), book, { levels: 0 }),
    ...namedTable(holidayTable, holidaysFor(content), at(columns.holidays), book, {}),
    ...keyTableEdits(columns.keys, content, book),
    ...riskMapEdits(content.riskModel, levels, { sheet, row: headerRow, column: columns.map }, levelRect, book),
    ...levelFormats(sheet, { ...levelRect, columnCount: 1 }, cellAddress(levelRect.row, levelRect.column, "column"), content.riskModel, book),
    ...levelFormats(sheet, mapRect({ sheet, row: headerRow, column: columns.map }), cellAddress(headerRow + mapSite.row, columns.map + mapSite.column), content.riskModel, book),
    { kind: "freezePanes", sheet, rows: captionRow, columns: 0 },
    printEdit(sheet, content, { titleRows: { from: 1, to: captionRow } }),
  ];
}

function namedTable<Entry>(
  table: TableBlueprint<Entry>, entries: readonly Entry[], site: { readonly sheet: string; readonly row: number; readonly column: number },
  book: BookNames, columnNames: Readonly<Partial<Record<CellNameKey, number>>>,
): SheetEdit[] {
  const body = bodyRect(site, table.columns.length, entries);
  return [
    ...tableEdits(table, entries, site, book, false),
    ...Object.entries(columnNames).map(([key, index]) => addName(book, key as CellNameKey, { ...body, column: body.column + index, columnCount: 1 }, table.columns[index]?.label)),
  ];
}

function generalEdits(content: BookContent, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.settings;
  return [
    { kind: "setColumnWidths", sheet, column: columns.labels, columnCount: 1, widthPt: 130 },
    { kind: "setColumnWidths", sheet, column: columns.values, columnCount: 1, widthPt: 170 },
    ...generalFields.flatMap((field, index) => fieldEdits(field, headerRow + index, content, book)),
  ];
}

/** One field on its row: also for a sheet that was made before the field was thought of. */
export function fieldEdits({ key, label, numberFormat, content: contentOf, validation }: GeneralField, row: number, content: BookContent, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.settings;
  const cell = rect(row, columns.values);
  return [
    { kind: "formatCells", sheet, rect: cell, numberFormat, style: { horizontalAlignment: "Left", borderColor: "#BFBFBF" } },
    { kind: "writeCells", sheet, row, column: columns.labels, rows: [[label[book.language], contentOf(content)]] },
    ...(validation ? [{ kind: "setValidation", sheet, rect: cell, validation: validation(book.language) } as const] : []),
    addName(book, key, cell, label),
  ];
}

/** The keys with what stands over them, at a column of its own. */
export function keyTableEdits(column: number, content: BookContent, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.settings;
  return [
    ...captionEdits(captions.keys, column, book),
    ...namedTable(keyTable, keyEntries(content), { sheet, row: headerRow, column }, book, { keyNames: 0 }),
  ];
}

export const keyTableColumn = columns.keys;

function captionEdits(words: Words, column: number, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.settings;
  return [
    { kind: "formatCells", sheet, rect: rect(captionRow, column), style: { bold: true, fontColor: accent } },
    { kind: "writeCells", sheet, row: captionRow, column, rows: [[words[book.language]]] },
  ];
}

function addName(book: BookNames, key: CellNameKey, cells: CellRect, label?: Words): SheetEdit {
  return { kind: "addName", name: book.names[key], sheet: book.sheets.settings, rect: cells, comment: label?.[book.language] ?? "" };
}
