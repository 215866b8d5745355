import { z } from "zod";
import { nothing, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import { newRange } from "../rangeTarget";
import { application } from "./application";
import { namedItemCollection } from "./namedItems";
import { range } from "./range";
import { settingCollection } from "./settings";
import { tableCollection } from "./tableCollection";
import { workbookProtection } from "./workbookProtection";
import { worksheetCollection } from "./worksheetCollection";

const { link, method } = membersOf<object>();

export const workbook: BoundType<object> = defineType({
  name: "Workbook",
  members: {
    application: link(() => application.of({})),
    worksheets: link(() => worksheetCollection.of({})),
    tables: link(() => tableCollection.of({ sheetId: null })),
    names: link(() => namedItemCollection.of({ scope: null })),
    settings: link(() => settingCollection.of({})),
    protection: link(() => workbookProtection.of({})),
    getSelectedRange: method(nothing, (_workbook, _none, session) => {
      const { sheetId, rect } = session.engine.selection();
      return range.of(newRange(session, sheetId, rect));
    }),
    getActiveCell: method(nothing, (_workbook, _none, session) => {
      const { sheetId, rect } = session.engine.selection();
      return range.of(newRange(session, sheetId, { ...rect, rowCount: 1, columnCount: 1 }));
    }),
    _RemoveReference: method(z.tuple([text]), (_workbook, [referenceId], session) => session.ranges.forget(referenceId)),
    _RemoveAllReferences: method(nothing, (_workbook, _none, session) => session.ranges.forgetAll()),
    _GetReferenceCount: method(nothing, (_workbook, _none, session) => session.ranges.keptCount()),
  },
});
