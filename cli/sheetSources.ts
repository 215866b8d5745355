import { readKnownWorkbook, sheetNow } from "../src/actions/knownWorkbook";
import { readSelection } from "../src/actions/readSelection";
import { readSource } from "../src/actions/readSource";
import { success, type Outcome } from "../src/domain/outcome";
import type { Source } from "../src/readers/source";
import type { WorkbookPort } from "../src/sheets/workbookPort";
import { createExcelWorkbook } from "../src/workbook/createExcelWorkbook";
import { openHeadlessHost } from "../workbench/node/headlessHost";
import type { Rect } from "../workbench/workbook/workbookData";
import type { WorkbookEngine } from "../workbench/workbook/workbookEngine";
import { openXlsx } from "../workbench/xlsx/openXlsx";
import type { FileSource } from "./fileSource";
import { ownTables, type OwnTable } from "./ownTables";

/** What a user would get by selecting each table of ours, and all that is used on each other sheet, through the real office.js. Throws XlsxOpenError before any host is started. */
export async function sheetSources(xlsx: Uint8Array): Promise<readonly FileSource[]> {
  const data = await openXlsx(xlsx);
  const headless = await openHeadlessHost();
  headless.installGlobals();
  try {
    await headless.engine.load(data);
    return await sourcesOf(headless.engine, createExcelWorkbook());
  } finally {
    headless.dispose();
  }
}

async function sourcesOf(engine: WorkbookEngine, workbook: WorkbookPort): Promise<readonly FileSource[]> {
  const known = await readKnownWorkbook(workbook);
  const ownSheets = new Set(known.ok ? known.value.settings.subprojects.flatMap(({ sheets }) => sheets.map((sheet) => sheetNow(known.value.inventory, sheet)?.id)) : []);
  const sources: FileSource[] = [];
  for (const { id } of engine.sheets().filter((sheet) => !ownSheets.has(sheet.id))) {
    const used = engine.usedRect(id, true);
    if (used) sources.push({ source: await selected(engine, workbook, id, used), known: null });
  }
  for (const own of known.ok ? ownTables(known.value) : []) {
    const source = await ownSource(engine, workbook, own);
    if (source) sources.push({ source, known: own });
  }
  return sources;
}

async function selected(engine: WorkbookEngine, workbook: WorkbookPort, sheetId: string, rect: Rect): Promise<Outcome<Source>> {
  engine.select(sheetId, rect);
  const range = await readSelection(workbook);
  return range.ok ? readSource({ kind: "range", range: range.value }) : range;
}

/** Null where the user has deleted the table. */
async function ownSource(engine: WorkbookEngine, workbook: WorkbookPort, { table, legend }: OwnTable): Promise<Outcome<Source> | null> {
  const named = (name: string | null) => engine.tables().find((candidate) => candidate.name === name);
  const body = named(table);
  if (!body) return null;
  const source = await selected(engine, workbook, body.sheetId, body.rect);
  const key = named(legend);
  if (!source.ok || !key) return source;
  const codes = await selected(engine, workbook, key.sheetId, { ...key.rect, columnCount: 2 });
  return codes.ok ? success({ tables: [...source.value.tables, ...codes.value.tables], lines: [...source.value.lines, ...codes.value.lines] }) : source;
}
