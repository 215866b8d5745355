import {
  BooleanNumber, InsertSheetCommand, RemoveSheetCommand, SetFrozenMutation, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetHideMutation,
  SetWorksheetNameCommand, SetWorksheetOrderMutation, ToggleGridlinesMutation,
} from "#univer";
import type { Worksheet } from "#univer";
import type { SheetVisibility } from "../workbookData";
import type { SheetInfo, WorkbookEngine } from "../workbookEngine";
import type { UniverContext } from "./univerContext";

export const newSheetSize = { rowCount: 1000, columnCount: 60 };

/** Excel's own: 8.43 characters wide, 15 points high, in pixels. */
export const newSheetLook = { defaultColumnWidth: 64, defaultRowHeight: 20 };

export type SheetsPart = Pick<WorkbookEngine,
  "sheets" | "addSheet" | "removeSheet" | "updateSheet" | "moveSheet" | "activeSheetId" | "activateSheet" | "freeze" | "setFreeze">;

export function createSheetsPart(context: UniverContext): SheetsPart {
  let nextId = 0;

  function unusedId(): string {
    do nextId += 1; while (context.workbook().getSheetBySheetId(`sheet${nextId}`));
    return `sheet${nextId}`;
  }

  function setVisibility(sheetId: string, visibility: SheetVisibility): void {
    if (visibility === "VeryHidden") context.side.veryHiddenSheets.add(sheetId);
    else context.side.veryHiddenSheets.delete(sheetId);
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    context.run(SetWorksheetHideMutation.id, { subUnitId: sheetId, hidden });
  }

  return {
    sheets: () => context.workbook().getSheets().map((sheet) => sheetInfo(context, sheet)),

    addSheet(name) {
      const id = unusedId();
      const active = context.workbook().getActiveSheet().getSheetId();
      context.run(InsertSheetCommand.id, { sheet: { id, name, ...newSheetSize, ...newSheetLook } });
      // Univer goes to the new sheet, Excel stays.
      context.run(SetWorksheetActiveOperation.id, { subUnitId: active });
      return id;
    },

    removeSheet(sheetId) {
      context.run(RemoveSheetCommand.id, { subUnitId: sheetId });
      context.side.veryHiddenSheets.delete(sheetId);
      context.side.protectedSheets.delete(sheetId);
      context.side.pageLayouts.delete(sheetId);
      context.side.charts.delete(sheetId);
    },

    updateSheet(sheetId, patch) {
      if (patch.name !== undefined) context.run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name: patch.name });
      if (patch.visibility !== undefined) setVisibility(sheetId, patch.visibility);
      if (patch.tabColor !== undefined) context.run(SetTabColorMutation.id, { subUnitId: sheetId, color: patch.tabColor });
      if (patch.showGridlines !== undefined) {
        context.run(ToggleGridlinesMutation.id, { subUnitId: sheetId, showGridlines: patch.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE });
      }
      if (patch.protected === true) context.side.protectedSheets.add(sheetId);
      if (patch.protected === false) context.side.protectedSheets.delete(sheetId);
    },

    moveSheet(sheetId, position) {
      const fromOrder = context.workbook().getSheets().findIndex((sheet) => sheet.getSheetId() === sheetId);
      context.run(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder, toOrder: position });
    },

    activeSheetId: () => context.workbook().getActiveSheet().getSheetId(),
    activateSheet: (sheetId) => context.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId }),

    freeze(sheetId) {
      const { xSplit, ySplit } = context.sheet(sheetId).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },

    setFreeze(sheetId, rows, columns) {
      context.run(SetFrozenMutation.id, {
        subUnitId: sheetId, ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1,
      });
    },
  };
}

function sheetInfo(context: UniverContext, sheet: Worksheet): SheetInfo {
  const id = sheet.getSheetId();
  const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
  return {
    id,
    name: sheet.getName(),
    visibility: context.side.veryHiddenSheets.has(id) && hidden ? "VeryHidden" : hidden ? "Hidden" : "Visible",
    tabColor: sheet.getTabColor() ?? "",
    showGridlines: !sheet.hasHiddenGridlines(),
    protected: context.side.protectedSheets.has(id),
  };
}
