import type { Rect, TableData } from "../../workbook/workbookData";

type TableShape = Pick<TableData, "rect" | "showHeaders" | "showTotals">;

export function headerRect({ rect, showHeaders }: TableShape): Rect | null {
  return showHeaders ? { ...rect, rowCount: 1 } : null;
}

export function dataBodyRect({ rect, showHeaders, showTotals }: TableShape): Rect {
  const above = showHeaders ? 1 : 0;
  return { ...rect, row: rect.row + above, rowCount: rect.rowCount - above - (showTotals ? 1 : 0) };
}
