import { openOfficeClient, type OfficeClient } from "../../../workbench/node/officeClient";
import type { HostSettings } from "../../../workbench/richApi/hostSettings";
import { createRichApiHost, type RichApiHost } from "../../../workbench/richApi/richApiHost";
import { createHeadlessEngine } from "../../../workbench/workbook/univer/headless";
import type { WorkbookEngine } from "../../../workbench/workbook/workbookEngine";

export type Opened = OfficeClient & { readonly host: RichApiHost; readonly engine: WorkbookEngine };

/** A blank workbook ("Ark1") behind the real office.js; everything is closed after each test. */
export function openEach(settings: Partial<HostSettings> = {}): () => Opened {
  let opened: Opened | null = null;
  beforeEach(async () => {
    const engine = createHeadlessEngine();
    const host = createRichApiHost(engine, { currentYear: 2020, ...settings });
    opened = { ...(await openOfficeClient(host)), host, engine };
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

/** What a rejected request says, as the add-in sees it. */
export async function failure(work: Promise<unknown>): Promise<{ code: string; message: string; location: string | undefined }> {
  try {
    await work;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo?.errorLocation };
  }
  throw new Error("Expected the request to be refused.");
}
