import { z } from "zod";
import type { TableData } from "../../workbook/workbookData";
import { apiError } from "../apiError";
import { flag, nothing, proxyOf, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { findReference, placeOf } from "../rangeTarget";
import { sameName } from "../rules/sheetName";
import { createTable } from "../rules/tableCreation";
import { range } from "./range";
import { table } from "./table";

/** Tables of one sheet, or of the workbook. */
export type TablesTarget = { readonly sheetId: string | null };

const { method, readOnly } = membersOf<TablesTarget>();
const rangeOrAddress: z.ZodType<LiveRange | string> = z.union([proxyOf(() => range), text]);

export const tableCollection: BoundType<TablesTarget> = defineType({
  name: "TableCollection",
  items: (target, session) => tablesOf(target, session).map(({ id }) => table.of({ tableId: id })),
  itemType: () => table,
  members: {
    count: readOnly((target, session) => tablesOf(target, session).length),
    getCount: method(nothing, (target, _none, session) => tablesOf(target, session).length),
    /** An address without a sheet is on the active sheet (@types/office-js, TableCollection.add). */
    add: method(z.tuple([rangeOrAddress, flag]), (target, [area, hasHeaders], session) => {
      const place = typeof area === "string" ? findReference(session, area, target.sheetId ?? session.engine.activeSheetId()) : placeOf(area, session);
      if (!place || (target.sheetId !== null && place.sheetId !== target.sheetId)) throw apiError("InvalidArgument");
      return table.of({ tableId: createTable(place, hasHeaders, session) });
    }),
    getItem: method(z.tuple([text]), (target, [key], session) => {
      const found = find(target, key, session);
      if (!found) throw apiError("ItemNotFound");
      return table.of({ tableId: found.id });
    }),
    getItemOrNullObject: method(z.tuple([text]), (target, [key], session) => {
      const found = find(target, key, session);
      return found && table.of({ tableId: found.id });
    }),
  },
});

function tablesOf({ sheetId }: TablesTarget, session: HostSession): readonly TableData[] {
  return session.engine.tables().filter((candidate) => sheetId === null || candidate.sheetId === sheetId);
}

function find(target: TablesTarget, key: string, session: HostSession): TableData | null {
  const tables = tablesOf(target, session);
  return tables.find(({ id }) => id === key) ?? tables.find(({ name }) => sameName(name, key)) ?? null;
}
