import type { RangeSnapshot } from "../src/sheets/workbookPort";
import { readSelection } from "../src/actions/readSelection";
import { createExcelWorkbook } from "../src/workbook/createExcelWorkbook";
import { openHeadlessHost } from "../workbench/node/headlessHost";

/** What a user would get by selecting all that is used on each sheet in turn, through the real office.js. */
export async function sheetRanges(xlsx: Uint8Array): Promise<readonly RangeSnapshot[]> {
  const headless = await openHeadlessHost({ xlsx });
  headless.installGlobals();
  try {
    const workbook = createExcelWorkbook();
    const ranges: RangeSnapshot[] = [];
    for (const sheet of headless.engine.sheets()) {
      const used = headless.engine.usedRect(sheet.id, true);
      if (!used) continue;
      headless.engine.select(sheet.id, used);
      const selection = await readSelection(workbook);
      if (selection.ok) ranges.push(selection.value);
    }
    return ranges;
  } finally {
    headless.dispose();
  }
}
