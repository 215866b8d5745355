import type { WorkbookData } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import { toSnapshot } from "./snapshot";
import type { UniverContext } from "./univerContext";

type Parts = Pick<WorkbookEngine, "setName" | "addTable" | "setValidation" | "addConditionalFormat" | "setPageLayout" | "setSetting" | "activateSheet">;

/** Puts the workbook in place of the one that stands. Ids of tables and conditional formats are given anew, in the same order. */
export function loadWorkbook(context: UniverContext, engine: Parts, data: WorkbookData): void {
  context.replaceWorkbook(toSnapshot(data));
  for (const sheet of data.sheets) {
    if (sheet.visibility === "VeryHidden") context.side.veryHiddenSheets.add(sheet.id);
    if (sheet.protected) context.side.protectedSheets.add(sheet.id);
    engine.setPageLayout(sheet.id, sheet.pageLayout);
    for (const validation of sheet.validations) engine.setValidation(sheet.id, validation.rect, validation);
    for (const [priority, { id: _id, ...format }] of sheet.conditionalFormats.entries()) engine.addConditionalFormat(sheet.id, { ...format, priority });
  }
  for (const name of data.names) engine.setName(name);
  for (const { id: _id, ...table } of data.tables) engine.addTable(table);
  for (const [key, value] of Object.entries(data.settings)) engine.setSetting(key, value);
  engine.activateSheet(data.activeSheetId);
}
