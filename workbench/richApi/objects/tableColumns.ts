import { z } from "zod";
import { apiError } from "../apiError";
import { nothing, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import { newRange } from "../rangeTarget";
import { sameName } from "../rules/sheetName";
import { requireUnlocked } from "../rules/sheetProtection";
import { keepHeadersText } from "../rules/tableHeaders";
import { dataBodyRect, headerRect } from "../rules/tableRects";
import { range } from "./range";
import { type TableTarget, tableData } from "./table";

/** The engine knows columns by their place: ids are the place counted from 1 and change when a column before them goes. */
type ColumnTarget = TableTarget & { readonly index: number };

const columns = membersOf<TableTarget>();
const { method, property, readOnly } = membersOf<ColumnTarget>();
const columnKey: z.ZodType<string | number> = z.union([z.string(), z.number()]);

export const tableColumnCollection: BoundType<TableTarget> = defineType({
  name: "TableColumnCollection",
  items: ({ tableId }, session) => tableData({ tableId }, session).columns.map((_, index) => tableColumn.of({ tableId, index })),
  itemType: () => tableColumn,
  members: {
    count: columns.readOnly((target, session) => tableData(target, session).columns.length),
    getCount: columns.method(nothing, (target, _none, session) => tableData(target, session).columns.length),
    getItem: columns.method(z.tuple([columnKey]), ({ tableId }, [key], session) => {
      const index = find({ tableId }, key, session);
      if (index < 0) throw apiError("ItemNotFound");
      return tableColumn.of({ tableId, index });
    }),
    getItemOrNullObject: columns.method(z.tuple([columnKey]), ({ tableId }, [key], session) => {
      const index = find({ tableId }, key, session);
      return index < 0 ? null : tableColumn.of({ tableId, index });
    }),
  },
});

export const tableColumn: BoundType<ColumnTarget> = defineType({
  name: "TableColumn",
  id: (target, session) => String(place(target, session).index + 1),
  members: {
    id: readOnly((target, session) => place(target, session).index + 1),
    index: readOnly((target, session) => place(target, session).index),
    name: property((target, session) => place(target, session).name, text, (target, name, session) => {
      const { data, rect } = place(target, session);
      const header = { ...rect, rowCount: 1 };
      if (!data.showHeaders || name === "" || data.columns.some((other, index) => index !== target.index && sameName(other, name))) throw apiError("InvalidArgument");
      requireUnlocked(session, data.sheetId, header);
      session.engine.writeCells(data.sheetId, header, [[{ value: name }]]);
      keepHeadersText({ sheetId: data.sheetId, rect: header }, session);
      session.calculation.written();
    }),
    getRange: method(nothing, (target, _none, session) => rangeOf(target, session, ({ rect }) => rect)),
    getDataBodyRange: method(nothing, (target, _none, session) => rangeOf(target, session, ({ data, rect }) => ({ ...dataBodyRect(data), column: rect.column, columnCount: 1 }))),
    getHeaderRowRange: method(nothing, (target, _none, session) => rangeOf(target, session, ({ data, rect }) => {
      if (!headerRect(data)) throw apiError("ItemNotFound");
      return { ...rect, rowCount: 1 };
    })),
  },
});

function find(target: TableTarget, key: string | number, session: HostSession): number {
  const names = tableData(target, session).columns;
  const byName = names.findIndex((name) => typeof key === "string" && sameName(name, key));
  const byId = Number(key) - 1;
  return byName >= 0 ? byName : Number.isInteger(byId) && byId >= 0 && byId < names.length ? byId : -1;
}

function place({ tableId, index }: ColumnTarget, session: HostSession) {
  const data = tableData({ tableId }, session);
  const name = data.columns[index];
  if (name === undefined) throw apiError("ItemNotFound");
  return { data, name, index, rect: { ...data.rect, column: data.rect.column + index, columnCount: 1 } };
}

function rangeOf(target: ColumnTarget, session: HostSession, part: (column: ReturnType<typeof place>) => ReturnType<typeof place>["rect"]) {
  const column = place(target, session);
  return range.of(newRange(session, column.data.sheetId, part(column)));
}
