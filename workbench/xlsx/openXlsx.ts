import type { SheetData, SheetVisibility, TableData, WorkbookData } from "../workbook/workbookData";
import { readCharts } from "./chartsRead";
import { readConditionalStyle } from "./conditionalFormatsRead";
import { readDefinedNames } from "./definedNames";
import { readPart, relatedParts, requiredText, type RelatedPart } from "./packageRead";
import { readSettings } from "./settingsPart";
import { readSharedStrings } from "./sharedStrings";
import { readSheet, type SheetEntry, type SheetSources } from "./sheetRead";
import { readStyleTable, readThemeColors } from "./styleTable";
import { readTable } from "./tablesRead";
import { childAt, childrenNamed, flag, parseXml, type XmlElement } from "./xmlTree";
import { XlsxOpenError } from "./xlsxOpenError";
import { defaultLimits, ZipParts, type OpenLimits } from "./zipParts";

const visibilities: Readonly<Record<string, SheetVisibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** `addInId` picks the settings of one add-in; without it all that are in the file are taken. */
export type OpenOptions = Partial<OpenLimits> & { readonly addInId?: string };

/**
 * Reads an .xlsx written by anyone. What the model has no place for (charts that are neither columns, bars nor lines, pictures,
 * notes, merged cells, pivot tables, chart sheets, colour scales) is left out. Throws XlsxOpenError and nothing else for a file that cannot be read.
 */
export async function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): Promise<WorkbookData> {
  try {
    const limits = { ...defaultLimits, ...options };
    return await readWorkbook(await ZipParts.open(bytes, limits), limits);
  } catch (error) {
    throw error instanceof XlsxOpenError ? error : new XlsxOpenError("damaged", undefined, error);
  }
}

async function readWorkbook(zip: ZipParts, limits: OpenLimits & OpenOptions): Promise<WorkbookData> {
  const roots = await relatedParts(zip, "");
  const workbookPath = roots.find((part) => part.kind === "officeDocument")?.path;
  if (workbookPath === undefined) throw new XlsxOpenError("notWorkbook");
  if (workbookPath.endsWith(".bin")) throw new XlsxOpenError("legacyFormat");
  const workbook = parseXml(await requiredText(zip, workbookPath));
  if (workbook.name !== "workbook") throw new XlsxOpenError("notWorkbook");
  const related = await relatedParts(zip, workbookPath);
  const sheetParts = worksheetsOf(workbook, related);
  const { names, printNames } = readDefinedNames(workbook, sheetParts.map(({ entry }) => entry.id));
  const shared = await readSharedParts(zip, workbook, related);
  const budget = { cellsLeft: limits.cells };
  const sheets: SheetData[] = [];
  const tables: TableData[] = [];
  for (const { entry, path, position } of sheetParts) {
    const ownTables = path === null ? [] : await tablesOf(zip, path, entry.id);
    const xml = path === null ? "<worksheet/>" : await requiredText(zip, path);
    const sheet = readSheet(xml, entry, { ...shared, tables: ownTables, printNames: printNames.get(position) ?? {} }, budget);
    const charts = path === null ? [] : await readCharts(zip, path, sheet, sheetParts.map((part) => part.entry));
    sheets.push({ ...sheet, ...(charts.length > 0 && { charts }) });
    tables.push(...ownTables);
  }
  if (sheets.length === 0) throw new XlsxOpenError("damaged", "no sheets");
  const activeTab = Number(childAt(workbook, "bookViews", "workbookView")?.attributes["activeTab"] ?? 0);
  return { sheets, activeSheetId: (sheets[activeTab] ?? sheets[0])?.id ?? "", tables, names, settings: await settingsOf(zip, roots, limits.addInId) };
}

type SheetPart = { readonly entry: SheetEntry; readonly path: string | null; readonly position: number };

/** Chart and dialog sheets keep their place as empty sheets, since names count sheets by position. */
function worksheetsOf(workbook: XmlElement, related: readonly RelatedPart[]): SheetPart[] {
  return childrenNamed(childAt(workbook, "sheets"), "sheet").map(({ attributes }, position) => {
    const relationshipId = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const part = related.find(({ id }) => id === relationshipId);
    const entry = { id: `sheet-${position + 1}`, name: attributes["name"] ?? `Sheet${position + 1}`, visibility: visibilities[attributes["state"] ?? ""] ?? "Visible" };
    return { entry, path: part?.kind === "worksheet" ? part.path : null, position };
  });
}

async function readSharedParts(zip: ZipParts, workbook: XmlElement, related: readonly RelatedPart[]): Promise<Omit<SheetSources, "tables" | "printNames">> {
  const pathOf = (kind: string) => related.find((part) => part.kind === kind)?.path;
  const optional = async (kind: string) => {
    const path = pathOf(kind);
    return path === undefined ? null : readPart(zip, path);
  };
  const theme = readThemeColors(await optional("theme"));
  const stylesPath = pathOf("styles");
  const stylesXml = stylesPath === undefined ? null : await requiredText(zip, stylesPath);
  return {
    theme,
    sharedStrings: readSharedStrings(await optional("sharedStrings")),
    styles: stylesXml === null ? [] : await readStyleTable(stylesXml, theme),
    dxfs: stylesXml === null ? [] : childrenNamed(childAt(parseXml(stylesXml), "dxfs"), "dxf").map((dxf) => readConditionalStyle(dxf, theme)),
    uses1904: flag(childAt(workbook, "workbookPr"), "date1904"),
  };
}

async function tablesOf(zip: ZipParts, sheetPath: string, sheetId: string): Promise<TableData[]> {
  const parts = (await relatedParts(zip, sheetPath)).filter((part) => part.kind === "table");
  const tables = await Promise.all(parts.map((part) => readPart(zip, part.path)));
  return tables.flatMap((table) => (table && readTable(table, sheetId)) ?? []);
}

async function settingsOf(zip: ZipParts, roots: readonly RelatedPart[], addInId: string | undefined): Promise<Record<string, unknown>> {
  const panes = roots.find((part) => part.kind === "webextensiontaskpanes");
  const extensions = panes ? (await relatedParts(zip, panes.path)).filter((part) => part.kind === "webextension") : [];
  const parts = await Promise.all(extensions.map((part) => readPart(zip, part.path)));
  return readSettings(parts.flatMap((part) => part ?? []), addInId);
}
