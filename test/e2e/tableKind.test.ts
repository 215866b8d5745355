import type { Browser, Frame, Page } from "playwright-core";
import { accessibilityViolations } from "./support/accessibility";
import { clippedElements } from "./support/clippedElements";
import { chooseIn, pressButton } from "./support/keyboard";
import { openBrowser } from "./support/openBrowser";
import { type OpenWorkbench, openWorkbench } from "./support/openWorkbench";
import { goOn, heading, pasteSource } from "./support/structuring";

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

const source = [
  "Risiko\tS\tK\tRF\tTiltak", "Frost i grunnen\t3\t4\t12\tVente til april", "Sen levering\t1\t2\t2\tRinge leverandøren", "",
  "Noe skal gjøres.", "", "Aktivitet\tAnsvarlig\tFrist", "Rydding\tOla Nes\t01.03.2026", "Maling\tKari Li\t01.04.2026", "",
  "Ting til huset", "", "Ting som må hentes eller kjøpes før flytting\tOppgave\tEier", "Stige\tHente på lageret\tOla Nes", "Spann\tKjøpe inn\tKari Li",
].join("\n");

async function look(name: string): Promise<void> {
  await page.locator("#pane").screenshot({ path: `${__dirname}/screenshots/pane-table-kind-${name}-320.png` });
  expect({ name, violations: await accessibilityViolations(pane), clipped: await clippedElements(pane) }).toEqual({ name, violations: [], clipped: [] });
}

const focusedValue = () => pane.evaluate(() => (document.activeElement as HTMLSelectElement | null)?.value ?? "");

test("what one table is read as is chosen, refused and taken back by keyboard, and written as chosen", async () => {
  await pasteSource(workbench, source);
  await heading(pane, "Dette ble funnet").waitFor();
  await look("found");

  await chooseIn(page, pane, "Les som Tiltak", "Mil");
  await pane.getByRole("checkbox", { name: /^Milepæler.*2 poster/ }).waitFor();
  await pane.waitForFunction(() => document.activeElement?.tagName === "SELECT");
  expect(await focusedValue()).toBe("milestones");

  for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press("Shift+Tab");
  await chooseIn(page, pane, "Les som Risikotabell", "Bud");
  await pane.getByText(/kan ikke leses som det du har valgt/).waitFor();
  await pane.waitForFunction(() => document.activeElement?.tagName === "SELECT");
  expect(await focusedValue()).toBe("budget");
  await look("refused");
  await page.keyboard.type("Finn");
  await pane.getByRole("checkbox", { name: /^Risikotabell/ }).waitFor();

  await pressButton(page, pane, "Ikke lest (1)");
  await look("unread");
  await chooseIn(page, pane, /^Les som Ting som må hentes/, "Tilt");
  await pane.getByRole("checkbox", { name: /^Tiltak.*Ting til huset.*2 poster/ }).waitFor();
  await look("chosen");

  await goOn(pane, "Neste");
  await heading(pane, "Se over og avgjør").waitFor();
  await goOn(pane, "Neste");
  await heading(pane, "Hvor skal det stå?").waitFor();
  await goOn(pane, "Lag arkene");
  await pane.getByText("står nå i arbeidsboken").waitFor({ timeout: 90_000 });
  for (const name of ["Milepæler", "Risiko", "Tiltak"]) expect(await pane.getByRole("button", { name: `Gå til arket ${name}`, exact: true }).count()).toBe(1);
});
