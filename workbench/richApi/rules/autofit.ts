import { intersection } from "../../workbook/rects";
import type { HostSession } from "../hostSession";
import type { Place } from "../rangeTarget";

/** Calibri 11: a figure is 7 pixels wide and a cell has 5 pixels of padding (support.microsoft.com, "Description of how column widths are determined in Excel"). */
const figureWidthPt = 5.25;
const cellPaddingPt = 3.75;
const lineHeightFactor = 15 / 11;
const standardFontSize = 11;

/** As wide as the widest text shown; a column without text keeps its width. Letters are measured as figures, so this is near, not exact. */
export function autofitColumns(place: Place, session: HostSession): void {
  eachUsedText(place, session, "columnCount", (column, texts) => {
    const widths = texts.map(({ text, fontSize }) => longestLine(text) * figureWidthPt * (fontSize / standardFontSize));
    if (widths.some((width) => width > 0)) session.engine.setColumnWidthsPt(place.sheetId, column, 1, round(Math.max(...widths) + cellPaddingPt));
  });
}

/** As high as the tallest cell: its own line breaks, and the lines a wrapped text needs in its column. */
export function autofitRows(place: Place, session: HostSession): void {
  eachUsedText(place, session, "rowCount", (row, texts) => {
    const heights = texts.map(({ text, fontSize, wraps, widthPt }) => {
      const perLine = Math.max(1, Math.floor((widthPt - cellPaddingPt) / (figureWidthPt * (fontSize / standardFontSize))));
      const lines = wraps ? text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0) : 1;
      return lines * fontSize * lineHeightFactor;
    });
    session.engine.setRowHeightsPt(place.sheetId, row, 1, round(Math.min(409.5, Math.max(...heights))));
  });
}

type ShownText = { readonly text: string; readonly fontSize: number; readonly wraps: boolean; readonly widthPt: number };

function eachUsedText({ sheetId, rect }: Place, { engine }: HostSession, along: "rowCount" | "columnCount", fit: (index: number, texts: ShownText[]) => void): void {
  const used = engine.usedRect(sheetId, true);
  const area = used && intersection(used, rect);
  if (!area) return;
  const shown = engine.texts(sheetId, area).map((row, rowIndex) => row.map((text, columnIndex): ShownText => {
    const style = engine.style(sheetId, area.row + rowIndex, area.column + columnIndex);
    return { text, fontSize: style.fontSize ?? standardFontSize, wraps: style.wrapText ?? false, widthPt: engine.columnWidthPt(sheetId, area.column + columnIndex) };
  }));
  for (let index = 0; index < area[along]; index += 1) {
    const line = along === "rowCount" ? (shown[index] ?? []) : shown.flatMap((row) => row[index] ?? []);
    fit((along === "rowCount" ? area.row : area.column) + index, line);
  }
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}

function round(points: number): number {
  return Math.round(points * 4) / 4;
}
