type SeriesLook = {
  readonly fillColor: string;
  readonly lineColor: string;
  readonly lineStyle: "Continuous" | "Dash" | "RoundDot" | "DashDot" | "DashDotDot";
  readonly markerStyle: "Circle" | "Square" | "Triangle" | "Diamond" | "X";
};

/** Neighbours differ in lightness, so that they are told apart in grey too; lines are at least 3:1 against white. */
const looks: readonly [SeriesLook, ...SeriesLook[]] = [
  { fillColor: "#16365C", lineColor: "#16365C", lineStyle: "Continuous", markerStyle: "Circle" },
  { fillColor: "#F4B183", lineColor: "#C55A11", lineStyle: "Dash", markerStyle: "Square" },
  { fillColor: "#2E75B6", lineColor: "#4B2E83", lineStyle: "RoundDot", markerStyle: "Triangle" },
  { fillColor: "#D0E3F3", lineColor: "#2E8B7F", lineStyle: "DashDot", markerStyle: "Diamond" },
  { fillColor: "#7A3E12", lineColor: "#7A3E12", lineStyle: "DashDotDot", markerStyle: "X" },
];

const outlineColor = "#16365C";
const lineWeightPt = 2.25;
const outlineWeightPt = 0.75;
const markerSize = 7;

export function seriesLook(index: number): SeriesLook {
  return looks[index % looks.length] ?? looks[0];
}

export function writeSeriesLook(series: Excel.ChartSeries, index: number, isLine: boolean): void {
  const look = seriesLook(index);
  const { fill, line } = series.format;
  if (!isLine) {
    fill.setSolidColor(look.fillColor);
    line.color = outlineColor;
    line.weight = outlineWeightPt;
    return;
  }
  line.color = look.lineColor;
  line.weight = lineWeightPt;
  line.lineStyle = look.lineStyle;
  series.markerStyle = look.markerStyle;
  series.markerSize = markerSize;
  // Light inside, so that they are seen on dark columns too.
  series.markerBackgroundColor = "#FFFFFF";
  series.markerForegroundColor = look.lineColor;
}
