import type { Browser } from "playwright-core";
import { accessibilityViolations } from "./support/accessibility";
import { clippedElements } from "./support/clippedElements";
import { openBrowser } from "./support/openBrowser";
import { type OpenWorkbench, openWorkbench } from "./support/openWorkbench";
import { paneScreenshot } from "./support/screenshot";
import { goOn } from "./support/structuring";
import { readCells, sheetNames, writeCell } from "./support/workbookCells";

jest.setTimeout(120_000);

let browser: Browser;
let workbench: OpenWorkbench;

beforeAll(async () => {
  browser = await openBrowser();
  workbench = await openWorkbench(browser);
});

afterAll(async () => {
  await workbench.close();
  await browser.close();
});

test("a list of events is shared as values, undone, shared again and taken back, seen at 320 px", async () => {
  const { page } = workbench;
  const pane = workbench.pane();
  const sheet = (await sheetNames(page))[0] ?? "";
  await page.getByRole("separator", { name: "Bredden på oppgaveruten" }).press("Home");
  for (const [row, cells] of [["Aktivitet", 51, 52, 53], ["Brann 2", "O A", "", ""], ["Renhold", "", "O", "F"]].entries()) {
    for (const [column, value] of cells.entries()) await writeCell(page, { sheet, row, column }, value);
  }
  await writeCell(page, { sheet, row: 0, column: 5 }, "=PROSJEKT.WEEK_EVENTS(A1:D3,2026,)");
  const list = () => readCells(page, { sheet, row: 0, column: 5, rowCount: 5, columnCount: 5 });
  const events = await list();
  expect(events.map((cells) => cells.slice(0, 4))).toEqual([
    ["Brann 2", "2026-U51", 46370, "O"], ["Brann 2", "2026-U51", 46370, "A"], ["Renhold", "2026-U52", 46377, "O"], ["Renhold", "2026-U53", 46384, "F"], [null, null, null, null],
  ]);

  await pane.getByRole("button", { name: /^Gjør klar for deling/ }).click();
  await goOn(pane, "Vis hva som endres");
  await pane.getByText(/^1 liste blir til verdier/).waitFor();
  await pane.getByText("Blir: verdier i F1:J4").waitFor();
  expect({ violations: await accessibilityViolations(pane), clipped: await clippedElements(pane) }).toEqual({ violations: [], clipped: [] });
  await paneScreenshot(workbench, "sharing-list");
  await page.getByRole("separator", { name: "Bredden på oppgaveruten" }).press("Home");
  await goOn(pane, "Gjør om formlene");
  await pane.getByText("1 formel er endret.").waitFor();
  await writeCell(page, { sheet, row: 2, column: 3 }, "S");
  expect(await list()).toEqual(events);
  await goOn(pane, "Angre");
  await pane.getByText(/^Angret\./).waitFor();
  expect((await list())[3]).toEqual(["Renhold", "2026-U53", 46384, "S", "statusmøte"]);

  await goOn(pane, "Vis hva som endres");
  await goOn(pane, "Gjør om formlene");
  await pane.getByText("1 formel er endret.").waitFor();
  await pane.getByRole("radio", { name: /tilbake til formlene/ }).check();
  await goOn(pane, "Vis hva som endres");
  await pane.getByText("Står nå: verdier i F1:J4").waitFor();
  await goOn(pane, "Gjør om tilbake");
  await pane.getByText("1 formel er endret.").waitFor();
  await writeCell(page, { sheet, row: 2, column: 3 }, "F");
  expect(await list()).toEqual(events);
  expect([workbench.errors, workbench.outsideRequests]).toEqual([[], []]);
});
