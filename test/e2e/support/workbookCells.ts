import type { Page } from "playwright-core";
import type { CellValue } from "../../../workbench/workbook/workbookData";
import type { WorkbookEngine } from "../../../workbench/workbook/workbookEngine";

type RunningWorkbench = { readonly workbench: { readonly engine: WorkbookEngine } };

/** Row and column are 0-based; what is read is the workbook's value, not its display. */
export type CellsAt = { readonly sheet: string; readonly row: number; readonly column: number; readonly rowCount: number; readonly columnCount: number };

export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as RunningWorkbench).workbench.engine.sheets().map((sheet) => sheet.name));
}

export function readCells(page: Page, at: CellsAt): Promise<CellValue[][]> {
  return page.evaluate(async ({ sheet, ...rect }) => {
    const { engine } = (window as unknown as RunningWorkbench).workbench;
    const found = engine.sheets().find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`There is no sheet ${sheet}.`);
    await engine.calculate();
    return engine.values(found.id, rect);
  }, at);
}

/** As a user types it outside the add-in: text, number or a formula beginning with "=". */
export function writeCell(page: Page, at: Pick<CellsAt, "sheet" | "row" | "column">, content: string | number): Promise<void> {
  return page.evaluate(async ({ sheet, row, column, value }) => {
    const { engine } = (window as unknown as RunningWorkbench).workbench;
    const found = engine.sheets().find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`There is no sheet ${sheet}.`);
    const cell = typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
    engine.writeCells(found.id, { row, column, rowCount: 1, columnCount: 1 }, [[cell]]);
    await engine.calculate();
  }, { ...at, value: content });
}

export async function showSheet(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const { engine } = (window as unknown as RunningWorkbench).workbench;
    const found = engine.sheets().find((sheet) => sheet.name === wanted);
    if (found === undefined) throw new Error(`There is no sheet ${wanted}.`);
    engine.activateSheet(found.id);
  }, name);
  // The grid draws on the next frames.
  await page.waitForTimeout(600);
}
