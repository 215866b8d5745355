import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { accessibilityViolations } from "./support/accessibility";
import { openBrowser } from "./support/openBrowser";
import { type OpenWorkbench, openWorkbench, workbenchReady } from "./support/openWorkbench";
import { screenshot } from "./support/screenshot";
import { readCells, sheetNames, writeCell } from "./support/workbookCells";

let browser: Browser;
let workbench: OpenWorkbench;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  workbench = await openWorkbench(browser);
});

afterEach(() => workbench.close());

async function firstSheet(): Promise<string> {
  return (await sheetNames(workbench.page))[0] ?? "";
}

test("the unmodified office.js finds Excel on the web in its parent, over plain http", async () => {
  const { host, platform, language } = await workbench.pane().evaluate(async () => ({ ...(await Office.onReady()), language: Office.context.displayLanguage }));
  expect({ host, platform, language }).toEqual({ host: "Excel", platform: "OfficeOnline", language: "nb-NO" });
  expect(workbench.outsideRequests).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

test("what the add-in writes with Excel.run stands in the grid, and formulas of its own calculate", async () => {
  const values = await workbench.pane().evaluate(() => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C2");
    range.formulas = [[4, "=PROSJEKT.RISK_FACTOR(B2,3)"]];
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  }));
  expect(values).toEqual([[4, 12]]);
  expect(await readCells(workbench.page, { sheet: await firstSheet(), row: 1, column: 1, rowCount: 1, columnCount: 2 })).toEqual([[4, 12]]);
  await screenshot(workbench.page, "workbench-first-cells");
});

test("an error of the host reaches the add-in as Excel gives it", async () => {
  const code = await workbench.pane().evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Finnes ikke").load("name");
    await context.sync();
    return "";
  }).catch((error: OfficeExtension.Error) => error.code));
  expect(code).toBe("ItemNotFound");
});

test("a ribbon button runs its command in the hidden pane, which comes up", async () => {
  const { page } = workbench;
  await page.getByRole("button", { name: "Lukk oppgaveruten" }).click();
  await page.locator("#pane").waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Strukturer markert område" }).click();
  await page.locator("#pane").waitFor({ state: "visible" });
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(workbench.errors).toEqual([]);
});

test("the workbook is saved as .xlsx and opened again with its formulas alive", async () => {
  const { page } = workbench;
  const sheet = await firstSheet();
  await writeCell(page, { sheet, row: 0, column: 0 }, "Bru over elva");
  await writeCell(page, { sheet, row: 0, column: 1 }, "=PROSJEKT.RISK_FACTOR(5,5)");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Lagre fil" }).click()]);
  expect(download.suggestedFilename()).toBe("Bok1.xlsx");
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 2).toString("latin1")).toBe("PK");

  await writeCell(page, { sheet, row: 0, column: 0 }, "noe annet");
  await page.locator("input[type=file]").setInputFiles({ name: "Bruplan.xlsx", mimeType: "application/octet-stream", buffer: bytes });
  await page.getByRole("heading", { name: "Bruplan.xlsx" }).waitFor();
  await workbenchReady(page);
  expect(await readCells(page, { sheet, row: 0, column: 0, rowCount: 1, columnCount: 2 })).toEqual([["Bru over elva", 25]]);
});

test("a file that is no workbook is refused with a sentence and the open workbook stays", async () => {
  const { page } = workbench;
  const sheet = await firstSheet();
  await writeCell(page, { sheet, row: 0, column: 0 }, "står");
  await page.locator("input[type=file]").setInputFiles({ name: "notat.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("bare tekst") });
  await page.getByText("Filen kunne ikke åpnes").waitFor();
  expect(await readCells(page, { sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 })).toEqual([["står"]]);
});

test("another language of the host reloads the add-in in it, ribbon and all", async () => {
  const { page } = workbench;
  await page.getByLabel("Språk").selectOption("nn-NO");
  await workbenchReady(page);
  expect(await workbench.pane().evaluate(async () => {
    await Office.onReady();
    return Office.context.displayLanguage;
  })).toBe("nn-NO");
  await page.getByRole("button", { name: "Opne", exact: true }).first().waitFor();
});

test("the page around the grid is accessible", async () => {
  // The grid is Univer's own canvas and toolbar; the frame is the add-in's and tested there.
  expect(await accessibilityViolations(workbench.page, ["#grid", "#addin"])).toEqual([]);
});
