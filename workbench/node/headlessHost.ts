import { join } from "node:path";
import type { HostSettings } from "../richApi/hostSettings";
import { createRichApiHost, type RichApiHost } from "../richApi/richApiHost";
import { createHeadlessEngine } from "../workbook/univer/headless";
import type { WorkbookEngine } from "../workbook/workbookEngine";
import { openXlsx } from "../xlsx/openXlsx";
import { saveXlsx } from "../xlsx/saveXlsx";
import { registerBuiltFunctions } from "./builtFunctions";
import { openOfficeClient, type OfficeClient } from "./officeClient";

export type HeadlessOptions = {
  readonly xlsx?: Uint8Array;
  readonly settings?: Partial<HostSettings>;
  /** Where the built add-in lies; "dist" when absent. Its functions calculate when it is there. */
  readonly functionsDir?: string;
};

export type HeadlessHost = Pick<OfficeClient, "Excel" | "Office" | "OfficeExtension"> & {
  readonly engine: WorkbookEngine;
  readonly host: RichApiHost;
  /** Full names of the custom functions that calculate here. */
  readonly functions: readonly string[];
  saveXlsx(): Promise<Uint8Array>;
  /** Puts Excel, Office and OfficeExtension on globalThis, for code that uses them as globals; dispose takes them away again. */
  installGlobals(): void;
  dispose(): void;
};

const globalNames = ["Excel", "Office", "OfficeExtension"] as const;

/** A workbook, the host that answers for it and the real office.js talking to that host, all in this process. */
export async function openHeadlessHost({ xlsx, settings = {}, functionsDir = join(process.cwd(), "dist") }: HeadlessOptions = {}): Promise<HeadlessHost> {
  // A file that is refused leaves nothing open.
  const opened = xlsx ? await openXlsx(xlsx) : null;
  const engine = createHeadlessEngine();
  const host = createRichApiHost(engine, settings);
  const built = registerBuiltFunctions(engine, functionsDir, host.settings);
  if (opened) await engine.load(opened);
  const client = await openOfficeClient(host);
  let restoreGlobals: () => void = () => undefined;
  return {
    Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension,
    engine, host,
    functions: built?.names ?? [],
    async saveXlsx() {
      await engine.calculate();
      return saveXlsx(engine.toData(), built?.names ?? [], built?.addIn);
    },
    installGlobals() {
      restoreGlobals();
      restoreGlobals = replaceGlobals(client);
    },
    dispose() {
      restoreGlobals();
      client.close();
      built?.close();
      host.dispose();
      engine.dispose();
    },
  };
}

function replaceGlobals(client: OfficeClient): () => void {
  const before = globalNames.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of globalNames) Object.defineProperty(globalThis, name, { value: client[name], configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
