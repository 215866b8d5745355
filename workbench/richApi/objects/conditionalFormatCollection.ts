import { z } from "zod";
import type { ConditionalFormatData } from "../../workbook/workbookData";
import { intersection, sameRect } from "../../workbook/rects";
import { apiError, apiNotFound } from "../apiError";
import { nothing, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { placeOf } from "../rangeTarget";
import { requireAllowed } from "../rules/sheetProtection";
import { conditionalFormat } from "./conditionalFormat";

const { method } = membersOf<LiveRange>();

type Rule = ConditionalFormatData["rule"];

/** A format that was added and has no rule yet colours nothing. */
const unwritten: Readonly<Record<string, Rule>> = {
  Custom: { kind: "custom", formula: "=FALSE" },
  CellValue: { kind: "cellValue", operator: "EqualTo", formula1: '=""' },
};

/** The formats that touch the range, first priority first. */
export const conditionalFormatCollection: BoundType<LiveRange> = defineType({
  name: "ConditionalFormatCollection",
  items: (range, session) => formatsOn(range, session).map(({ id }) => conditionalFormat.of({ sheetId: range.sheetId, id })),
  itemType: () => conditionalFormat,
  members: {
    /** Comes before all others of the sheet (@types/office-js, ConditionalFormatCollection.add). */
    add: method(z.tuple([text]), (range, [type], session) => {
      const { sheetId, rect } = placeOf(range, session);
      requireAllowed(session, sheetId, "allowFormatCells");
      const rule = unwritten[type];
      if (!rule) throw apiNotFound(`ConditionalFormatCollection.add("${type}")`);
      const id = session.engine.addConditionalFormat(sheetId, { rect, priority: 0, stopIfTrue: false, style: {}, rule });
      return conditionalFormat.of({ sheetId, id });
    }),
    clearAll: method(nothing, (range, _none, session) => {
      const { sheetId, rect } = placeOf(range, session);
      requireAllowed(session, sheetId, "allowFormatCells");
      for (const format of formatsOn(range, session)) {
        // Where only part of a format's cells are cleared the rest would keep it; the engine holds one rectangle a format.
        const common = intersection(format.rect, rect);
        if (!common || !sameRect(common, format.rect)) throw apiNotFound("ConditionalFormatCollection.clearAll (part of a format's cells)");
        session.engine.removeConditionalFormat(sheetId, format.id);
      }
    }),
    getCount: method(nothing, (range, _none, session) => formatsOn(range, session).length),
    getItem: method(z.tuple([text]), (range, [id], session) => {
      if (!formatsOn(range, session).some((format) => format.id === id)) throw apiError("ItemNotFound");
      return conditionalFormat.of({ sheetId: range.sheetId, id });
    }),
  },
});

function formatsOn(range: LiveRange, session: HostSession): readonly ConditionalFormatData[] {
  const { sheetId, rect } = placeOf(range, session);
  return session.engine.conditionalFormats(sheetId).filter((format) => intersection(format.rect, rect) !== null);
}
