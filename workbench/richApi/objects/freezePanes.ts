import { z } from "zod";
import { isEntireColumns, isEntireRows, sheetColumnCount, sheetRowCount } from "../address";
import { apiError } from "../apiError";
import { nothing, optional, proxyOf, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { LiveRange } from "../liveRange";
import { findReference, newRange, placeOf, sheetInfo } from "../rangeTarget";
import { range } from "./range";
import type { SheetTarget } from "./worksheet";

const { method } = membersOf<SheetTarget>();
const count = z.number().int().min(0);
const rangeOrAddress: z.ZodType<LiveRange | string | null> = z.union([proxyOf(() => range), text, z.null()]);

/** Freezing rows lets go of frozen columns and the other way round; both at once takes freezeAt (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#freeze-panes). */
export const freezePanes: BoundType<SheetTarget> = defineType({
  name: "WorksheetFreezePanes",
  members: {
    freezeAt: method(z.tuple([rangeOrAddress]), ({ sheetId }, [frozen], session) => {
      sheetInfo(session, sheetId);
      if (frozen === null) return session.engine.setFreeze(sheetId, 0, 0);
      const place = typeof frozen === "string" ? findReference(session, frozen, sheetId) : placeOf(frozen, session);
      if (place?.sheetId !== sheetId) throw apiError("InvalidArgument");
      const { rect } = place;
      session.engine.setFreeze(sheetId, isEntireColumns(rect) ? 0 : rect.row + rect.rowCount, isEntireRows(rect) ? 0 : rect.column + rect.columnCount);
    }),
    freezeRows: method(z.tuple([optional(count)]), ({ sheetId }, [rows], session) => session.engine.setFreeze(sheetInfo(session, sheetId).id, rows ?? 1, 0)),
    freezeColumns: method(z.tuple([optional(count)]), ({ sheetId }, [columns], session) => session.engine.setFreeze(sheetInfo(session, sheetId).id, 0, columns ?? 1)),
    unfreeze: method(nothing, ({ sheetId }, _none, session) => session.engine.setFreeze(sheetInfo(session, sheetId).id, 0, 0)),
    getLocationOrNullObject: method(nothing, ({ sheetId }, _none, session) => {
      const { rows, columns } = session.engine.freeze(sheetInfo(session, sheetId).id);
      if (rows === 0 && columns === 0) return null;
      const whole = { row: 0, column: 0, rowCount: rows, columnCount: columns };
      return range.of(newRange(session, sheetId, {
        ...whole,
        ...(rows === 0 ? { rowCount: sheetRowCount } : {}),
        ...(columns === 0 ? { columnCount: sheetColumnCount } : {}),
      }));
    }),
  },
});
