import type { ConditionalFormatData } from "../../workbook/workbookData";
import { apiError } from "../apiError";
import { flag, nothing, wholeNumber } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import { newRange, sheetInfo } from "../rangeTarget";
import { requireAllowed } from "../rules/sheetProtection";
import { cellValueConditionalFormat, customConditionalFormat } from "./conditionalRules";
import { range } from "./range";

export type FormatTarget = { readonly sheetId: string; readonly id: string };

const { link, method, property, readOnly } = membersOf<FormatTarget>();

export const conditionalFormat: BoundType<FormatTarget> = defineType({
  name: "ConditionalFormat",
  id: (target, session) => formatData(target, session).id,
  members: {
    id: readOnly((target, session) => formatData(target, session).id),
    type: readOnly((target, session) => (formatData(target, session).rule.kind === "custom" ? "Custom" : "CellValue")),
    /** Place in the sheet's row of formats, 0 first; past either end it is the end (@types/office-js, ConditionalFormat.priority). */
    priority: property((target, session) => formatData(target, session).priority, wholeNumber, (target, priority, session) => {
      const last = session.engine.conditionalFormats(target.sheetId).length - 1;
      const wanted = priority < 0 ? Math.max(0, last + 1 + priority) : Math.min(priority, last);
      updateFormat(target, { priority: wanted }, session);
    }),
    stopIfTrue: property((target, session) => formatData(target, session).stopIfTrue, flag, (target, stopIfTrue, session) =>
      updateFormat(target, { stopIfTrue }, session)),
    custom: link((target, session) => {
      if (formatData(target, session).rule.kind !== "custom") throw apiError("InvalidOperation");
      return customConditionalFormat.of(target);
    }),
    cellValue: link((target, session) => {
      if (formatData(target, session).rule.kind !== "cellValue") throw apiError("InvalidOperation");
      return cellValueConditionalFormat.of(target);
    }),
    getRange: method(nothing, (target, _none, session) => range.of(newRange(session, target.sheetId, formatData(target, session).rect))),
    delete: method(nothing, (target, _none, session) => {
      requireAllowed(session, target.sheetId, "allowFormatCells");
      session.engine.removeConditionalFormat(target.sheetId, formatData(target, session).id);
    }),
  },
});

export function formatData({ sheetId, id }: FormatTarget, session: HostSession): ConditionalFormatData {
  const found = session.engine.conditionalFormats(sheetInfo(session, sheetId).id).find((format) => format.id === id);
  if (!found) throw apiError("ItemNotFound");
  return found;
}

export function updateFormat(target: FormatTarget, patch: Partial<Omit<ConditionalFormatData, "id">>, session: HostSession): void {
  requireAllowed(session, target.sheetId, "allowFormatCells");
  session.engine.updateConditionalFormat(target.sheetId, formatData(target, session).id, patch);
}
