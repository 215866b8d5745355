import type { Border, BorderEdge, Rect } from "../../workbook/workbookData";
import { apiError } from "../apiError";
import type { HostSession } from "../hostSession";
import type { Place } from "../rangeTarget";
import { requireAllowed } from "./sheetProtection";

export const borderIndexes = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
export type BorderIndex = (typeof borderIndexes)[number];

export const noBorder: Border = { style: "None", color: "#000000", weight: "Thin" };

const manyCells = 100_000;

type EdgeArea = { readonly edge: BorderEdge; readonly rect: Rect };

/** The cells whose own edge is meant; a line between two cells is kept as the first one's lower or right edge. */
function edgeArea(rect: Rect, index: BorderIndex): EdgeArea {
  const lastRow = rect.row + rect.rowCount - 1;
  const lastColumn = rect.column + rect.columnCount - 1;
  switch (index) {
    case "EdgeTop": return { edge: index, rect: { ...rect, rowCount: 1 } };
    case "EdgeBottom": return { edge: index, rect: { ...rect, row: lastRow, rowCount: 1 } };
    case "EdgeLeft": return { edge: index, rect: { ...rect, columnCount: 1 } };
    case "EdgeRight": return { edge: index, rect: { ...rect, column: lastColumn, columnCount: 1 } };
    case "InsideHorizontal": return { edge: "EdgeBottom", rect: { ...rect, rowCount: rect.rowCount - 1 } };
    case "InsideVertical": return { edge: "EdgeRight", rect: { ...rect, columnCount: rect.columnCount - 1 } };
  }
}

export function bordersOf({ sheetId, rect }: Place, index: BorderIndex, { engine }: HostSession): (Border | undefined)[] {
  const { edge, rect: area } = edgeArea(rect, index);
  requireFew(area);
  return cells(area).map(([row, column]) => engine.style(sheetId, row, column).borders?.[edge]);
}

export function setBorders({ sheetId, rect }: Place, index: BorderIndex, session: HostSession, next: (border: Border | undefined) => Border): void {
  requireAllowed(session, sheetId, "allowFormatCells");
  const { edge, rect: area } = edgeArea(rect, index);
  if (area.rowCount < 1 || area.columnCount < 1) return;
  requireFew(area);
  const { engine } = session;
  const first = engine.style(sheetId, area.row, area.column).borders?.[edge];
  const alike = cells(area).every(([row, column]) => same(engine.style(sheetId, row, column).borders?.[edge], first));
  const areas = alike ? [area] : cells(area).map(([row, column]) => ({ row, column, rowCount: 1, columnCount: 1 }));
  for (const part of areas) {
    engine.setStyle(sheetId, part, { borders: { [edge]: next(engine.style(sheetId, part.row, part.column).borders?.[edge]) } });
  }
}

function requireFew(area: Rect): void {
  if (area.rowCount * area.columnCount > manyCells) throw apiError("RangeExceedsLimit");
}

function cells(area: Rect): [number, number][] {
  return Array.from({ length: Math.max(0, area.rowCount * area.columnCount) }, (_, index) =>
    [area.row + Math.floor(index / area.columnCount), area.column + (index % area.columnCount)]);
}

function same(a: Border | undefined, b: Border | undefined): boolean {
  return a?.style === b?.style && a?.color === b?.color && a?.weight === b?.weight;
}
