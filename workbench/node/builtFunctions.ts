import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { type AddinManifest, readManifest } from "../page/manifest/readManifest";
import { createFunctionInvoker } from "../workbook/customFunctions";
import type { FunctionsFile } from "../workbook/functionMetadata";
import type { WorkbookEngine } from "../workbook/workbookEngine";
import { openFunctionsRuntime } from "./customFunctionsRuntime";

export type BuiltFunctions = {
  /** With namespace: "PROSJEKT.RISK_FACTOR". */
  readonly names: readonly string[];
  readonly addIn: Pick<AddinManifest, "id" | "version">;
  close(): void;
};

/** Registers the functions of a built add-in (`npm run build`) with the engine; null where nothing is built. */
export function registerBuiltFunctions(engine: WorkbookEngine, directory: string, settings: { readonly blankArgument: 0 | null }): BuiltFunctions | null {
  const paths = { manifest: join(directory, "manifest.xml"), metadata: join(directory, "functions.json"), script: join(directory, "functions.js") };
  if (!Object.values(paths).every((path) => existsSync(path))) return null;
  const { window } = new JSDOM("");
  const manifest = readManifest(new window.DOMParser().parseFromString(readFileSync(paths.manifest, "utf8"), "text/xml"), "nb-NO");
  window.close();
  const file = JSON.parse(readFileSync(paths.metadata, "utf8")) as FunctionsFile;
  const functions = file.functions.map(({ id, name }) => ({ id, name: `${manifest.namespace}.${name}` }));
  const runtime = openFunctionsRuntime(paths.script);
  engine.registerFunctions(functions, createFunctionInvoker(runtime.associated, file, settings));
  return { names: functions.map(({ name }) => name), addIn: { id: manifest.id, version: manifest.version }, close: runtime.close };
}
