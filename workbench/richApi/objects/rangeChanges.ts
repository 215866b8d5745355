import { z } from "zod";
import { intersection } from "../../workbook/rects";
import { apiError } from "../apiError";
import { nothing, optional } from "../arguments";
import { type HostObject, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { isUnbounded, newRange, type Place, placeOf, sheetInfo } from "../rangeTarget";
import { requireShiftable, shiftCells } from "../rules/cellShift";
import { requireAllowed, requireUnlocked } from "../rules/sheetProtection";
import { keepHeadersText } from "../rules/tableHeaders";
import { range } from "./range";

const { method } = membersOf<LiveRange>();

export const rangeChangeMembers = {
  clear: method(z.tuple([optional(z.enum(["All", "Contents", "Formats"]))]), (target, [applyTo], session) => {
    const place = placeOf(target, session);
    const what = applyTo ?? "All";
    if (what !== "Formats") clearContents(place, session);
    if (what !== "Contents") clearFormats(place, session);
    session.calculation.written();
  }),
  delete: method(z.tuple([z.enum(["Up", "Left"])]), (target, [shift], session) => {
    const place = placeOf(target, session);
    requireShiftable(place, shift, session);
    shiftCells(place, shift, session);
  }),
  insert: method(z.tuple([z.enum(["Down", "Right"])]), (target, [shift], session): HostObject => {
    const place = placeOf(target, session);
    requireShiftable(place, shift, session);
    shiftCells(place, shift, session);
    return range.of(newRange(session, place.sheetId, place.rect));
  }),
  select: method(nothing, (target, _none, session) => {
    const { sheetId, rect } = placeOf(target, session);
    if (sheetInfo(session, sheetId).visibility !== "Visible") throw apiError("InvalidOperation");
    if (session.engine.activeSheetId() !== sheetId) session.engine.activateSheet(sheetId);
    session.engine.select(sheetId, rect);
  }),
};

function clearContents({ sheetId, rect }: Place, session: HostSession): void {
  requireUnlocked(session, sheetId, rect);
  const used = session.engine.usedRect(sheetId, false);
  const cleared = used && intersection(used, rect);
  if (!cleared) return;
  session.engine.writeCells(sheetId, cleared, Array.from({ length: cleared.rowCount }, () => Array.from({ length: cleared.columnCount }, () => null)));
  keepHeadersText({ sheetId, rect: cleared }, session);
}

/** Clearing formats takes conditional formats that lie wholly inside with it, as Home, Clear, Clear Formats does. */
function clearFormats({ sheetId, rect }: Place, session: HostSession): void {
  requireAllowed(session, sheetId, "allowFormatCells");
  const { engine } = session;
  const used = engine.usedRect(sheetId, false);
  const cleared = isUnbounded(rect) ? used && intersection(used, rect) : rect;
  if (cleared) {
    engine.clearStyle(sheetId, cleared);
    engine.setNumberFormats(sheetId, cleared, Array.from({ length: cleared.rowCount }, () => Array.from({ length: cleared.columnCount }, () => "General")));
  }
  for (const format of engine.conditionalFormats(sheetId)) {
    const common = intersection(format.rect, rect);
    if (common && common.rowCount === format.rect.rowCount && common.columnCount === format.rect.columnCount) engine.removeConditionalFormat(sheetId, format.id);
  }
}
