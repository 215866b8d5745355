import { z } from "zod";
import { apiError } from "../apiError";
import { flag, nothing } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { placeOf } from "../rangeTarget";
import { autofitColumns, autofitRows } from "../rules/autofit";
import { setUniformStyle, uniformStyle } from "../rules/uniformStyle";
import { requireAllowed } from "../rules/sheetProtection";
import { formatProtection, rangeFill, rangeFont } from "./rangeLook";
import { rangeBorderCollection } from "./rangeBorders";

const { link, method, property } = membersOf<LiveRange>();

/** Excel's limits: 255 characters a column, 409.5 points a row (support.microsoft.com, Excel specifications and limits). */
const maxColumnWidthPt = 1342.5;
const maxRowHeightPt = 409.5;

/** Sizes asked for one by one; further out, beyond the used cells, all are taken to be alike. */
const manySizes = 2000;

/** What is not the same in every cell reads as null (@types/office-js, RangeFormat). */
export const rangeFormat: BoundType<LiveRange> = defineType({
  name: "RangeFormat",
  members: {
    fill: link((range) => rangeFill.of(range)),
    font: link((range) => rangeFont.of(range)),
    borders: link((range) => rangeBorderCollection.of(range)),
    protection: link((range) => formatProtection.of(range)),
    columnWidth: property(
      (range, session) => uniformSize(range, session, "column"),
      z.number().min(0).max(maxColumnWidthPt),
      (range, widthPt, session) => {
        const { sheetId, rect } = placeOf(range, session);
        requireAllowed(session, sheetId, "allowFormatColumns");
        session.engine.setColumnWidthsPt(sheetId, rect.column, rect.columnCount, widthPt);
      },
    ),
    rowHeight: property(
      (range, session) => uniformSize(range, session, "row"),
      z.number().min(0).max(maxRowHeightPt),
      (range, heightPt, session) => {
        const { sheetId, rect } = placeOf(range, session);
        requireAllowed(session, sheetId, "allowFormatRows");
        session.engine.setRowHeightsPt(sheetId, rect.row, rect.rowCount, heightPt);
      },
    ),
    wrapText: property(uniformStyle("wrapText", false), flag, (range, wrapText, session) => setUniformStyle(range, { wrapText }, session)),
    horizontalAlignment: property(
      uniformStyle("horizontalAlignment", "General"),
      z.enum(["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"]),
      (range, horizontalAlignment, session) => setUniformStyle(range, { horizontalAlignment }, session),
    ),
    verticalAlignment: property(
      uniformStyle("verticalAlignment", "Bottom"),
      z.enum(["Top", "Center", "Bottom", "Justify", "Distributed"]),
      (range, verticalAlignment, session) => setUniformStyle(range, { verticalAlignment }, session),
    ),
    indentLevel: property(uniformStyle("indentLevel", 0), z.number().int().min(0).max(250), (range, indentLevel, session) =>
      setUniformStyle(range, { indentLevel }, session)),
    /** Degrees from -90 to 90; 180 is text set downwards letter by letter. */
    textOrientation: property(uniformStyle("textOrientation", 0), z.number().int(), (range, textOrientation, session) => {
      if (Math.abs(textOrientation) > 90 && textOrientation !== 180) throw apiError("InvalidArgument");
      setUniformStyle(range, { textOrientation }, session);
    }),
    autofitColumns: method(nothing, (range, _none, session) => {
      const place = placeOf(range, session);
      requireAllowed(session, place.sheetId, "allowFormatColumns");
      autofitColumns(place, session);
    }, true),
    autofitRows: method(nothing, (range, _none, session) => {
      const place = placeOf(range, session);
      requireAllowed(session, place.sheetId, "allowFormatRows");
      autofitRows(place, session);
    }, true),
  },
});

function uniformSize(range: LiveRange, session: HostSession, axis: "row" | "column"): number | null {
  const { sheetId, rect } = placeOf(range, session);
  const used = session.engine.usedRect(sheetId, false);
  const wanted = axis === "row" ? rect.rowCount : rect.columnCount;
  const lastUsed = used ? (axis === "row" ? used.row + used.rowCount : used.column + used.columnCount) : 0;
  const count = Math.min(wanted, Math.max(manySizes, lastUsed - rect[axis] + 1));
  const sizes = Array.from({ length: count }, (_, index) =>
    axis === "row" ? session.engine.rowHeightPt(sheetId, rect.row + index) : session.engine.columnWidthPt(sheetId, rect.column + index));
  return sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;
}
