import type { ChartCells, ChartSeriesData } from "../../workbook/chartData";
import type { Rect } from "../../workbook/workbookData";
import type { HostSession } from "../hostSession";

/** A chart that reads whole columns of a table reads its new rows too (support.microsoft.com, "Update the data in an existing chart"). */
export function growChartsWith(sheetId: string, body: Rect, added: number, { engine }: HostSession): void {
  const grown = (cells: ChartCells): ChartCells => {
    const { rect } = cells;
    const fillsColumns = cells.sheetId === sheetId && rect.row === body.row && rect.rowCount === body.rowCount
      && rect.column >= body.column && rect.column + rect.columnCount <= body.column + body.columnCount;
    return fillsColumns ? { sheetId, rect: { ...rect, rowCount: rect.rowCount + added } } : cells;
  };
  for (const sheet of engine.sheets()) {
    for (const chart of engine.charts(sheet.id)) {
      const series = chart.series.map((known): ChartSeriesData => ({ ...known, values: known.values && grown(known.values), categories: known.categories && grown(known.categories) }));
      engine.updateChart(sheet.id, chart.id, { series });
    }
  }
}
