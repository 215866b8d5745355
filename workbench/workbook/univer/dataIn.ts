import type { ChartData } from "../chartData";
import type { ConditionalFormatData, TableData, WorkbookData } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import { toSnapshot } from "./snapshot";
import type { UniverContext } from "./univerContext";

type Parts = Pick<WorkbookEngine, "setName" | "setValidation" | "setPageLayout" | "setSetting" | "activateSheet"> & {
  restoreTable(table: TableData): void;
  restoreFormat(sheetId: string, format: ConditionalFormatData): void;
  restoreChart(sheetId: string, chart: ChartData): void;
};

/** Puts the workbook in place of the one that stands. */
export function loadWorkbook(context: UniverContext, engine: Parts, data: WorkbookData): void {
  context.replaceWorkbook(toSnapshot(data));
  for (const sheet of data.sheets) {
    if (sheet.visibility === "VeryHidden") context.side.veryHiddenSheets.add(sheet.id);
    if (sheet.protected) context.side.protectedSheets.add(sheet.id);
    engine.setPageLayout(sheet.id, sheet.pageLayout);
    for (const validation of sheet.validations) engine.setValidation(sheet.id, validation.rect, validation);
    for (const [priority, format] of sheet.conditionalFormats.entries()) engine.restoreFormat(sheet.id, { ...format, priority });
    for (const chart of sheet.charts ?? []) engine.restoreChart(sheet.id, chart);
  }
  for (const name of data.names) engine.setName(name);
  for (const table of data.tables) engine.restoreTable(table);
  for (const [key, value] of Object.entries(data.settings)) engine.setSetting(key, value);
  engine.activateSheet(data.activeSheetId);
}
