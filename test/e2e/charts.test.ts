import type { Browser } from "playwright-core";
import { accessibilityViolations } from "./support/accessibility";
import { openBrowser } from "./support/openBrowser";
import { type OpenWorkbench, openWorkbench } from "./support/openWorkbench";
import { screenshot } from "./support/screenshot";

let browser: Browser;
let workbench: OpenWorkbench;

jest.setTimeout(120_000);

beforeAll(async () => {
  browser = await openBrowser();
  workbench = await openWorkbench(browser);
  await workbench.pane().evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").formulas = [["Måned", "Budsjett", "Prognose"], ["Januar", 100, "=B2*1.1"], ["Februar", 110, "=B3*1.1"], ["Mars", 120, "=B4*1.1"]];
    sheet.getRange("B2:C4").set({ numberFormat: "#,##0" as unknown as string[][] });
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.title.text = "Bruk av budsjettet";
    chart.series.getItemAt(1).chartType = "LineMarkers";
    chart.setPosition("B7", "H20");
    await context.sync();
  }));
});

afterAll(async () => {
  await workbench.close();
  await browser.close();
});

const picture = () => workbench.page.getByRole("img", { name: "Diagram: Bruk av budsjettet. Budsjett, Prognose" });

async function top(): Promise<number> {
  return (await picture().boundingBox())?.y ?? Number.NaN;
}

test("a chart stands over its cells, and goes with them when the sheet is scrolled", async () => {
  await picture().waitFor();
  const box = await picture().boundingBox();
  expect(box).toMatchObject({ width: 7 * 64, height: 14 * 20 });
  await screenshot(workbench.page, "workbench-chart");
  await workbench.page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await workbench.page.mouse.wheel(0, 60);
  await workbench.page.waitForFunction((before) => (document.querySelector("figure.chart")?.getBoundingClientRect().y ?? before) < before, box?.y ?? 0);
  expect(await top()).toBeLessThan(box?.y ?? 0);
  expect(workbench.errors).toEqual([]);
});

test("it is drawn anew when a cell changes, and when a formula does", async () => {
  const titles = () => picture().locator("title").allTextContents();
  expect(await titles()).toEqual(expect.arrayContaining(["Budsjett, Januar: 100", "Prognose, Januar: 110"]));
  await workbench.pane().evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [[1000]];
    await context.sync();
  }));
  await workbench.page.waitForFunction(() => [...document.querySelectorAll("figure.chart title")].some(({ textContent }) => textContent === "Prognose, Januar: 1,100"));
  expect(await titles()).toEqual(expect.arrayContaining(["Budsjett, Januar: 1,000"]));
});

test("its figures can be read as a table, by keyboard and by screen readers", async () => {
  const figures = workbench.page.getByRole("table", { name: "Bruk av budsjettet" });
  expect(await figures.getByRole("row").allInnerTexts()).toHaveLength(4);
  const toggle = workbench.page.getByRole("button", { name: "Vis tallene" });
  await toggle.focus();
  await workbench.page.keyboard.press("Enter");
  expect(await toggle.getAttribute("aria-pressed")).toBe("true");
  expect((await figures.boundingBox())?.height).toBeGreaterThan(60);
  await screenshot(workbench.page, "workbench-chart-figures");
  expect(await accessibilityViolations(workbench.page, ["#cells", "#pane"])).toEqual([]);
  await workbench.page.keyboard.press("Enter");
});

test("it is not there on another sheet", async () => {
  await workbench.pane().evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.add("Annet").activate();
    await context.sync();
  }));
  await picture().waitFor({ state: "detached" });
});
