import { z } from "zod";
import type { TableData } from "../../workbook/workbookData";
import { apiError } from "../apiError";
import { flag, nothing, text } from "../arguments";
import { type BoundType, defineType, type MemberOf, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import { newRange } from "../rangeTarget";
import { requireTableName } from "../rules/definedName";
import { requireUnprotected } from "../rules/sheetProtection";
import { dataBodyRect, headerRect } from "../rules/tableRects";
import { deleteTable, setShowHeaders, setShowTotals } from "../rules/tableShape";
import { range } from "./range";
import { tableColumnCollection } from "./tableColumns";
import { tableRowCollection } from "./tableRows";
import { worksheet } from "./worksheet";

export type TableTarget = { readonly tableId: string };

const { link, method, property, readOnly } = membersOf<TableTarget>();
const styleName = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

export const table: BoundType<TableTarget> = defineType({
  name: "Table",
  id: (target, session) => tableData(target, session).id,
  members: {
    id: readOnly((target, session) => tableData(target, session).id),
    name: property((target, session) => tableData(target, session).name, text, (target, name, session) => {
      const { sheetId } = tableData(target, session);
      requireUnprotected(session, sheetId);
      requireTableName(name, session.engine, target.tableId);
      session.engine.updateTable(target.tableId, { name });
      session.calculation.written();
    }),
    /** The built-in styles (@types/office-js, Table.style); this workbook has none of its own. "" is no style. */
    style: property((target, session) => tableData(target, session).style, z.string().refine((name) => name === "" || styleName.test(name)), (target, style, session) =>
      change(target, { style }, session)),
    showBandedRows: shown("showBandedRows"),
    showBandedColumns: shown("showBandedColumns"),
    showFilterButton: shown("showFilterButton"),
    showHeaders: property((target, session) => tableData(target, session).showHeaders, flag, (target, on, session) => {
      requireUnprotected(session, tableData(target, session).sheetId);
      setShowHeaders(tableData(target, session), on, session);
    }),
    showTotals: property((target, session) => tableData(target, session).showTotals, flag, (target, on, session) => {
      requireUnprotected(session, tableData(target, session).sheetId);
      setShowTotals(tableData(target, session), on, session);
    }),
    worksheet: link((target, session) => worksheet.of({ sheetId: tableData(target, session).sheetId })),
    columns: link((target, session) => tableColumnCollection.of({ tableId: tableData(target, session).id })),
    rows: link((target, session) => tableRowCollection.of({ tableId: tableData(target, session).id })),
    getRange: method(nothing, (target, _none, session) => rangeOf(target, session, ({ rect }) => rect)),
    getDataBodyRange: method(nothing, (target, _none, session) => rangeOf(target, session, dataBodyRect)),
    getHeaderRowRange: method(nothing, (target, _none, session) => rangeOf(target, session, headerRect)),
    /** The table and its cells' contents (support.microsoft.com, VBA reference: ListObject.Delete). */
    delete: method(nothing, (target, _none, session) => {
      const data = tableData(target, session);
      requireUnprotected(session, data.sheetId);
      deleteTable(data, session);
    }),
  },
});

export function tableData({ tableId }: TableTarget, session: HostSession): TableData {
  const found = session.engine.tables().find((candidate) => candidate.id === tableId);
  if (!found) throw apiError("ItemNotFound");
  return found;
}

function shown(key: "showBandedRows" | "showBandedColumns" | "showFilterButton"): MemberOf<TableTarget> {
  return property((target, session) => tableData(target, session)[key], flag, (target, on, session) => change(target, { [key]: on }, session));
}

function change(target: TableTarget, patch: Partial<TableData>, session: HostSession): void {
  requireUnprotected(session, tableData(target, session).sheetId);
  session.engine.updateTable(target.tableId, patch);
}

function rangeOf(target: TableTarget, session: HostSession, part: (data: TableData) => TableData["rect"] | null) {
  const data = tableData(target, session);
  const rect = part(data);
  if (!rect) throw apiError("ItemNotFound");
  return range.of(newRange(session, data.sheetId, rect));
}
