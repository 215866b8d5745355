import { z } from "zod";
import type { Rect } from "../../workbook/workbookData";
import { sheetColumnCount, sheetRowCount } from "../address";
import { boundingRect, intersection } from "../../workbook/rects";
import { apiError } from "../apiError";
import { nothing, optional, proxyOf, wholeNumber, text } from "../arguments";
import { type HostObject, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { findReference, newRange, type Place, placeOf } from "../rangeTarget";
import { usedWithin } from "../rules/usedWithin";
import { range } from "./range";

const { method } = membersOf<LiveRange>();
const rangeOrAddress: z.ZodType<LiveRange | string> = z.union([proxyOf(() => range), text]);

/** Ranges near a range; all documented in @types/office-js, Range. Outside the sheet is InvalidArgument. */
export const rangeNeighbourMembers = {
  getCell: method(z.tuple([wholeNumber, wholeNumber]), (target, [row, column], session) =>
    moved(target, session, (rect) => ({ row: rect.row + row, column: rect.column + column, rowCount: 1, columnCount: 1 }))),
  getRow: method(z.tuple([wholeNumber]), (target, [row], session) =>
    moved(target, session, (rect) => ({ ...rect, row: rect.row + inside(row, rect.rowCount), rowCount: 1 }))),
  getColumn: method(z.tuple([wholeNumber]), (target, [column], session) =>
    moved(target, session, (rect) => ({ ...rect, column: rect.column + inside(column, rect.columnCount), columnCount: 1 }))),
  getResizedRange: method(z.tuple([wholeNumber, wholeNumber]), (target, [rows, columns], session) =>
    moved(target, session, (rect) => ({ ...rect, rowCount: rect.rowCount + rows, columnCount: rect.columnCount + columns }))),
  getOffsetRange: method(z.tuple([wholeNumber, wholeNumber]), (target, [rows, columns], session) =>
    moved(target, session, (rect) => ({ ...rect, row: rect.row + rows, column: rect.column + columns }))),
  getRowsBelow: method(z.tuple([optional(wholeNumber)]), (target, [count], session) => moved(target, session, (rect) => rowsBelow(rect, count ?? 1))),
  getEntireRow: method(nothing, (target, _none, session) => moved(target, session, (rect) => ({ ...rect, column: 0, columnCount: sheetColumnCount }))),
  getEntireColumn: method(nothing, (target, _none, session) => moved(target, session, (rect) => ({ ...rect, row: 0, rowCount: sheetRowCount }))),
  /** Not for the add-in: office.js splits a write of more than 1,500 cells with it. */
  getBoundingRect: method(z.tuple([rangeOrAddress]), (target, [other], session) => moved(target, session, (rect) => {
    return boundingRect(rect, placeOn(target, other, session).rect);
  })),
  getUsedRangeOrNullObject: method(z.tuple([optional(z.boolean())]), (target, [valuesOnly], session) => {
    const place = placeOf(target, session);
    return rangeOrNull(session, place.sheetId, usedWithin(place, valuesOnly ?? false, session));
  }, true),
  getIntersectionOrNullObject: method(z.tuple([rangeOrAddress]), (target, [other], session) => {
    const place = placeOf(target, session);
    return rangeOrNull(session, place.sheetId, intersection(place.rect, placeOn(target, other, session).rect));
  }),
  /** Null unless the range is one cell whose formula spills. */
  getSpillingToRangeOrNullObject: method(nothing, (target, _none, session) => {
    const { sheetId, rect } = placeOf(target, session);
    const single = rect.rowCount === 1 && rect.columnCount === 1;
    return rangeOrNull(session, sheetId, single ? session.engine.spillRect(sheetId, rect.row, rect.column) : null);
  }, true),
};

function moved(target: LiveRange, session: HostSession, change: (rect: Rect) => Rect): HostObject {
  const { sheetId, rect } = placeOf(target, session);
  return range.of(newRange(session, sheetId, change(rect)));
}

function inside(index: number, count: number): number {
  if (index < 0 || index >= count) throw apiError("InvalidArgument");
  return index;
}

/** A negative count reaches up into the range itself; zero rows are no range. */
function rowsBelow(rect: Rect, count: number): Rect {
  if (count === 0) throw apiError("InvalidArgument");
  const end = rect.row + rect.rowCount;
  return count > 0 ? { ...rect, row: end, rowCount: count } : { ...rect, row: end + count, rowCount: -count };
}

function rangeOrNull(session: HostSession, sheetId: string, rect: Rect | null): HostObject | null {
  return rect === null ? null : range.of(newRange(session, sheetId, rect));
}

/** The other range must be on the same sheet. */
function placeOn(target: LiveRange, other: LiveRange | string, session: HostSession): Place {
  const place = typeof other === "string" ? findReference(session, other, target.sheetId) : placeOf(other, session);
  if (place === null || place.sheetId !== target.sheetId) throw apiError("InvalidArgument");
  return place;
}
