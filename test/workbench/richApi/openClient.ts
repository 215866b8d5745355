import { openOfficeClient, type OfficeClient } from "../../../workbench/node/officeClient";
import type { HostSettings } from "../../../workbench/richApi/hostSettings";
import { createRichApiHost, type RichApiHost } from "../../../workbench/richApi/richApiHost";
import { createHeadlessEngine } from "../../../workbench/workbook/univer/headless";
import type { WorkbookEngine } from "../../../workbench/workbook/workbookEngine";

export type Opened = OfficeClient & {
  readonly host: RichApiHost;
  readonly engine: WorkbookEngine;
  /** Excel.run on the blank sheet "Ark1". */
  run<V>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<V>): Promise<V>;
  /** The error of a batch the host must refuse. */
  refused(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown> | void): Promise<Refusal>;
};

export type Refusal = { readonly code: string; readonly message: string; readonly location: string | undefined };

/** A blank workbook behind the real office.js; everything is closed after each test. */
export function openEach(settings: Partial<HostSettings> = {}): () => Opened {
  let opened: Opened | null = null;
  beforeEach(async () => {
    const engine = createHeadlessEngine();
    const host = createRichApiHost(engine, { currentYear: 2020, ...settings });
    const client = await openOfficeClient(host);
    const run: Opened["run"] = (batch) => client.Excel.run((context) => batch(context.workbook.worksheets.getItem("Ark1"), context));
    opened = {
      ...client, host, engine, run,
      refused: (batch) => refusal(run(async (sheet, context) => {
        await batch(sheet, context);
        await context.sync();
      })),
    };
  });
  afterEach(() => {
    opened?.close();
    opened?.host.dispose();
    opened?.engine.dispose();
    opened = null;
  });
  return () => {
    if (!opened) throw new Error("No client is open.");
    return opened;
  };
}

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo?.errorLocation };
  }
  throw new Error("The host was expected to refuse this.");
}
