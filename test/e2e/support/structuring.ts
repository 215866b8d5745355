import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Locator } from "playwright-core";
import type { OpenWorkbench } from "./openWorkbench";
import { paste } from "./paste";

/** The whole mandate of an invented municipality: a grid cut by a page break, a risk table, an empty matrix. */
export const mandate = readFileSync(path.resolve(__dirname, "../../../samples/fjellbygda-mandat.txt"), "utf8");
export const mandateYear = "2024";

export function heading(pane: Frame, name: RegExp | string): Locator {
  return pane.getByRole("heading", { level: 1, name });
}

export async function goOn(pane: Frame, name: string): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).click();
}

/** From Hjem to what was found in the pasted text. */
export async function pasteSource(workbench: OpenWorkbench, text: string): Promise<void> {
  const pane = workbench.pane();
  await goOn(pane, "Hjem").catch(() => undefined);
  await pane.getByRole("button", { name: "Lim inn en tabell" }).click();
  await paste(workbench.page, pane.getByRole("textbox", { name: "Tekst eller tabell" }), { text });
  await goOn(pane, "Neste");
}

/** From what was found to where it goes, with the year set. */
export async function chooseYear(pane: Frame, year: string): Promise<void> {
  await pane.getByLabel("År for framdriftsplanen").fill(year);
  await goOn(pane, "Neste");
}

/** From the pasted mandate to its sheets in the workbook. */
export async function importMandate(workbench: OpenWorkbench): Promise<void> {
  const pane = workbench.pane();
  await pasteSource(workbench, mandate);
  await chooseYear(pane, mandateYear);
  await goOn(pane, "Neste");
  await goOn(pane, "Lag arkene");
  await pane.getByText("står nå i arbeidsboken").waitFor({ timeout: 90_000 });
}
