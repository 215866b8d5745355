import { Axes } from "./Axes";
import type { ChartFigures } from "./chartFigures";
import { Legend } from "./Legend";
import { Columns, Lines } from "./Marks";
import { plotLayout, titleSize } from "./plotLayout";
import { plotPlaces } from "./plotPlaces";

type Props = { readonly figures: ChartFigures; readonly label: string; readonly width: number; readonly height: number };

/** The chart as one picture, drawn for 100 % and shown at whatever size its frame has. */
export function ChartPicture({ figures, label, width, height }: Props) {
  const layout = plotLayout(figures, width, height);
  const places = plotPlaces(figures, layout);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" fontFamily="Calibri, Carlito, 'Segoe UI', sans-serif">
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#FFFFFF" stroke="#D9D9D9" />
      {figures.title !== "" && <text x={width / 2} y={titleSize + 6} textAnchor="middle" fontSize={titleSize} fill="#404040">{figures.title}</text>}
      <Axes figures={figures} layout={layout} places={places} height={height} />
      <Columns figures={figures} places={places} />
      <Lines figures={figures} places={places} />
      {layout.legendY !== null && <Legend series={figures.series} y={layout.legendY} width={width} />}
    </svg>
  );
}
