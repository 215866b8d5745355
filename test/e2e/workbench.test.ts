import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { accessibilityViolations } from "./support/accessibility";
import { openBrowser } from "./support/openBrowser";
import { type OpenWorkbench, openWorkbench, workbenchReady } from "./support/openWorkbench";
import { screenshot } from "./support/screenshot";
import { readCells, sheetNames, writeCell } from "./support/workbookCells";

let browser: Browser;
let workbench: OpenWorkbench;

// A browser on a busy machine takes its time.
jest.setTimeout(120_000);

// One page for all: each test leaves the pane open and the language Norwegian.
beforeAll(async () => {
  browser = await openBrowser();
  workbench = await openWorkbench(browser);
});

afterAll(async () => {
  await workbench.close();
  await browser.close();
});

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
  expect(await page.locator(".fui-MessageBar").count()).toBe(0);
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
  await page.getByText("Filen er ikke en Excel-arbeidsbok").waitFor();
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
  await page.getByRole("button", { name: "Opne", exact: true }).waitFor();
  await page.getByLabel("Språk").selectOption("nb-NO");
  await workbenchReady(page);
});

test("the pane is dragged or typed to any width from 320 to 600 px", async () => {
  const { page } = workbench;
  const splitter = page.getByRole("separator", { name: "Bredden på oppgaveruten" });
  const width = async () => (await page.locator("#addin").boundingBox())?.width;
  expect(await width()).toBe(350);
  await splitter.focus();
  await page.keyboard.press("End");
  expect(await width()).toBe(600);
  await page.keyboard.press("Home");
  expect(await width()).toBe(320);
  const box = await splitter.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 2, 400);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) - 78, 400, { steps: 4 });
  await page.mouse.up();
  expect(await width()).toBeCloseTo(400, -1);
});

test("the closed pane's page lives on, and the keyboard goes round with F6", async () => {
  const { page } = workbench;
  await workbench.pane().evaluate("window.marker = 1");
  await page.getByRole("button", { name: "Lukk oppgaveruten" }).click();
  await page.getByRole("button", { name: "Åpne", exact: true }).click();
  expect(await workbench.pane().evaluate("window.marker")).toBe(1);
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  await page.waitForFunction(() => document.activeElement?.id === "addin");
  await page.keyboard.press("Control+F6");
  await page.waitForFunction(() => document.activeElement?.closest("#chrome") !== null);
});

test("a right click on a cell offers the add-in's command", async () => {
  const { page } = workbench;
  await page.getByRole("button", { name: "Lukk oppgaveruten" }).click();
  await page.locator("#grid").click({ button: "right", position: { x: 300, y: 300 } });
  await page.getByRole("toolbar", { name: "Valg for cellen" }).getByRole("button").click();
  await page.locator("#pane").waitFor({ state: "visible" });
});

test("the page around the grid is accessible", async () => {
  // The grid is Univer's own canvas and toolbar; the frame is the add-in's and tested there.
  expect(await accessibilityViolations(workbench.page, ["#grid", "#addin"])).toEqual([]);
});
