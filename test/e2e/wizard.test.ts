import { readFile } from "node:fs/promises";
import type { Browser, Frame, Page } from "playwright-core";
import type { Language } from "../../src/domain/language";
import { sectionWords } from "../../src/domain/mandate/sections";
import { translate, type TextKey } from "../../src/text/translate";
import { wizardSteps } from "../../src/taskpane/wizard/wizardSteps";
import { openXlsx } from "../../workbench/xlsx/openXlsx";
import { accessibilityViolations } from "./support/accessibility";
import { clippedElements } from "./support/clippedElements";
import { chooseIn, pressButton, tabTo, typeInto } from "./support/keyboard";
import { openBrowser } from "./support/openBrowser";
import { type OpenWorkbench, openWorkbench } from "./support/openWorkbench";
import { screenshot } from "./support/screenshot";
import { goOn, heading } from "./support/structuring";
import { readCells, sheetNames, showSheet } from "./support/workbookCells";

jest.setTimeout(420_000);

const sheets = [
  "Mandat", "Mål", "Tiltak", "Organisering", "Framdriftsplan", "Hendelser", "Risiko", "Risikomatrise", "Milepæler", "Budsjett", "Finansiering",
  "Informasjonsplan", "Beslutningspunkter", "Innsparing", "Forbedringsforslag", "Oversikt", "Innstillinger",
];

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
  await page.getByRole("separator", { name: "Bredden på oppgaveruten" }).press("Home");
});

afterEach(() => workbench.close());

async function expectReadable(name: string, width = 320): Promise<void> {
  expect({ screen: name, violations: await accessibilityViolations(pane), clipped: await clippedElements(pane) }).toEqual({ screen: name, violations: [], clipped: [] });
  await page.locator("#pane").screenshot({ path: `${__dirname}/screenshots/pane-wizard-${name}-${width}.png` });
}

const press = (name: string | RegExp) => pressButton(page, pane, name);
const type = (name: string | RegExp, text: string) => typeInto(page, pane, name, text);
const choose = (name: string | RegExp, start: string) => chooseIn(page, pane, name, start);

async function arriveAt(title: string): Promise<void> {
  await heading(pane, title).waitFor();
}

async function next(title: string): Promise<void> {
  await press("Neste");
  await arriveAt(title);
}

async function fillMandate(look: (name: string) => Promise<void>): Promise<void> {
  await arriveAt("Prosjektet");
  await type("Hovedprosjekt", "Trygt vann");
  await type("Delprosjekt", "Ledningsnett");
  await type("Kortnavn", "Nett");
  await type("Versjon", "0.9");
  await type("Dato for mandatet", "5.1.2026");
  await type("Statusdato", "04.03.2026");
  for (const section of ["Innsparing", "Forbedringsforslag"]) {
    await tabTo(page, pane, section);
    await page.keyboard.press("Space");
  }
  await tabTo(page, pane, "Neste");
  await look("project");
  await next("Bakgrunn og utfordringer");
  await type("Bakgrunn", "Nettet lekker, og ingen vet hvor mye.");
  await press("Legg til utfordring");
  await type("Utfordring", "For få på vakt");
  await look("background");
  await next("Mål");
  await press("Legg til mål");
  await type("Mål", "To soner er lagt om");
  await type("Indikator", "Soner");
  await type("Målverdi", "2");
  await type("Frist", "01.10.2026");
  await look("goals");
  await next("Hovedtiltak");
  await press("Legg til tiltak");
  await type("Tiltak", "Kartlegge soner");
  await type("Ansvarlig", "Kari Berg");
  await look("measures");
  await next("Organisering og ressurser");
  await press("Legg til rolle");
  await type("Rolle", "Delprosjektleder");
  await type("Navn", "Kari Berg");
  await type("Stilling i prosent", "40");
  await look("organisation");
  await next("Framdrift og rapportering");
  await type("Første dag", "5.1.2026");
  await type("Siste dag", "30.6.2026");
  await press("Legg til aktivitet");
  await type("Aktivitet", "Sone 1");
  await press("Legg til møterytme");
  await type("Kode", "A");
  await type("Første uke", "5");
  await type("Uker mellom møtene", "2");
  await type("Ikke i uke", "14-15");
  await press("Legg til møterytme");
  await type("Kode", "O");
  await type("Første uke", "3");
  await press("Legg til rapportering");
  await type("Rapporteres til", "formannskapet");
  await type("Hvor ofte", "hver 3. mnd");
  await look("progress");
  await next("Risikoer");
  await press("Legg til risiko");
  await type("Risiko", "Leverandøren blir forsinket");
  await choose("Sannsynlighet (S)", "4");
  await choose("Konsekvens (K)", "5");
  await type("Mottiltak", "Avtale om dagbøter");
  await look("risks");
  await next("Milepæler");
  await press("Legg til milepæl");
  await type("Milepæl", "Planen er godkjent");
  await type("Nummer", "1");
  await type("Planlagt", "15.02.2026");
  await look("milestones");
  await next("Budsjett og finansiering");
  await press("Legg til budsjettlinje");
  await type("Post", "Rør");
  await type("Beløp for året", "500 000");
  await press("Legg til finansieringskilde");
  await type("Kilde", "Fylket");
  await type("Beløp", "300.000");
  await look("budget");
  await next("Informasjon og beslutninger");
  await press("Legg til informasjonstiltak");
  await type("Tiltak", "Nabovarsel");
  await type("Når", "mars–april 2026");
  await look("followUp");
  await next("Innsparing og forbedringsforslag");
  await press("Legg til innsparingstiltak");
  await type("Tiltak", "Færre pumper");
  await choose("Effekt", "H");
  await look("improvements");
  await next("Se over og opprett");
  await pane.getByText("Forbedringsforslag").first().waitFor();
  await look("summary");
}

test("the whole wizard by keyboard alone at 320 px: from an empty workbook to seventeen sheets in a file, and back", async () => {
  await press(/^Nytt delprosjekt/);
  await fillMandate(expectReadable);
  await press("Opprett");
  await pane.getByText("17 ark er laget for «Ledningsnett».").waitFor({ timeout: 180_000 });
  await expectReadable("created");
  expect((await sheetNames(page)).filter((name) => sheets.includes(name))).toEqual(sheets);
  for (const sheet of sheets) {
    await showSheet(page, sheet);
    await screenshot(page, `wizard-sheet-${sheet}`);
  }
  await page.setViewportSize({ width: 1800, height: 1060 });
  await showSheet(page, "Oversikt");
  await screenshot(page, "wizard-overview");
  expect((await readCells(page, { sheet: "Risiko", row: 7, column: 0, rowCount: 1, columnCount: 6 }))[0]?.slice(1)).toEqual(["Leverandøren blir forsinket", 4, 5, 20, "Høy"]);

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Lagre fil" }).click()]);
  const saved = await openXlsx(await readFile(await download.path()));
  expect(saved.sheets.map(({ name }) => name).filter((name) => sheets.includes(name))).toEqual(sheets);
  expect(saved.tables.map(({ name }) => name)).toEqual(expect.arrayContaining(["Maal", "Tiltak", "Risiko", "Milepaeler", "Budsjett", "Finansiering", "Oversikt"]));

  await goOn(pane, "Angre");
  await arriveAt("Se over og opprett");
  expect((await sheetNames(page)).filter((name) => sheets.includes(name))).toEqual([]);
  expect(workbench.outsideRequests).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

test("an answer that cannot be read is told at its field, and the draft is there after the pane was closed", async () => {
  await press(/^Nytt delprosjekt/);
  await arriveAt("Prosjektet");
  await type("Delprosjekt", "Kladdens prosjekt");
  await type("Dato for mandatet", "snart");
  await press("Neste");
  await pane.getByRole("link", { name: /er ikke en dato/ }).waitFor();
  await expectReadable("errors");
  await press(/er ikke en dato/);
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("5.1.2026");
  await pane.getByText("Kladden er lagret i arbeidsboken.").waitFor({ timeout: 15_000 });
  await goOn(pane, "Hjem");
  await pane.getByRole("button", { name: "Nytt delprosjekt" }).click();
  expect(await pane.getByRole("textbox", { name: "Delprosjekt", exact: true }).inputValue()).toBe("Kladdens prosjekt");
  await expectReadable("restored");
});

test.each(["nn", "sv", "en"] as const)("every step is readable in %s", async (language: Language) => {
  const say = (key: TextKey) => translate(language, key);
  await goOn(pane, translate("nb", "pane:app.screen.settings"));
  await pane.getByLabel(translate("nb", "pane:settings.paneLanguage"), { exact: true }).selectOption(language);
  await heading(pane, say("pane:settings.title")).waitFor();
  await goOn(pane, say("pane:app.screen.home"));
  await pane.getByRole("button", { name: say("pane:home.next.wizard") }).click();
  await pane.getByRole("textbox", { name: say("pane:answer.subproject"), exact: true }).fill("Nett");
  for (const section of ["savings", "proposals"] as const) await pane.getByRole("checkbox", { name: sectionWords[section][language], exact: true }).check();
  for (const step of wizardSteps) {
    await heading(pane, say(`pane:wizard.${step}.title`)).waitFor();
    const add = pane.getByRole("button", { name: /^(Legg til|Lägg till|Add) / });
    for (const button of await add.all()) await button.click();
    await expectReadable(`${step}-${language}`);
    const remove = pane.getByRole("button", { name: /^(Fjern|Ta bort|Remove): / });
    while (await remove.count() > 0) await remove.first().click();
    if (step !== "summary") await goOn(pane, say("pane:structure.next"));
  }
});
