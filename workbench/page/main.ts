import "./page.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { createRichApiHost } from "../richApi/richApiHost";
import { createGridEngine } from "../workbook/univer/grid";
import { AddinFrame } from "./addinFrame";
import { ChartLayer } from "./charts/ChartLayer";
import { Chrome } from "./chrome/Chrome";
import { cycleRegionsWithF6, type FocusRegions, moveFocus } from "./focusMoves";
import { trustThisHost } from "./frame/trustThisHost";
import { rememberedLocale } from "./hostLocale";
import { readManifest } from "./manifest/readManifest";
import { createStateStore } from "./pageState";
import { pageText } from "./pageText";
import { makePaneResizable } from "./paneWidth";
import { Workbench } from "./workbench";

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`index.html has no ${type.name} "${id}".`);
  return found;
}

async function fetchXml(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return new DOMParser().parseFromString(await response.text(), "application/xml");
}

async function start(): Promise<void> {
  trustThisHost(localStorage, location);
  const manifestXml = await fetchXml("/manifest.xml");
  const locale = rememberedLocale(localStorage);
  const chrome = element("chrome", HTMLElement);
  const grid = element("grid", HTMLElement);
  const paneHeader = element("pane-header", HTMLElement);

  const state = createStateStore({ locale, manifest: readManifest(manifestXml, locale), paneOpen: true, workbookName: null, notice: null });
  makePaneResizable(element("splitter", HTMLElement), element("pane-body", HTMLElement));
  const engine = createGridEngine(element("cells", HTMLElement));
  const host = createRichApiHost(engine, { language: locale });
  const frame = new AddinFrame({
    element: element("addin", HTMLIFrameElement),
    host,
    requirementSets: () => host.settings.requirementSets,
    runtime: {
      get: () => (state.get().paneOpen ? "Visible" : "Background"),
      set: (runtimeState) => state.set({ paneOpen: runtimeState === "Visible" }),
    },
    moveFocus: (move) => moveFocus(regions, move),
  });
  const regions: FocusRegions = { chrome, grid, paneHeader, enterPane: () => frame.current.giveFocus(), paneOpen: () => state.get().paneOpen };
  cycleRegionsWithF6(regions);
  const workbench = new Workbench({ engine, host, frame, state, manifestXml });
  // For tests and the curious: the engine, and the host with its counters and faults.
  Object.assign(window, { workbench });
  createRoot(chrome).render(createElement(Chrome, { workbench, state, paneHeader, grid }));
  createRoot(element("charts", HTMLElement)).render(createElement(ChartLayer, { engine, state }));
  await workbench.loadAddin();
}

function showFailure(error: unknown): void {
  console.error(error);
  const paragraph = document.createElement("p");
  paragraph.className = "start-failure";
  paragraph.setAttribute("role", "alert");
  paragraph.textContent = `${pageText(rememberedLocale(localStorage))("notStarted")} ${error instanceof Error ? error.message : String(error)}`;
  element("grid", HTMLElement).replaceChildren(paragraph);
}

await start().catch(showFailure);
