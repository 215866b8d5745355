import type { ChartSeriesData } from "../../workbook/chartData";

export type MarkerShape = "Circle" | "Square" | "Triangle" | "Diamond" | "X" | "None";

export type SeriesLook = {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash: string | undefined;
  readonly marker: { readonly shape: MarkerShape; readonly size: number; readonly fill: string; readonly stroke: string };
};

/** Office's own colours, for series that nobody gave one. */
const officeColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const shapes: readonly string[] = ["Circle", "Square", "Triangle", "Diamond", "X", "None"] satisfies readonly MarkerShape[];
const pixelsPerPoint = 96 / 72;

/** In pixels, of Excel.ChartLineStyle. */
const dashes: Readonly<Record<string, string>> = { Dash: "8 4", DashDot: "8 3 2 3", DashDotDot: "8 3 2 3 2 3", RoundDot: "2 4", Dot: "4 3" };

export function seriesLook(series: ChartSeriesData, index: number): SeriesLook {
  const automatic = officeColors[index % officeColors.length] ?? officeColors[0];
  const isLine = series.type.startsWith("Line");
  const { line, marker } = series;
  const stroke = line?.style === "None" ? "none" : line?.color ?? (isLine ? automatic : "none");
  const shape = series.type === "Line" ? "None" : shapeOf(marker?.style);
  return {
    fill: series.fillColor ?? automatic,
    stroke,
    strokeWidth: (line?.weightPt ?? (isLine ? 2.25 : 0.75)) * pixelsPerPoint,
    dash: line?.style === undefined ? undefined : dashes[line.style],
    marker: { shape, size: (marker?.size ?? 5) * pixelsPerPoint, fill: marker?.backgroundColor ?? stroke, stroke: marker?.foregroundColor ?? stroke },
  };
}

function shapeOf(style: string | undefined): MarkerShape {
  if (style === undefined) return "Circle";
  return shapes.includes(style) ? (style as MarkerShape) : "Circle";
}
