import type { TableData } from "../workbook/workbookData";
import { parseRange } from "./cellAddress";
import { childAt, childrenNamed, flag, type XmlElement } from "./xmlTree";
import { decodeXstring } from "./xstring";

export function readTable(table: XmlElement, sheetId: string): TableData | null {
  const { id = "", displayName, name = "", ref = "", headerRowCount = "1", totalsRowCount = "0" } = table.attributes;
  const rect = parseRange(ref);
  if (!rect) return null;
  const style = childAt(table, "tableStyleInfo");
  return {
    id: `table-${id}`,
    name: displayName ?? name,
    sheetId,
    rect,
    columns: childrenNamed(childAt(table, "tableColumns"), "tableColumn").map((column) => decodeXstring(column.attributes["name"] ?? "")),
    style: style?.attributes["name"] ?? "",
    showHeaders: headerRowCount !== "0",
    showTotals: totalsRowCount !== "0",
    showBandedRows: flag(style, "showRowStripes"),
    showBandedColumns: flag(style, "showColumnStripes"),
    showFilterButton: childAt(table, "autoFilter") !== undefined,
  };
}
