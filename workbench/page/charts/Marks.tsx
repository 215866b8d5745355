import type { ChartFigures, SeriesFigures } from "./chartFigures";
import { Marker } from "./Marker";
import type { PlotPlaces } from "./plotPlaces";

type Props = { readonly figures: ChartFigures; readonly places: PlotPlaces };

/** Of the width of a category, what columns leave free. */
const freeShare = 0.4;

export function Columns({ figures: { series, categories }, places }: Props) {
  const clustered = series.filter(({ kind }) => kind === "clustered");
  const stacked = series.filter(({ kind }) => kind === "stacked");
  const slots = clustered.length + (stacked.length > 0 ? 1 : 0);
  const thickness = (places.band * (1 - freeShare)) / Math.max(1, slots);
  const inset = (slot: number) => (places.band * freeShare) / 2 + slot * thickness;
  return (
    <>
      {clustered.map((one, slot) => (
        <g key={slot}>{one.numbers.map((number, index) => number !== null && <Column key={index} series={one} index={index} category={categories[index] ?? ""} box={places.bar(index, inset(slot), thickness, 0, number)} />)}</g>
      ))}
      {stacked.map((one, level) => (
        <g key={`stack ${level}`}>
          {one.numbers.map((number, index) => {
            if (number === null) return false;
            const under = stacked.slice(0, level).map((below) => below.numbers[index] ?? 0).filter((below) => Math.sign(below) === Math.sign(number)).reduce((sum, below) => sum + below, 0);
            return <Column key={index} series={one} index={index} category={categories[index] ?? ""} box={places.bar(index, inset(slots - 1), thickness, under, under + number)} />;
          })}
        </g>
      ))}
    </>
  );
}

function Column({ series: { look, name, texts }, index, category, box }: { readonly series: SeriesFigures; readonly index: number; readonly category: string; readonly box: ReturnType<PlotPlaces["bar"]> }) {
  return <rect {...box} fill={look.fill} stroke={look.stroke} strokeWidth={look.strokeWidth}><title>{`${name}, ${category}: ${texts[index] ?? ""}`}</title></rect>;
}

export function Lines({ figures: { series, categories }, places }: Props) {
  return (
    <>
      {series.filter(({ kind }) => kind === "line").map(({ look, name, numbers, texts }, key) => (
        <g key={key}>
          {unbroken(numbers).map((stretch) => (
            <polyline key={stretch[0]?.index} fill="none" stroke={look.stroke} strokeWidth={look.strokeWidth} strokeDasharray={look.dash} strokeLinejoin="round"
              points={stretch.map(({ index, number }) => places.point(index, number)).map(({ x, y }) => `${x},${y}`).join(" ")} />
          ))}
          {numbers.map((number, index) => number !== null && (
            <Marker key={index} {...places.point(index, number)} look={look} title={`${name}, ${categories[index] ?? ""}: ${texts[index] ?? ""}`} />
          ))}
        </g>
      ))}
    </>
  );
}

type Point = { readonly index: number; readonly number: number };

/** A line stops where a cell holds no number. */
function unbroken(numbers: readonly (number | null)[]): Point[][] {
  const stretches: Point[][] = [[]];
  numbers.forEach((number, index) => {
    if (number === null) stretches.push([]);
    else stretches.at(-1)?.push({ index, number });
  });
  return stretches.filter((stretch) => stretch.length > 0);
}
