import type { Browser, Frame, Page } from "playwright-core";
import type { Language } from "../../src/domain/language";
import { translate } from "../../src/text/translate";
import type { WorkbookEngine } from "../../workbench/workbook/workbookEngine";
import { accessibilityViolations } from "./support/accessibility";
import { clippedElements } from "./support/clippedElements";
import { pressButton, tabTo } from "./support/keyboard";
import { openBrowser } from "./support/openBrowser";
import { type OpenWorkbench, openWorkbench } from "./support/openWorkbench";
import { paneScreenshot, screenshot } from "./support/screenshot";
import { goOn, heading } from "./support/structuring";
import { readCells, sheetNames, writeCell } from "./support/workbookCells";

jest.setTimeout(180_000);

type RunningWorkbench = { readonly workbench: { readonly engine: WorkbookEngine } };

let browser: Browser;
let workbench: OpenWorkbench;
let page: Page;
let pane: Frame;
let sheet: string;
let shown: Language = "nb";

beforeAll(async () => {
  browser = await openBrowser();
  workbench = await openWorkbench(browser);
  page = workbench.page;
  pane = workbench.pane();
  sheet = (await sheetNames(page))[0] ?? "";
  await page.getByRole("separator", { name: "Bredden på oppgaveruten" }).press("Home");
});

afterAll(async () => {
  await workbench.close();
  await browser.close();
});

/** As a user drags over cells; rows and columns are 0-based. */
async function select(row: number, column: number, rowCount = 1): Promise<void> {
  await page.evaluate((rect) => {
    const { engine } = (window as unknown as RunningWorkbench).workbench;
    engine.select(engine.activeSheetId(), rect);
  }, { row, column, rowCount, columnCount: 1 });
}

const appearances = { dark: { colorScheme: "dark", forcedColors: "none" }, forced: { colorScheme: "dark", forcedColors: "active" }, light: { colorScheme: "light", forcedColors: "none" } } as const;

async function expectReadable(name: string, wanted: readonly (keyof typeof appearances)[] = ["light"]): Promise<void> {
  for (const appearance of wanted) {
    const media = appearances[appearance];
    await page.emulateMedia(media);
    await pane.waitForFunction((scheme) => document.documentElement.style.colorScheme === scheme, media.colorScheme);
    await pane.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === "finished"));
    expect({ screen: `${name} ${appearance}`, violations: await accessibilityViolations(pane), clipped: await clippedElements(pane) }).toEqual({ screen: `${name} ${appearance}`, violations: [], clipped: [] });
  }
  await page.emulateMedia(appearances.light);
  await paneScreenshot(workbench, name);
  await page.getByRole("separator", { name: "Bredden på oppgaveruten" }).press("Home");
}

test("a function is searched for, filled from cells, inserted down a column and undone", async () => {
  const rows = [["Post", "Budsjett", "Regnskap", "Avvik"], ["Lønn", 100_000, 120_000], ["Drift", 50_000, 40_000.5], ["Salg", -30_000, -35_000]];
  for (const [row, cells] of rows.entries()) for (const [column, value] of cells.entries()) await writeCell(page, { sheet, row, column }, value);
  await page.getByRole("button", { name: "Funksjoner" }).click();
  await pane.getByText("13 funksjoner").waitFor();
  await expectReadable("gallery-list", ["dark", "forced", "light"]);
  await pane.getByRole("searchbox", { name: "Søk" }).fill("budsjettavvik ord");
  await pane.getByText("1 funksjon", { exact: true }).waitFor();
  await paneScreenshot(workbench, "gallery-search");
  await pane.getByRole("button", { name: /^BUDGET_VARIANCE/ }).click();
  await heading(pane, "BUDGET_VARIANCE").waitFor();
  const result = pane.getByRole("region", { name: "Resultat" });
  await result.getByText("−20000").waitFor();
  await expectReadable("gallery-example");

  await select(1, 1, 3);
  await goOn(pane, "Bruk markeringen som budsjett");
  await select(1, 2, 3);
  await goOn(pane, "Bruk markeringen som regnskap");
  await pane.getByRole("table", { name: "Resultat" }).getByRole("cell", { name: "9999,5" }).waitFor();
  const formula = pane.getByRole("region", { name: "Formel" });
  await formula.getByText("=PROSJEKT.BUDGET_VARIANCE(B2; C2)").waitFor();
  await expectReadable("gallery-picked", ["dark", "forced", "light"]);

  await select(1, 3, 3);
  await goOn(pane, "Sett inn i markerte celler");
  await pane.getByText(`3 formler står i ${sheet} · D2:D4.`).waitFor();
  expect(await readCells(page, { sheet, row: 0, column: 3, rowCount: 4, columnCount: 1 })).toEqual([["Avvik"], [-20_000], [9999.5], [5000]]);
  await expectReadable("gallery-inserted");
  await screenshot(page, "gallery-inserted");

  await select(0, 3);
  await goOn(pane, "Sett inn i markerte celler");
  await pane.getByText("Det står noe i 3 celler fra før:").waitFor();
  await expectReadable("gallery-occupied", ["dark", "forced", "light"]);
  await goOn(pane, "La det stå");
  await select(1, 5, 3);
  await pane.getByRole("radio", { name: /^Én formel/ }).check();
  await goOn(pane, "Sett inn i markerte celler");
  await pane.getByText(`Formelen står i ${sheet} · F2:F4.`).waitFor();
  expect(await readCells(page, { sheet, row: 1, column: 5, rowCount: 3, columnCount: 1 })).toEqual([[-20_000], [9999.5], [5000]]);
  await goOn(pane, "Angre");
  await pane.getByText("Angret. Cellene er som før.").waitFor();
  expect(await readCells(page, { sheet, row: 1, column: 5, rowCount: 3, columnCount: 1 })).toEqual([[null], [null], [null]]);
  expect(workbench.errors).toEqual([]);
  expect(workbench.outsideRequests).toEqual([]);
});

test("by keyboard alone, with what is wrong said by the function itself", async () => {
  await goOn(pane, "Hjem");
  await select(9, 0);
  await tabTo(page, pane, /^Funksjoner/);
  await page.keyboard.press("Enter");
  await pane.getByRole("searchbox", { name: "Søk" }).fill("");
  await pressButton(page, pane, /^WEEK_DATE/);
  await heading(pane, "WEEK_DATE").waitFor();
  await tabTo(page, pane, "uke");
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("53");
  await pane.getByRole("region", { name: "Resultat" }).getByText("#VERDI!").or(pane.getByRole("region", { name: "Resultat" }).getByText("28.12.2020")).waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("54");
  await pane.getByRole("region", { name: "Resultat" }).getByText("#VERDI!").waitFor();
  await expectReadable("gallery-wrong");
  await tabTo(page, pane, "uke");
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("5");
  await pressButton(page, pane, "Sett inn i markerte celler");
  await pane.getByText(`Formelen står i ${sheet} · A10.`).waitFor();
  expect(await readCells(page, { sheet, row: 9, column: 0, rowCount: 1, columnCount: 1 })).toEqual([[43_857]]);
  await pressButton(page, pane, "Angre");
  await pane.getByText("Angret. Cellene er som før.").waitFor();
  await page.keyboard.press("Escape");
  await heading(pane, "Funksjoner").waitFor();
});

test.each(["nn", "sv", "en"] as const)("the longest pages are readable at 320 px (%s)", async (language) => {
  await goOn(pane, translate(shown, "pane:app.screen.settings"));
  await pane.getByLabel(translate(shown, "pane:settings.paneLanguage"), { exact: true }).selectOption(language);
  await heading(pane, translate(language, "pane:settings.title")).waitFor();
  shown = language;
  for (const id of ["WEEK_EVENTS", "PROPOSALS_PER_EMPLOYEE", "YEAR_FORECAST"]) {
    await goOn(pane, translate(language, "pane:app.screen.home"));
    await pane.getByRole("button", { name: new RegExp(`^${translate(language, "pane:home.next.gallery")}`) }).click();
    await pane.getByRole("button", { name: new RegExp(`^${id}`) }).click();
    await pane.getByRole("button", { name: translate(language, "pane:gallery.insert.button") }).waitFor();
    expect({ screen: `${id} ${language}`, violations: await accessibilityViolations(pane), clipped: await clippedElements(pane) }).toEqual({ screen: `${id} ${language}`, violations: [], clipped: [] });
    if (id === "WEEK_EVENTS") {
      await pane.getByRole("table").scrollIntoViewIfNeeded();
      await page.locator("#pane").screenshot({ path: `${__dirname}/screenshots/pane-gallery-events-${language}-320.png` });
    }
  }
});
