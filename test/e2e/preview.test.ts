import type { Browser, Frame, Page } from "playwright-core";
import { largeDocument } from "../support/largeDocument";
import { accessibilityViolations } from "./support/accessibility";
import { clippedElements } from "./support/clippedElements";
import { pressButton, tabTo } from "./support/keyboard";
import { openBrowser } from "./support/openBrowser";
import { type OpenWorkbench, openWorkbench } from "./support/openWorkbench";
import { chooseYear, goOn, heading, pasteSource } from "./support/structuring";

jest.setTimeout(300_000);

let browser: Browser;
let workbench: OpenWorkbench;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  browser = await openBrowser();
  workbench = await openWorkbench(browser);
  page = workbench.page;
  pane = workbench.pane();
  await page.getByRole("separator", { name: "Bredden på oppgaveruten" }).press("Home");
});

afterAll(async () => {
  await workbench.close();
  await browser.close();
});

async function look(name: string): Promise<void> {
  await page.locator("#pane").screenshot({ path: `${__dirname}/screenshots/pane-preview-large-${name}-320.png` });
  expect({ name, violations: await accessibilityViolations(pane), clipped: await clippedElements(pane) }).toEqual({ name, violations: [], clipped: [] });
}

/** How long each key waited for the picture after it, as the browser itself measures (in steps of 8 ms, from 16 ms up). */
async function watchKeys(): Promise<() => Promise<readonly number[]>> {
  await pane.evaluate(() => {
    const seen: number[] = [];
    (window as unknown as { keyDelays: number[] }).keyDelays = seen;
    new PerformanceObserver((list) => seen.push(...list.getEntries().filter(({ name }) => name === "keydown").map(({ duration }) => duration)))
      .observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  return async () => {
    await page.waitForTimeout(500);
    return pane.evaluate(() => (window as unknown as { keyDelays: number[] }).keyDelays);
  };
}

const focusedCard = () => pane.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["card"] ?? "");
const cardCount = () => pane.locator("[data-card]").count();

test("40 tables and thousands of findings are gone through by keyboard alone, few of them drawn, nothing lost on the way back", async () => {
  await pasteSource(workbench, largeDocument());
  await heading(pane, "Dette ble funnet").waitFor();
  await look("tables");
  await chooseYear(pane, "2026");
  await heading(pane, "Se over og avgjør").waitFor();
  expect(await cardCount()).toBeLessThanOrEqual(20);
  await look("findings");

  const delays = await watchKeys();
  await pressButton(page, pane, "Til neste uavgjorte");
  const first = await focusedCard();
  expect(first).not.toBe("");
  for (let presses = 0; presses < 15; presses += 1) {
    await page.keyboard.press("+");
    await page.keyboard.press("n");
  }
  await page.keyboard.press("-");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("k");
  await pane.locator("mark").first().waitFor();
  await look("source");
  printDelays("keys on the findings", await delays());
  expect(await pane.getByRole("button", { name: "Godta", pressed: true }).count()).toBeGreaterThan(5);

  // All of one sort, by the menu of the card the focus is on, and the way back.
  await pressButton(page, pane, /^Flere valg/);
  await page.keyboard.press("Enter");
  await pane.getByText("Godtok 500 forslag.").waitFor();
  const undecided = await pane.getByText(/forslag er ikke avgjort/).innerText();
  await look("accepted");
  await pressButton(page, pane, "Til neste uavgjorte");
  expect(await focusedCard()).toContain("risk.factor.mismatch");

  // A record corrected where it stands.
  await pane.getByRole("tab", { name: /^Tabeller/ }).focus();
  await page.keyboard.press("Enter");
  await pressButton(page, pane, "Filter, søk og taster");
  await tabTo(page, pane, "Søk i postene");
  await page.keyboard.type("brukar nummer 7 i grend 0");
  await pane.getByText(/^Viser 1 av 2\s\d+ poster/).waitFor();
  await pressButton(page, pane, "Rett");
  await look("editor");
  await tabTo(page, pane, "Planlagt");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("1. juni 2026");
  await page.keyboard.press("Enter");
  await pane.getByText("Planlagt er rettet. I kilden står: 08.03..2026").waitFor();
  await look("corrected");
  await page.keyboard.press("u");
  await pane.getByText("Utelatt: blir ikke skrevet.").waitFor();

  // On to where it goes, back to where it came from, and here again.
  await goOn(pane, "Neste");
  await heading(pane, "Hvor skal det stå?").waitFor();
  for (const title of ["Se over og avgjør", "Dette ble funnet"]) {
    await goOn(pane, "Tilbake");
    await heading(pane, title).waitFor();
  }
  await goOn(pane, "Neste");
  await heading(pane, "Se over og avgjør").waitFor();
  await pane.getByText(undecided).waitFor();
  await pane.getByRole("tab", { name: /^Tabeller/ }).click();
  await goOn(pane, "Filter, søk og taster");
  await pane.getByRole("searchbox", { name: "Søk i postene" }).fill("brukar nummer 7 i grend 0");
  await pane.getByText("Planlagt er rettet. I kilden står: 08.03..2026").waitFor();
  await pane.getByText("Utelatt: blir ikke skrevet.").waitFor();
});

function printDelays(what: string, delays: readonly number[]): void {
  const sorted = [...delays].sort((one, other) => one - other);
  console.log(`${what}: ${sorted.length} took 16 ms or more to the next picture, median ${sorted[Math.floor(sorted.length / 2)] ?? 0} ms, slowest ${sorted.at(-1) ?? 0} ms`);
}
