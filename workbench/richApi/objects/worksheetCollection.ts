import { z } from "zod";
import { apiError } from "../apiError";
import { flag, nothing, optional, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import { requireStructureUnlocked } from "../hostSession";
import { sheetByKey } from "../rangeTarget";
import { nextSheetName, requireSheetName } from "../rules/sheetName";
import { worksheet } from "./worksheet";

const { method } = membersOf<object>();

export const worksheetCollection: BoundType<object> = defineType({
  name: "WorksheetCollection",
  items: (_workbook, session) => session.engine.sheets().map(({ id }) => worksheet.of({ sheetId: id })),
  itemType: () => worksheet,
  members: {
    /** Last in the row and not activated (@types/office-js, WorksheetCollection.add). */
    add: method(z.tuple([optional(text)]), (_workbook, [name], session) => {
      requireStructureUnlocked(session);
      const sheets = session.engine.sheets();
      const chosen = name ?? nextSheetName(sheets, session.settings.language);
      requireSheetName(chosen, sheets, null);
      const active = session.engine.activeSheetId();
      const sheetId = session.engine.addSheet(chosen);
      if (session.engine.activeSheetId() !== active) session.engine.activateSheet(active);
      return worksheet.of({ sheetId });
    }),
    getItem: method(z.tuple([text]), (_workbook, [key], session) => {
      const sheet = sheetByKey(session, key);
      if (!sheet) throw apiError("ItemNotFound");
      return worksheet.of({ sheetId: sheet.id });
    }),
    getItemOrNullObject: method(z.tuple([text]), (_workbook, [key], session) => {
      const sheet = sheetByKey(session, key);
      return sheet && worksheet.of({ sheetId: sheet.id });
    }),
    getActiveWorksheet: method(nothing, (_workbook, _none, session) => worksheet.of({ sheetId: session.engine.activeSheetId() })),
    getCount: method(z.tuple([optional(flag)]), (_workbook, [visibleOnly], session) =>
      session.engine.sheets().filter((sheet) => !visibleOnly || sheet.visibility === "Visible").length),
    _RegisterDataChangedEvent: method(nothing, (_workbook, _none, session) => session.events.watchChanges(true)),
    _UnregisterDataChangedEvent: method(nothing, (_workbook, _none, session) => session.events.watchChanges(false)),
  },
});
