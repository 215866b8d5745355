import { z } from "zod";
import type { ChartType } from "../../workbook/chartData";
import { apiNotFound } from "../apiError";

const drawn: ReadonlySet<string> = new Set<ChartType>(["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "Line", "LineMarkers"]);

const shapes = ["Cylinder", "Cone", "Pyramid"].flatMap((shape) => ["ColClustered", "ColStacked", "ColStacked100", "BarClustered", "BarStacked", "BarStacked100", "Col"].map((kind) => shape + kind));

/** Excel.ChartType (@types/office-js); `Invalid` is only ever read. */
const known: ReadonlySet<string> = new Set([
  ...drawn, ...shapes,
  "ColumnStacked100", "3DColumnClustered", "3DColumnStacked", "3DColumnStacked100", "BarStacked100", "3DBarClustered", "3DBarStacked", "3DBarStacked100",
  "LineStacked", "LineStacked100", "LineMarkersStacked", "LineMarkersStacked100", "PieOfPie", "PieExploded", "3DPieExploded", "BarOfPie",
  "XYScatterSmooth", "XYScatterSmoothNoMarkers", "XYScatterLines", "XYScatterLinesNoMarkers", "AreaStacked", "AreaStacked100", "3DAreaStacked", "3DAreaStacked100",
  "DoughnutExploded", "RadarMarkers", "RadarFilled", "Surface", "SurfaceWireframe", "SurfaceTopView", "SurfaceTopViewWireframe", "Bubble", "Bubble3DEffect",
  "StockHLC", "StockOHLC", "StockVHLC", "StockVOHLC", "3DColumn", "3DLine", "3DPie", "Pie", "XYScatter", "3DArea", "Area", "Doughnut", "Radar",
  "Histogram", "Boxwhisker", "Pareto", "RegionMap", "Treemap", "Waterfall", "Sunburst", "Funnel",
]);

export const chartTypeName: z.ZodType<string> = z.string().refine((name) => known.has(name));

/** A type that Excel has and the workbench does not draw is said, not replaced. */
export function drawnChartType(name: string, member: string): ChartType {
  if (!drawn.has(name)) throw apiNotFound(`${member} ("${name}")`);
  return name as ChartType;
}
