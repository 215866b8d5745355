import type { SeriesFigures } from "./chartFigures";
import { Marker } from "./Marker";
import { fontSize, textWidth } from "./plotLayout";

const keyWidth = 26;
const gap = 6;

/** In one row, in the middle; each name with the very colour, dash and marker of its series. */
export function Legend({ series, y, width }: { readonly series: readonly SeriesFigures[]; readonly y: number; readonly width: number }) {
  const widths = series.map(({ name }) => keyWidth + gap + textWidth(name) + 2 * gap);
  const total = widths.reduce((sum, one) => sum + one, 0);
  const start = Math.max(gap, (width - total) / 2);
  return (
    <g fontSize={fontSize} fill="#404040">
      {series.map(({ name, kind, look }, index) => {
        const x = start + widths.slice(0, index).reduce((sum, one) => sum + one, 0);
        return (
          <g key={index}>
            {kind === "line"
              ? <><line x1={x} x2={x + keyWidth} y1={y} y2={y} stroke={look.stroke} strokeWidth={look.strokeWidth} strokeDasharray={look.dash} /><Marker x={x + keyWidth / 2} y={y} look={look} /></>
              : <rect x={x + keyWidth - 12} y={y - 5} width={10} height={10} fill={look.fill} stroke={look.stroke} strokeWidth={look.strokeWidth} />}
            <text x={x + keyWidth + gap / 2} y={y} dominantBaseline="central">{name}</text>
          </g>
        );
      })}
    </g>
  );
}
