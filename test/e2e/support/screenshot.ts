import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";

const folder = path.resolve(__dirname, "../screenshots");

/** Kept out of git, to be looked at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
