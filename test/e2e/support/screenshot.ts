import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import type { OpenWorkbench } from "./openWorkbench";

const folder = path.resolve(__dirname, "../screenshots");

/** Kept out of git, to be looked at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** The pane alone, at the width it has in Excel and at the narrowest it is made for. */
export async function paneScreenshot(workbench: OpenWorkbench, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const splitter = workbench.page.getByRole("separator", { name: "Bredden på oppgaveruten" });
  const focused = await workbench.pane().evaluateHandle(() => document.activeElement);
  for (const [key, width] of [["Home", 320], ["ArrowLeft", 330], ["ArrowLeft", 340], ["ArrowLeft", 350]] as const) {
    await splitter.press(key);
    if (width === 320 || width === 350) await workbench.page.locator("#pane").screenshot({ path: path.join(folder, `pane-${name}-${width}.png`) });
  }
  await focused.evaluate((element) => (element as HTMLElement | null)?.focus());
}
