import type { RichApiHost } from "../richApi/richApiHost";
import { createFunctionInvoker } from "../workbook/customFunctions";
import type { FunctionsFile } from "../workbook/functionMetadata";
import type { WorkbookEngine } from "../workbook/workbookEngine";
import { functionAssociation } from "./frame/associations";
import type { AddinManifest } from "./manifest/readManifest";

type Host = Pick<RichApiHost, "settings">;

/** Lets the workbook calculate with what the page in the frame associated; returns the functions' full names. */
export async function registerAddinFunctions(engine: WorkbookEngine, host: Host, page: Window | null, manifest: AddinManifest): Promise<readonly string[]> {
  const association = functionAssociation(page);
  if (association === null) return [];
  const file = await fetchFunctions(manifest.functionsPath);
  const functions = file.functions.map(({ id, name }) => ({ id, name: `${manifest.namespace}.${name}` }));
  engine.registerFunctions(functions, createFunctionInvoker(association.mappings, file, host.settings));
  return functions.map(({ name }) => name);
}

async function fetchFunctions(address: string): Promise<FunctionsFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return (await response.json()) as FunctionsFile;
}
