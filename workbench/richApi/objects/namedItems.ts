import { z } from "zod";
import type { NameData } from "../../workbook/workbookData";
import { formatAddress } from "../address";
import { apiError, apiNotFound } from "../apiError";
import { flag, nothing, optional, proxyOf, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { findReference, newRange, placeOf, sheetInfo } from "../rangeTarget";
import { requireItemName } from "../rules/definedName";
import { requireFormula } from "../rules/formula";
import { nameValue } from "../rules/nameValue";
import { sameName } from "../rules/sheetName";
import { range } from "./range";

/** Names of one sheet, or of the workbook (null). */
export type NamesTarget = { readonly scope: string | null };
type NameTarget = NamesTarget & { readonly name: string };

const collection = membersOf<NamesTarget>();
const { method, property, readOnly } = membersOf<NameTarget>();
const rangeOrFormula: z.ZodType<LiveRange | string> = z.union([proxyOf(() => range), text]);
/** Excel's limit on a name's comment (support.microsoft.com, "Define and use names in formulas"). */
const commentText = z.string().max(255);

/** The workbook's collection holds the workbook's names only (@types/office-js, Workbook.names). */
export const namedItemCollection: BoundType<NamesTarget> = defineType({
  name: "NamedItemCollection",
  items: ({ scope }, session) => session.engine.names().filter(({ sheetId }) => sheetId === scope).map(({ name }) => namedItem.of({ scope, name })),
  itemType: () => namedItem,
  members: {
    getCount: collection.method(nothing, ({ scope }, _none, session) => session.engine.names().filter(({ sheetId }) => sheetId === scope).length),
    add: collection.method(z.tuple([text, rangeOrFormula, optional(commentText)]), ({ scope }, [name, reference, comment], session) => {
      requireItemName(name, session.engine, scope);
      session.engine.setName({ name, formula: referenceFormula(reference, session), sheetId: scope, comment: comment ?? "", visible: true });
      session.calculation.written();
      return namedItem.of({ scope, name });
    }),
    getItem: collection.method(z.tuple([text]), ({ scope }, [name], session) => namedItem.of({ scope, name: nameData({ scope, name }, session).name })),
    getItemOrNullObject: collection.method(z.tuple([text]), ({ scope }, [name], session) => {
      const found = find({ scope, name }, session);
      return found && namedItem.of({ scope, name: found.name });
    }),
  },
});

export const namedItem: BoundType<NameTarget> = defineType({
  name: "NamedItem",
  id: (target, session) => nameData(target, session).name,
  members: {
    name: readOnly((target, session) => nameData(target, session).name),
    scope: readOnly((target, session) => (nameData(target, session).sheetId === null ? "Workbook" : "Worksheet")),
    formula: readOnly((target, session) => nameData(target, session).formula),
    type: readOnly((target, session) => value(target, session).type),
    value: readOnly((target, session) => value(target, session).value),
    visible: property((target, session) => nameData(target, session).visible, flag, (target, visible, session) =>
      session.engine.setName({ ...nameData(target, session), visible })),
    comment: property((target, session) => nameData(target, session).comment, commentText, (target, comment, session) =>
      session.engine.setName({ ...nameData(target, session), comment })),
    /** Throws when the name is no range (@types/office-js, NamedItem.getRange). */
    getRange: method(nothing, (target, _none, session) => {
      const found = rangeOf(target, session);
      if (!found) throw apiError("InvalidReference");
      return found;
    }),
    getRangeOrNullObject: method(nothing, (target, _none, session) => rangeOf(target, session)),
    delete: method(nothing, (target, _none, session) => {
      const { name, sheetId } = nameData(target, session);
      session.engine.removeName(name, sheetId);
      session.calculation.written();
    }),
  },
});

function find({ scope, name }: NameTarget, session: HostSession): NameData | null {
  return session.engine.names().find((item) => item.sheetId === scope && sameName(item.name, name)) ?? null;
}

function nameData(target: NameTarget, session: HostSession): NameData {
  const found = find(target, session);
  if (!found) throw apiError("ItemNotFound");
  return found;
}

function referenceFormula(reference: LiveRange | string, session: HostSession): string {
  if (typeof reference !== "string") {
    const { sheetId, rect } = placeOf(reference, session);
    return `=${formatAddress(sheetInfo(session, sheetId).name, rect, true)}`;
  }
  if (!reference.startsWith("=")) throw apiError("InvalidArgument");
  requireFormula(reference);
  return reference;
}

function value(target: NameTarget, session: HostSession) {
  const known = nameValue(nameData(target, session), session);
  if (!known) throw apiNotFound("NamedItem.value (of a formula)");
  return known;
}

function rangeOf(target: NameTarget, session: HostSession) {
  const { formula, sheetId } = nameData(target, session);
  const found = findReference(session, formula, sheetId ?? session.engine.activeSheetId());
  return found && range.of(newRange(session, found.sheetId, found.rect));
}
