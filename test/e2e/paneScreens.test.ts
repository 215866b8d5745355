import type { Browser, Frame, Page } from "playwright-core";
import type { Language } from "../../src/domain/language";
import { translate, type TextKey } from "../../src/text/translate";
import type { CellInput, WorkbookEngine } from "../../workbench/workbook/workbookEngine";
import type { RichApiHost } from "../../workbench/richApi/richApiHost";
import { accessibilityViolations } from "./support/accessibility";
import { clippedElements } from "./support/clippedElements";
import { openBrowser } from "./support/openBrowser";
import { type OpenWorkbench, openWorkbench } from "./support/openWorkbench";
import { paste } from "./support/paste";
import { paneScreenshot, screenshot } from "./support/screenshot";
import { goOn, heading, mandate, mandateYear } from "./support/structuring";
import { sheetNames, showSheet } from "./support/workbookCells";

jest.setTimeout(180_000);

type RunningWorkbench = { readonly workbench: { readonly engine: WorkbookEngine; readonly host: RichApiHost } };

const appearances = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

let browser: Browser;
let workbench: OpenWorkbench;
let page: Page;
let pane: Frame;

// One page for all, the pane at its narrowest: each test leaves it in Norwegian and light, with nothing pasted.
beforeAll(async () => {
  browser = await openBrowser();
  workbench = await openWorkbench(browser);
  page = workbench.page;
  await page.emulateMedia(appearances.light);
  pane = workbench.pane();
  await page.getByRole("separator", { name: "Bredden på oppgaveruten" }).press("Home");
});

afterAll(async () => {
  await workbench.close();
  await browser.close();
});

async function expectReadable(name: string): Promise<void> {
  expect({ screen: name, violations: await accessibilityViolations(pane), clipped: await clippedElements(pane) }).toEqual({ screen: name, violations: [], clipped: [] });
}

async function expectReadableInEveryAppearance(name: string): Promise<void> {
  for (const [appearance, media] of Object.entries(appearances)) {
    await appear(media);
    await expectReadable(`${name} ${appearance}`);
    await page.locator("#pane").screenshot({ path: `${__dirname}/screenshots/pane-${name}-${appearance}-320.png` });
  }
  await appear(appearances.light);
  await expectNoSidewaysScrollAtFourTimes(name);
}

/** Colours fade into each other; what is looked at is what stands afterwards. */
async function appear(media: (typeof appearances)[keyof typeof appearances]): Promise<void> {
  await page.emulateMedia(media);
  await pane.waitForFunction((scheme) => document.documentElement.style.colorScheme === scheme, media.colorScheme);
  await pane.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === "finished"));
}

/** 1280 × 1024 at 400 % is 320 × 256 CSS px (WCAG 2.2, 1.4.10). */
async function expectNoSidewaysScrollAtFourTimes(name: string): Promise<void> {
  await page.evaluate(() => document.getElementById("addin")?.setAttribute("style", "flex: none; height: 256px"));
  expect({ screen: name, clipped: await clippedElements(pane) }).toEqual({ screen: name, clipped: [] });
  const scrollsDown = await pane.evaluate(() => [...document.querySelectorAll<HTMLElement>("#root *")].some((element) => element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY === "auto"));
  expect({ screen: name, scrollsDown }).toEqual({ screen: name, scrollsDown: true });
  await page.evaluate(() => document.getElementById("addin")?.removeAttribute("style"));
}

type Look = (name: string) => Promise<void>;

/** Every screen there is before anything is written, from the pasted text on. */
async function walk(language: Language, look: Look): Promise<void> {
  const button = (key: TextKey) => goOn(pane, translate(language, key));
  const arrived = (key: TextKey) => heading(pane, translate(language, key)).waitFor();
  await button("pane:app.screen.home");
  await pane.getByText(translate(language, "pane:home.nothing")).waitFor();
  await look("home");
  await pane.getByRole("button", { name: translate(language, "pane:home.next.selection") }).click();
  await pane.getByText(translate(language, "issue:source.empty")).waitFor();
  await look("source-selection");
  await pane.getByRole("radio", { name: translate(language, "pane:source.origin.paste") }).check();
  const field = pane.getByRole("textbox", { name: translate(language, "pane:source.paste.label") });
  await field.fill("");
  await button("pane:structure.next");
  await pane.getByRole("group", { name: translate(language, "pane:app.errorSummary_one") }).waitFor();
  await look("source-empty");
  await field.fill(mandate);
  await button("pane:structure.next");
  await arrived("pane:structure.tables.title");
  // Chromium has no Nynorsk of its own to join a list with.
  await pane.getByText(language === "en" ? "4 activities and 24 events" : /4 aktivit\S+ (og|och) 24 h/).waitFor();
  await look("found");
  await pane.getByLabel(translate(language, "pane:tables.year")).fill(mandateYear);
  await button("pane:structure.next");
  await arrived("pane:structure.preview.title");
  await look("preview");
  await pane.getByRole("tab", { name: new RegExp(`^${translate(language, "pane:preview.records", { count: 0 }).split(" ")[0] ?? ""}`) }).click();
  await look("preview-records");
  await button("pane:structure.next");
  await arrived("pane:structure.destination.title");
  await pane.getByText(translate(language, "pane:destination.newSheets")).waitFor();
  await look("destination");
  await button("pane:app.screen.checks");
  await pane.getByText(translate(language, "pane:checks.noSheets")).waitFor();
  await look("checks-nothing");
  await button("pane:app.screen.settings");
  await pane.getByText(translate(language, "pane:settings.workbook.nothing")).waitFor();
  await look("settings");
  await button("pane:app.screen.about");
  await arrived("pane:about.title");
  await look("about");
  await startAgain(language);
}

/** Back to the first step, by as many steps as it takes. */
async function startAgain(language: Language): Promise<void> {
  await goOn(pane, translate(language, "pane:app.screen.structure"));
  const back = pane.getByRole("button", { name: translate(language, "pane:app.back"), exact: true });
  while (await back.count() > 0) await back.click();
}

async function chooseLanguage(from: Language, to: Language): Promise<void> {
  await goOn(pane, translate(from, "pane:app.screen.settings"));
  await pane.getByLabel(translate(from, "pane:settings.paneLanguage"), { exact: true }).selectOption(to);
  await heading(pane, translate(to, "pane:settings.title")).waitFor();
}

async function readPasted(text: string): Promise<void> {
  await goOn(pane, "Hjem");
  await pane.getByRole("button", { name: "Lim inn en tabell" }).click();
  const field = pane.getByRole("textbox", { name: "Tekst eller tabell" });
  await field.fill("");
  await paste(page, field, { text });
  await goOn(pane, "Neste");
}

async function fillSheet(cells: readonly (readonly (string | number)[])[]): Promise<void> {
  await page.evaluate((rows) => {
    const { engine } = (window as unknown as RunningWorkbench).workbench;
    const [sheet] = engine.sheets();
    if (sheet === undefined) throw new Error("The workbook has no sheet.");
    const rect = { row: 2, column: 1, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
    engine.writeCells(sheet.id, rect, rows.map((row) => row.map((value): CellInput => ({ value }))));
    engine.activateSheet(sheet.id);
    engine.select(sheet.id, rect);
  }, cells);
}

function setStructureProtected(on: boolean): Promise<void> {
  return page.evaluate((wanted) => (window as unknown as RunningWorkbench).workbench.host.setStructureProtected(wanted), on);
}

test("every screen is readable at 320 px, light, dark and in forced colours, and at 400 %", async () => {
  await walk("nb", expectReadableInEveryAppearance);
  expect(workbench.errors).toEqual([]);
});

test.each(["nn", "sv", "en"] as const)("every screen is readable at 320 px in %s", async (language) => {
  await chooseLanguage("nb", language);
  await walk(language, (name) => expectReadable(`${name} ${language}`));
  await chooseLanguage(language, "nb");
});

test("a text without a table is told so in a sentence", async () => {
  await readPasted("Vi møttes i går og ble enige om at dette haster.\nNeste møte er om to uker.");
  await pane.getByText("Prosjektark fant ingen tabell eller overskrift det kjenner her.").waitFor();
  await paneScreenshot(workbench, "prose");
  await goOn(pane, "Neste");
  await pane.getByRole("link", { name: /Det er ingen tabell å gå videre med/ }).waitFor();
  await expectReadable("prose");
});

test("a text of 6 MB is refused at once with its limit", async () => {
  await readPasted("Uke 1\tUke 2\n".repeat(500_000));
  await pane.getByText(/det leses høyst 5 MB/).waitFor({ timeout: 5_000 });
  await expectReadable("too large");
  await paneScreenshot(workbench, "too-large");
  await goOn(pane, "Fjern teksten");
});

test("a table in the sheet: found with its cells, kept out of a protected workbook, refused by the host, then written", async () => {
  const before = await sheetNames(page);
  const [sheet = ""] = before;
  await fillSheet([["Aktivitet", 10, 11, 12], ["Rydde lager", "O", "A", ""], ["Flytte arkiv", "", "OX", "A"]]);
  await page.getByRole("button", { name: "Strukturer markert område" }).click();
  await pane.getByText(`${sheet}!B3:E5`).waitFor();
  await goOn(pane, "Neste");
  await heading(pane, "Dette ble funnet").waitFor();
  await pane.getByText(/2 aktiviteter og 3 hendelser · fra rad 3/).waitFor();
  await paneScreenshot(workbench, "found-in-sheet");
  await pane.getByLabel("År for framdriftsplanen").fill(mandateYear);
  await goOn(pane, "Neste");
  await pane.getByText(`${sheet}!D5`).first().waitFor();
  await paneScreenshot(workbench, "preview-in-sheet");
  await goOn(pane, "Neste");
  await heading(pane, "Hvor skal det stå?").waitFor();
  await pane.getByText("Disse arkene blir laget.").waitFor();

  await setStructureProtected(true);
  await goOn(pane, "Lag arkene");
  await pane.getByText(/Arbeidsbokens struktur er beskyttet/).waitFor();
  await paneScreenshot(workbench, "protected");
  expect(await sheetNames(page)).toEqual(before);
  await setStructureProtected(false);

  await page.evaluate(() => (window as unknown as RunningWorkbench).workbench.host.faults.add({ code: "GeneralException", member: "TableCollection.add" }));
  await goOn(pane, "Lag arkene");
  await pane.getByText(/Excel svarte med en feil/).waitFor({ timeout: 60_000 });
  await expectReadable("refused");
  await paneScreenshot(workbench, "refused");
  expect(await sheetNames(page)).toEqual(before);

  await goOn(pane, "Lag arkene");
  await pane.getByText("står nå i arbeidsboken").waitFor({ timeout: 60_000 });
  expect(await sheetNames(page)).toEqual(expect.arrayContaining([...before, "Framdriftsplan", "Hendelser", "Innstillinger"]));
  await expectReadableInEveryAppearance("done");
  await goOn(pane, "Hjem");
  await pane.getByRole("button", { name: /funn/ }).waitFor();
  await expectReadableInEveryAppearance("home-with-sheets");
  await goOn(pane, "Kontroller");
  await pane.getByText(/funn i arkene/).first().waitFor();
  await expectReadableInEveryAppearance("checks");
  await goOn(pane, "Innstillinger");
  await pane.getByLabel("Statusdato").waitFor();
  await expectReadableInEveryAppearance("settings-with-sheets");
});

test("a risk text that begins like a formula stands in the sheet as text", async () => {
  const formula = "=HYPERLINK(\"http://x\")";
  await readPasted(`Risiko\tS\tK\tRF\tMottiltak\n${formula}\t4\t3\t12\tSperre lenker\n`);
  await pane.getByText("1 risiko").waitFor();
  await goOn(pane, "Neste");
  await heading(pane, "Se over og avgjør").waitFor();
  await goOn(pane, "Neste");
  await heading(pane, "Hvor skal det stå?").waitFor();
  await goOn(pane, "Lag arkene");
  await pane.getByText("står nå i arbeidsboken").waitFor({ timeout: 60_000 });
  await showSheet(page, "Risiko");
  await screenshot(page, "sheet-risk-formula");
  const cells = await page.evaluate(() => {
    const { engine } = (window as unknown as RunningWorkbench).workbench;
    const sheet = engine.sheets().find(({ name }) => name === "Risiko");
    const rect = engine.tables().find(({ name }) => name === "Risiko")?.rect;
    if (sheet === undefined || rect === undefined) throw new Error("The risks are not in the workbook.");
    const cell = { row: rect.row + 1, column: rect.column + 1, rowCount: 1, columnCount: 1 };
    return { values: engine.values(sheet.id, cell), formulas: engine.formulas(sheet.id, cell) };
  });
  expect(cells.values).toEqual([[formula]]);
  expect(cells.formulas).toEqual([[""]]);
});
