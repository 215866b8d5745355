import { z } from "zod";
import type { ChartCells, ChartSeriesData, ChartType } from "../../workbook/chartData";
import type { CellValue, Rect } from "../../workbook/workbookData";
import { intersection } from "../../workbook/rects";
import { apiError } from "../apiError";
import type { HostSession } from "../hostSession";
import { isUnbounded, type Place } from "../rangeTarget";

/** Excel.ChartSeriesBy. */
export const seriesBy = z.enum(["Auto", "Columns", "Rows"]).nullish().transform((by) => by ?? "Auto");
export type SeriesBy = z.infer<typeof seriesBy>;

/**
 * The series Excel makes of a range: as many as there are rows or columns, whichever are fewer; a first column of words or dates
 * names the categories, a first row of words the series (support.microsoft.com, "Select data for a chart").
 */
export function seriesFromRange(place: Place, seriesBy: SeriesBy, type: ChartType, session: HostSession): ChartSeriesData[] {
  const { sheetId, rect } = withinUsed(place, session);
  const values = session.engine.values(sheetId, rect);
  const formats = session.engine.numberFormats(sheetId, rect);
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && rect.columnCount > rect.rowCount);
  const isLabel = (row: number, column: number) => isText(values[row]?.[column]) || isDateFormat(formats[row]?.[column]);
  const named = lineOfLabels(byRows ? rect.rowCount : rect.columnCount, byRows ? rect.columnCount : rect.rowCount,
    (index) => (byRows ? isText(values[index]?.[0]) : isText(values[0]?.[index])));
  const categorised = lineOfLabels(byRows ? rect.columnCount : rect.rowCount, byRows ? rect.rowCount : rect.columnCount,
    (index) => (byRows ? isLabel(0, index) : isLabel(index, 0)));
  const body = inset(rect, byRows ? (categorised ? 1 : 0) : (named ? 1 : 0), byRows ? (named ? 1 : 0) : (categorised ? 1 : 0));
  const count = byRows ? body.rowCount : body.columnCount;
  return Array.from({ length: count }, (_, index): ChartSeriesData => {
    const line: Rect = byRows ? { ...body, row: body.row + index, rowCount: 1 } : { ...body, column: body.column + index, columnCount: 1 };
    return {
      name: `${seriesWord(session.settings.language)}${index + 1}`,
      ...(named && { nameCells: { sheetId, rect: byRows ? { ...line, column: rect.column, columnCount: 1 } : { ...line, row: rect.row, rowCount: 1 } } }),
      type,
      values: { sheetId, rect: line },
      categories: categorised ? { sheetId, rect: byRows ? { ...body, row: rect.row, rowCount: 1 } : { ...body, column: rect.column, columnCount: 1 } } : null,
    };
  });
}

/** "The reference is not valid. References for titles, values, sizes, or data labels must be a single cell, row, or column." (Excel) */
export function singleLine(place: Place, session: HostSession): ChartCells {
  const { sheetId, rect } = withinUsed(place, session);
  if (rect.rowCount > 1 && rect.columnCount > 1) throw apiError("InvalidArgument");
  return { sheetId, rect };
}

export function seriesWord(language: string): string {
  return /^(nb|nn|no|sv|da)/.test(language) ? "Serie" : "Series";
}

function withinUsed(place: Place, { engine }: HostSession): Place {
  if (!isUnbounded(place.rect)) return place;
  const used = engine.usedRect(place.sheetId, true);
  const rect = used && intersection(used, place.rect);
  if (!rect) throw apiError("InvalidArgument");
  return { ...place, rect };
}

/** Whether the first line across the series holds labels: only where there is something under it, and its corner may be empty. */
function lineOfLabels(length: number, depth: number, isLabel: (index: number) => boolean): boolean {
  if (depth < 2) return false;
  const rest = Array.from({ length: Math.max(0, length - 1) }, (_, index) => index + 1);
  return rest.length > 0 ? rest.every(isLabel) : isLabel(0);
}

function inset(rect: Rect, rows: number, columns: number): Rect {
  return { row: rect.row + rows, column: rect.column + columns, rowCount: rect.rowCount - rows, columnCount: rect.columnCount - columns };
}

function isText(value: CellValue | undefined): boolean {
  return typeof value === "string" && value !== "";
}

function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && format !== "General" && /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
