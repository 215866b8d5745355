import type { ChartFigures } from "./chartFigures";
import { fontSize, type PlotLayout } from "./plotLayout";
import type { PlotPlaces } from "./plotPlaces";

type Props = { readonly figures: ChartFigures; readonly layout: PlotLayout; readonly places: PlotPlaces; readonly height: number };

const gridColor = "#D9D9D9";
const axisColor = "#7F7F7F";
const gap = 6;

export function Axes({ figures, layout, places, height }: Props) {
  const { plot, scale, tickTexts, labels, tilted } = layout;
  const { lying, categoryAxis, valueAxis } = figures;
  const zero = places.value(Math.min(Math.max(0, scale.min), scale.max));
  const bottom = plot.y + plot.height;
  const titleBottom = layout.legendY !== null && layout.legendY > bottom ? layout.legendY - fontSize / 2 - gap : height - gap;
  return (
    <g fontSize={fontSize} fill="#404040">
      {scale.ticks.map((tick, index) => {
        const at = places.value(tick);
        return (
          <g key={tick}>
            {lying ? <line x1={at} x2={at} y1={plot.y} y2={bottom} stroke={gridColor} /> : <line x1={plot.x} x2={plot.x + plot.width} y1={at} y2={at} stroke={gridColor} />}
            {valueAxis.shown && (lying
              ? <text x={at} y={bottom + fontSize + gap / 2} textAnchor="middle">{tickTexts[index]}</text>
              : <text x={plot.x - gap} y={at} textAnchor="end" dominantBaseline="central">{tickTexts[index]}</text>)}
          </g>
        );
      })}
      {lying ? <line x1={zero} x2={zero} y1={plot.y} y2={bottom} stroke={axisColor} /> : <line x1={plot.x} x2={plot.x + plot.width} y1={zero} y2={zero} stroke={axisColor} />}
      {categoryAxis.shown && labels.map((label, index) => {
        const at = places.category(index);
        if (lying) return <text key={index} x={plot.x - gap} y={at} textAnchor="end" dominantBaseline="central">{label}</text>;
        const y = bottom + fontSize + gap / 2;
        return <text key={index} x={at} y={y} textAnchor={tilted ? "end" : "middle"} transform={tilted ? `rotate(-45 ${at} ${y - fontSize / 2})` : undefined}>{label}</text>;
      })}
      <AxisTitle text={lying ? categoryAxis.title : valueAxis.title} x={fontSize} y={plot.y + plot.height / 2} upright />
      <AxisTitle text={lying ? valueAxis.title : categoryAxis.title} x={plot.x + plot.width / 2} y={titleBottom} />
    </g>
  );
}

function AxisTitle({ text, x, y, upright = false }: { readonly text: string; readonly x: number; readonly y: number; readonly upright?: boolean }) {
  if (text === "") return null;
  return <text x={x} y={y} textAnchor="middle" dominantBaseline={upright ? "central" : undefined} transform={upright ? `rotate(-90 ${x} ${y})` : undefined}>{text}</text>;
}
