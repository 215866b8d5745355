import { createExcelWorkbook } from "../../src/workbook/createExcelWorkbook";
import { BUDGET_VARIANCE } from "../../src/functions/budgetVariance";
import { MILESTONE_STATUS } from "../../src/functions/milestoneStatus";
import { RISK_FACTOR } from "../../src/functions/riskFactor";
import { RISK_LEVEL } from "../../src/functions/riskLevel";
import { RISK_MATRIX } from "../../src/functions/riskMatrix";
import type { Outcome } from "../../src/domain/outcome";
import type { WorkbookPort } from "../../src/sheets/workbookPort";
import { openOfficeClient, type OfficeClient } from "../../workbench/node/officeClient";
import type { HostSettings } from "../../workbench/richApi/hostSettings";
import { createRichApiHost, type RichApiHost } from "../../workbench/richApi/richApiHost";
import { createHeadlessEngine } from "../../workbench/workbook/univer/headless";
import type { WorkbookEngine } from "../../workbench/workbook/workbookEngine";
import type { CellValue } from "../../workbench/workbook/workbookData";

export type OpenWorkbook = { readonly client: OfficeClient; readonly host: RichApiHost; readonly engine: WorkbookEngine; readonly port: WorkbookPort; readonly grid: { editing: boolean } };

const implementations: Readonly<Record<string, (...args: never[]) => unknown>> = { BUDGET_VARIANCE, MILESTONE_STATUS, RISK_FACTOR, RISK_LEVEL, RISK_MATRIX };

/** A blank workbook ("Ark1") behind the real office.js, with the functions our sheets use; one for each test. */
export function openEach(settings: Partial<HostSettings> = {}): () => OpenWorkbook {
  let open: OpenWorkbook | null = null;
  beforeEach(async () => {
    open = await openWorkbook(settings);
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

async function openWorkbook(settings: Partial<HostSettings> = {}): Promise<OpenWorkbook> {
  const grid = { editing: false };
  const engine = { ...createHeadlessEngine(), isEditing: () => grid.editing };
  registerFunctions(engine);
  const host = createRichApiHost(engine, { currentYear: 2020, ...settings });
  const client = await openOfficeClient(host);
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension });
  return { client, host, engine, port: createExcelWorkbook(), grid };
}

function registerFunctions(engine: WorkbookEngine): void {
  const names = Object.keys(implementations).map((id) => ({ id, name: `PROSJEKT.${id}` }));
  engine.registerFunctions(names, ({ id, args }) => {
    try {
      const call = implementations[id] as (...given: unknown[]) => CellValue;
      return call(...args.map((argument) => argument ?? null));
    } catch {
      return { error: "#VALUE!" };
    }
  });
}

/** Values of one cell or block, by A1-like 1-based place. */
export function valuesAt(engine: WorkbookEngine, sheetName: string, row: number, column: number, rowCount = 1, columnCount = 1): CellValue[][] {
  const sheet = engine.sheets().find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}`);
  return engine.values(sheet.id, { row: row - 1, column: column - 1, rowCount, columnCount });
}

/** What the action gave, or a failed test that says why it gave nothing. */
export function given<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join("; "));
  return outcome.value;
}

export function codesOf(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.issues.map(({ code }) => code);
}
