import type { Browser, Frame, Page } from "playwright-core";
import { mandateText } from "../support/mandateText";
import { accessibilityViolations } from "./support/accessibility";
import { clippedElements } from "./support/clippedElements";
import { openBrowser } from "./support/openBrowser";
import { type OpenWorkbench, openWorkbench } from "./support/openWorkbench";
import { screenshot } from "./support/screenshot";
import { chooseYear, goOn, heading, pasteSource } from "./support/structuring";
import { readCells, sheetNames, showSheet } from "./support/workbookCells";

jest.setTimeout(420_000);

let browser: Browser;
let workbench: OpenWorkbench;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  workbench = await openWorkbench(browser);
  page = workbench.page;
  pane = workbench.pane();
  // 320 px, the narrowest a pane is.
  await page.getByRole("separator", { name: "Bredden på oppgaveruten" }).press("Home");
});

afterEach(() => workbench.close());

async function expectReadable(name: string): Promise<void> {
  expect({ screen: name, violations: await accessibilityViolations(pane), clipped: await clippedElements(pane) }).toEqual({ screen: name, violations: [], clipped: [] });
  await page.locator("#pane").screenshot({ path: `${__dirname}/screenshots/pane-mandate-${name}-320.png` });
}

/** From the pasted mandate to its last step, with everything accepted. */
async function chooseWizard(): Promise<void> {
  await pasteSource(workbench, mandateText);
  await heading(pane, "Dette ble funnet").waitFor();
  await expectReadable("tables");
  await chooseYear(pane, "2026");
  await pane.getByRole("button", { name: /^Godta alle forslag/ }).click();
  await expectReadable("preview");
  await goOn(pane, "Neste");
  await heading(pane, "Hvor skal det stå?").waitFor();
  await pane.getByText("Fyll ut veiviseren for et nytt delprosjekt").click();
  await pane.getByText(/Veiviseren blir åpnet med dette utfylt/).waitFor();
  await expectReadable("destination");
  await goOn(pane, "Fyll ut veiviseren");
}

async function jumpTo(step: RegExp): Promise<void> {
  await goOn(pane, "Alle steg");
  await pane.getByRole("button", { name: step }).click();
}

test("a pasted mandate fills the wizard, and the wizard makes its sheets", async () => {
  await chooseWizard();
  await heading(pane, "Prosjektet").waitFor();
  expect(await pane.getByRole("textbox", { name: "Delprosjekt", exact: true }).inputValue()).toBe("Turveier ved Langevann");
  await expectReadable("filled");
  await pane.getByText("Kladden er lagret i arbeidsboken.").waitFor({ timeout: 15_000 });
  await jumpTo(/Framdrift/);
  await heading(pane, "Framdrift og rapportering").waitFor();
  await expectReadable("progress");
  await jumpTo(/Se over og opprett/);
  await heading(pane, "Se over og opprett").waitFor();
  await pane.getByText("Framdriftsplan").first().waitFor();
  await expectReadable("summary");
  await goOn(pane, "Opprett");
  await pane.getByText(/ark er laget for «Turveier ved Langevann»/).waitFor({ timeout: 180_000 });

  expect(await sheetNames(page)).toEqual(expect.arrayContaining(["Mandat", "Organisering", "Framdriftsplan", "Hendelser", "Risiko", "Oversikt"]));
  await showSheet(page, "Framdriftsplan");
  await screenshot(page, "mandate-in-plan");
  expect((await readCells(page, { sheet: "Risiko", row: 7, column: 0, rowCount: 1, columnCount: 6 }))[0]?.slice(1)).toEqual(["Telehiv", 3, 4, 12, "Høy"]);
  expect(workbench.outsideRequests).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

test("a draft that stands is asked about before the document takes its place", async () => {
  await pane.getByRole("button", { name: /^Nytt delprosjekt/ }).click();
  await heading(pane, "Prosjektet").waitFor();
  await pane.getByRole("textbox", { name: "Delprosjekt", exact: true }).fill("Kladden som står");
  await pane.getByText("Kladden er lagret i arbeidsboken.").waitFor({ timeout: 15_000 });
  await chooseWizard();
  await heading(pane, "Det ligger en kladd i veiviseren").waitFor();
  await expectReadable("draft");
  await goOn(pane, "Erstatt kladden med dokumentet");
  expect(await pane.getByRole("textbox", { name: "Delprosjekt", exact: true }).inputValue()).toBe("Turveier ved Langevann");
});
