import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { openXlsx } from "../../workbench/xlsx/openXlsx";
import { accessibilityViolations } from "./support/accessibility";
import { openBrowser } from "./support/openBrowser";
import { type OpenWorkbench, openWorkbench, workbenchReady } from "./support/openWorkbench";
import { paneScreenshot, screenshot } from "./support/screenshot";
import { chooseYear, goOn, heading, importMandate, mandate, mandateYear, pasteSource } from "./support/structuring";
import { readCells, sheetNames, showSheet, writeCell } from "./support/workbookCells";

const sheets = ["Framdriftsplan", "Hendelser", "Risiko", "Risikomatrise", "Innstillinger"];

jest.setTimeout(180_000);

let browser: Browser;
let workbench: OpenWorkbench;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  workbench = await openWorkbench(browser, { viewport: { width: 1500, height: 900 } });
});

afterEach(() => workbench.close());

async function expectAccessible(): Promise<void> {
  expect(await accessibilityViolations(workbench.pane())).toEqual([]);
}

test("a pasted mandate becomes five sheets: seen, decided, written, saved, opened again", async () => {
  const pane = workbench.pane();
  await expectAccessible();
  await pasteSource(workbench, mandate);
  await heading(pane, "Dette ble funnet").waitFor();
  await expectAccessible();
  await paneScreenshot(workbench, "found");
  await chooseYear(pane, mandateYear);

  await heading(pane, "Se over og avgjør").waitFor();
  await pane.getByText("Nok tid til å pakke samlingene").first().waitFor();
  await expectAccessible();
  await paneScreenshot(workbench, "preview");
  await pane.getByRole("button", { name: /^Godta alle forslag/ }).click();
  await pane.getByText("Alle forslag er avgjort.").waitFor();
  await goOn(pane, "Neste");

  await heading(pane, "Hvor skal det stå?").waitFor();
  await pane.getByLabel("Prosjekt", { exact: true }).fill("Framtidens Fjellbygda");
  await pane.getByLabel("Delprosjekt", { exact: true }).fill("Kultur");
  await expectAccessible();
  await paneScreenshot(workbench, "destination");
  await goOn(pane, "Lag arkene");
  await pane.getByText("står nå i arbeidsboken").waitFor({ timeout: 90_000 });
  await expectAccessible();
  await paneScreenshot(workbench, "done");

  expect(await sheetNames(workbench.page)).toEqual(expect.arrayContaining(sheets));
  for (const sheet of sheets) {
    await showSheet(workbench.page, sheet);
    await screenshot(workbench.page, `sheet-${sheet}`);
  }

  const [download] = await Promise.all([workbench.page.waitForEvent("download"), workbench.page.getByRole("button", { name: "Lagre fil" }).click()]);
  const bytes = await readFile(await download.path());
  const saved = await openXlsx(bytes);
  expect(saved.tables.map(({ name }) => name)).toEqual(expect.arrayContaining(["Framdriftsplan", "Hendelser", "Risiko"]));

  await workbench.page.locator("input[type=file]").setInputFiles({ name: "Fjellbygda.xlsx", mimeType: "application/octet-stream", buffer: bytes });
  await workbench.page.getByRole("heading", { name: "Fjellbygda.xlsx" }).waitFor();
  await workbenchReady(workbench.page);
  expect(await sheetNames(workbench.page)).toEqual(expect.arrayContaining(sheets));
  await workbench.pane().getByRole("button", { name: "Gå til arket Risiko", exact: true }).waitFor();
  expect(workbench.outsideRequests).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

test("Kontroller finds what the user broke and goes to its cell", async () => {
  const { page } = workbench;
  const pane = workbench.pane();
  await importMandate(workbench);
  const risks = saved(await workbookTable("Risiko"));
  await writeCell(page, { sheet: "Risiko", row: risks.row + 1, column: risks.column + 2 }, 7);
  await goOn(pane, "Kontroller arkene");
  const finding = pane.getByRole("button", { name: /fra 1 til 5/ }).first();
  await finding.waitFor();
  await expectAccessible();
  await paneScreenshot(workbench, "checks");
  await finding.click();
  await page.waitForFunction(({ row, column }) => {
    const { engine } = (window as unknown as { workbench: { engine: { selection(): { rect: { row: number; column: number } } } } }).workbench;
    const { rect } = engine.selection();
    return rect.row === row && rect.column === column;
  }, { row: risks.row + 1, column: risks.column + 2 });
});

test("Angre takes the sheets away again and asks first when somebody has written in them", async () => {
  const pane = workbench.pane();
  const before = await sheetNames(workbench.page);
  await importMandate(workbench);
  await writeCell(workbench.page, { sheet: "Hendelser", row: 60, column: 0 }, "min merknad");
  await goOn(pane, "Angre");
  await pane.getByRole("button", { name: "Behold arkene" }).click();
  expect(await readCells(workbench.page, { sheet: "Hendelser", row: 60, column: 0, rowCount: 1, columnCount: 1 })).toEqual([["min merknad"]]);
  await goOn(pane, "Angre");
  await goOn(pane, "Angre likevel");
  await pane.getByText("Arbeidsboken er som før").waitFor();
  expect(await sheetNames(workbench.page)).toEqual(before);
});

test("a code that is not in the legend is refused when it is typed in the grid", async () => {
  const { page } = workbench;
  await importMandate(workbench);
  await showSheet(page, "Framdriftsplan");
  const plan = saved(await workbookTable("Framdriftsplan"));
  const cell = { sheet: "Framdriftsplan", row: plan.row + 1, column: plan.column + 10 };
  const [before] = await readCells(page, { ...cell, rowCount: 1, columnCount: 1 });
  await typeInCell(cell.row, cell.column, "Q");
  await screenshot(page, "refused-code");
  await page.getByText("Bare koder fra forklaringen").first().waitFor();
  expect(await readCells(page, { ...cell, rowCount: 1, columnCount: 1 })).toEqual([before]);
});

type Corner = { readonly row: number; readonly column: number };

async function workbookTable(name: string): Promise<Corner | undefined> {
  return workbench.page.evaluate((wanted) => {
    const { engine } = (window as unknown as { workbench: { engine: { tables(): { name: string; rect: { row: number; column: number } }[] } } }).workbench;
    return engine.tables().find((table) => table.name === wanted)?.rect;
  }, name);
}

function saved(corner: Corner | undefined): Corner {
  if (corner === undefined) throw new Error("The table is not in the workbook.");
  return corner;
}

/** As a user types: the cell selected in the grid, letters, Enter. */
async function typeInCell(row: number, column: number, text: string): Promise<void> {
  const { page } = workbench;
  await page.locator("#grid canvas[id^=univer-sheet]").click({ position: { x: 300, y: 200 } });
  await page.evaluate(({ row: at, column: across }) => {
    const { engine } = (window as unknown as { workbench: { engine: { activeSheetId(): string; select(id: string, rect: object): void } } }).workbench;
    engine.select(engine.activeSheetId(), { row: at, column: across, rowCount: 1, columnCount: 1 });
  }, { row, column });
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(500);
}
