import { createExcelWorkbook } from "../../src/workbook/createExcelWorkbook";
import { openOfficeClient } from "../../workbench/node/officeClient";
import { createRichApiHost } from "../../workbench/richApi/richApiHost";
import type { CellValue, WorkbookData } from "../../workbench/workbook/workbookData";
import { installCustomFunctions } from "../functions/customFunctions";
import { openCalculation } from "../sheets/twins/twinEngines";
import type { OpenWorkbook } from "./openWorkbook";

/** A blank workbook behind the real office.js in which every function calculates; one for each test. */
export function openSharing(): () => OpenWorkbook {
  let open: OpenWorkbook | null = null;
  beforeEach(async () => {
    installCustomFunctions();
    const grid = { editing: false };
    const engine = { ...openCalculation(), isEditing: () => grid.editing };
    const host = createRichApiHost(engine, { currentYear: 2026 });
    const client = await openOfficeClient(host);
    Object.assign(globalThis, { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension });
    open = { client, host, engine, port: createExcelWorkbook(), grid };
  });
  afterEach(() => {
    open?.client.close();
    open?.host.dispose();
    open?.engine.dispose();
    open = null;
  });
  return () => {
    if (!open) throw new Error("No workbook is open.");
    return open;
  };
}

/** What every cell shows, by "Sheet!row:column". */
export function shownIn(data: WorkbookData): Map<string, CellValue> {
  return new Map(data.sheets.flatMap(({ name, cells }) => Object.entries(cells).flatMap(([place, { value }]) => (value === undefined || value === null || value === "" ? [] : [[`${name}!${place}`, value] as const]))));
}

export function formulasIn(data: WorkbookData): string[] {
  return data.sheets.flatMap(({ cells }) => Object.values(cells).flatMap(({ formula }) => (formula ? [formula] : [])));
}

/** Writes rows of values and formulas, as a user types them. */
export async function type({ client }: OpenWorkbook, sheet: string, address: string, contents: readonly (readonly unknown[])[]): Promise<void> {
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = contents.map((row) => [...row]);
    await context.sync();
  });
}
