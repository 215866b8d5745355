import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";
import type { AssociatedFunctions } from "../workbook/customFunctions";
import { officeLibrary } from "./officeLibrary";

const runtimeFile = "custom-functions-runtime.debug.js";

export type FunctionsRuntime = { readonly associated: AssociatedFunctions; close(): void };

/** Runs the add-in's built script under Microsoft's own custom functions runtime and hands out what it associated. */
export function openFunctionsRuntime(scriptPath: string): FunctionsRuntime {
  // The runtime looks for its own script element (host-protocol.md).
  const dom = new JSDOM(`<!doctype html><html><head><script src="/${runtimeFile}"></script></head><body></body></html>`, {
    url: "https://localhost/functions.html", runScripts: "outside-only", pretendToBeVisual: true,
  });
  const context = dom.getInternalVMContext();
  Object.assign(dom.window, { _richApiNativeBridge: { sendMessageToHost: () => undefined, onMessageFromHost: () => undefined } });
  officeLibrary(runtimeFile).runInContext(context);
  new Script(readFileSync(scriptPath, "utf8"), { filename: scriptPath }).runInContext(context);
  const { CustomFunctions } = dom.window as unknown as { CustomFunctions: { _association: { mappings: AssociatedFunctions } } };
  return { associated: CustomFunctions._association.mappings, close: () => dom.window.close() };
}
