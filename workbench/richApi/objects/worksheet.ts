import { z } from "zod";
import { wholeSheet } from "../address";
import { apiError } from "../apiError";
import { flag, nothing, optional, text, wholeNumber } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import { type HostSession, requireStructureUnlocked } from "../hostSession";
import { findReference, newRange, sheetInfo } from "../rangeTarget";
import { htmlColor } from "../rules/htmlColor";
import { deleteSheet, requireAnotherVisibleSheet } from "../rules/sheetRemoval";
import { requireSheetName } from "../rules/sheetName";
import { chartCollection } from "./chartCollection";
import { freezePanes } from "./freezePanes";
import { namedItemCollection } from "./namedItems";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { tableCollection } from "./tableCollection";
import { worksheetProtection } from "./worksheetProtection";

/** A worksheet, or what belongs to one. */
export type SheetTarget = { readonly sheetId: string };

const { link, method, property, readOnly, writeOnly } = membersOf<SheetTarget>();

/** Read @types/office-js, Worksheet, for the sentences behind these rules. */
export const worksheet: BoundType<SheetTarget> = defineType({
  name: "Worksheet",
  id: ({ sheetId }, session) => sheetInfo(session, sheetId).id,
  members: {
    id: readOnly(({ sheetId }, session) => sheetInfo(session, sheetId).id),
    name: property(({ sheetId }, session) => sheetInfo(session, sheetId).name, text, ({ sheetId }, name, session) => {
      requireStructureUnlocked(session);
      requireSheetName(name, session.engine.sheets(), sheetInfo(session, sheetId).id);
      session.engine.updateSheet(sheetId, { name });
      session.calculation.written();
    }),
    position: property(({ sheetId }, session) => positionOf(sheetId, session), wholeNumber, ({ sheetId }, position, session) => {
      requireStructureUnlocked(session);
      if (position < 0 || position >= session.engine.sheets().length) throw apiError("InvalidArgument");
      if (positionOf(sheetId, session) !== position) session.engine.moveSheet(sheetId, position);
    }),
    visibility: property(
      ({ sheetId }, session) => sheetInfo(session, sheetId).visibility,
      z.enum(["Visible", "Hidden", "VeryHidden"]),
      ({ sheetId }, visibility, session) => {
        requireStructureUnlocked(session);
        if (visibility !== "Visible") requireAnotherVisibleSheet(session, sheetId);
        session.engine.updateSheet(sheetId, { visibility });
      },
    ),
    /** Null while the sheet is hidden, "" for automatic. */
    tabColor: property(
      ({ sheetId }, session) => {
        const sheet = sheetInfo(session, sheetId);
        return sheet.visibility === "Visible" ? sheet.tabColor : null;
      },
      text,
      ({ sheetId }, color, session) => {
        requireStructureUnlocked(session);
        session.engine.updateSheet(sheetInfo(session, sheetId).id, { tabColor: color === "" ? "" : htmlColor(color) });
      },
    ),
    showGridlines: property(({ sheetId }, session) => sheetInfo(session, sheetId).showGridlines, flag, showGridlines),
    /** What office.js writes for `showGridlines = …`. */
    gridlines: writeOnly(flag, showGridlines),
    freezePanes: link((sheet) => freezePanes.of(sheet)),
    pageLayout: link((sheet) => pageLayout.of(sheet)),
    protection: link((sheet) => worksheetProtection.of(sheet)),
    tables: link(({ sheetId }) => tableCollection.of({ sheetId })),
    charts: link(({ sheetId }) => chartCollection.of({ sheetId })),
    names: link(({ sheetId }) => namedItemCollection.of({ scope: sheetId })),
    activate: method(nothing, ({ sheetId }, _none, session) => {
      if (sheetInfo(session, sheetId).visibility !== "Visible") throw apiError("InvalidOperation");
      session.engine.activateSheet(sheetId);
    }),
    delete: method(nothing, ({ sheetId }, _none, session) => {
      requireStructureUnlocked(session);
      deleteSheet(session, sheetInfo(session, sheetId));
    }),
    getRange: method(z.tuple([optional(text)]), ({ sheetId }, [address], session) => {
      const sheet = sheetInfo(session, sheetId);
      if (address === null || address === "") return range.of(newRange(session, sheet.id, wholeSheet));
      const place = address.length > 8192 ? null : findReference(session, address, sheet.id);
      if (place?.sheetId !== sheet.id) throw apiError("InvalidArgument");
      return range.of(newRange(session, place.sheetId, place.rect));
    }),
    getRangeByIndexes: method(z.tuple([wholeNumber, wholeNumber, wholeNumber, wholeNumber]), ({ sheetId }, [row, column, rowCount, columnCount], session) =>
      range.of(newRange(session, sheetInfo(session, sheetId).id, { row, column, rowCount, columnCount }))),
    /** A blank sheet gives its top left cell. */
    getUsedRange: method(z.tuple([optional(flag)]), ({ sheetId }, [valuesOnly], session) =>
      range.of(newRange(session, sheetId, usedRect(sheetId, valuesOnly, session) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 })), true),
    getUsedRangeOrNullObject: method(z.tuple([optional(flag)]), ({ sheetId }, [valuesOnly], session) => {
      const rect = usedRect(sheetId, valuesOnly, session);
      return rect && range.of(newRange(session, sheetId, rect));
    }, true),
  },
});

function positionOf(sheetId: string, session: HostSession): number {
  sheetInfo(session, sheetId);
  return session.engine.sheets().findIndex((sheet) => sheet.id === sheetId);
}

function showGridlines({ sheetId }: SheetTarget, shown: boolean, session: HostSession): void {
  session.engine.updateSheet(sheetInfo(session, sheetId).id, { showGridlines: shown });
}

function usedRect(sheetId: string, valuesOnly: boolean | null, session: HostSession) {
  return session.engine.usedRect(sheetInfo(session, sheetId).id, valuesOnly ?? false);
}
