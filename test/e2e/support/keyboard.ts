import type { Frame, Page } from "playwright-core";

/** What the focused element of the pane is called, as its label or its own words say. */
function focusedName(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return "";
    const labelled = element.getAttribute("aria-labelledby")?.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    return (element.getAttribute("aria-label") ?? labelled ?? label ?? element.textContent ?? "").replace(/\s*\*$/, "").trim();
  });
}

const mostTabs = 250;

/** Tab, and Tab again, until the focus stands on it: fails where a keyboard user would not get there. */
export async function tabTo(page: Page, pane: Frame, name: string | RegExp): Promise<void> {
  const isName = (read: string) => (typeof name === "string" ? read === name : name.test(read));
  const seen = new Set<string>();
  for (let presses = 0; presses < mostTabs; presses += 1) {
    const read = await focusedName(pane);
    if (isName(read)) return;
    seen.add(read);
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${String(name)}; it reaches ${[...seen].join(" | ")}`);
}

export async function pressButton(page: Page, pane: Frame, name: string | RegExp): Promise<void> {
  await tabTo(page, pane, name);
  await page.keyboard.press("Enter");
}

export async function typeInto(page: Page, pane: Frame, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, pane, name);
  await page.keyboard.insertText(text);
}

/** In a list the letters choose, as they do for everybody. */
export async function chooseIn(page: Page, pane: Frame, name: string | RegExp, start: string): Promise<void> {
  await tabTo(page, pane, name);
  await page.keyboard.type(start);
}
