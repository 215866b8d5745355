import { valueText, type ChartFigures } from "./chartFigures";
import { valueScale, type ValueScale } from "./valueScale";

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export const fontSize = 12;
export const titleSize = 17;
/** Near enough for the fonts of a screen: how wide a character is of its height. */
const characterWidth = 0.56;
const gap = 8;
const mostLabelCharacters = 22;

export type PlotLayout = {
  readonly plot: Box;
  readonly scale: ValueScale;
  readonly tickTexts: readonly string[];
  /** Labels of the categories, shortened; "" for those there is no room for. */
  readonly labels: readonly string[];
  readonly tilted: boolean;
  readonly legendY: number | null;
};

export function textWidth(text: string, size = fontSize): number {
  return text.length * size * characterWidth;
}

/** Divides a chart among its title, legend, axes and the plot that is left. */
export function plotLayout(figures: ChartFigures, width: number, height: number): PlotLayout {
  const { title, legend, lying, categoryAxis, valueAxis } = figures;
  const top = gap + (title === "" ? 0 : titleSize + gap) + (legend === "Top" ? fontSize + gap : 0);
  const legendHeight = legend !== null && legend !== "Top" ? fontSize + gap : 0;
  const scale = valueScale(extremes(figures), Math.max(2, Math.floor((lying ? width / 90 : height / 42))));
  const tickTexts = scale.ticks.map((tick) => valueText(tick, valueAxis.format).trim());
  const labels = figures.categories.map((label) => (label.length > mostLabelCharacters ? `${label.slice(0, mostLabelCharacters - 1)}…` : label));
  const widestLabel = Math.max(0, ...labels.map((label) => textWidth(label)));
  const widestTick = Math.max(0, ...tickTexts.map((text) => textWidth(text)));
  const upright = lying ? categoryAxis : valueAxis;
  const flat = lying ? valueAxis : categoryAxis;
  const left = gap + (upright.title === "" ? 0 : fontSize + gap) + (upright.shown ? Math.min(width / 3, lying ? widestLabel : widestTick) + gap : 0);
  const plotWidth = Math.max(10, width - left - 2 * gap);
  const band = plotWidth / Math.max(1, labels.length);
  const tilted = !lying && widestLabel > band - 4;
  const labelHeight = lying || !tilted ? fontSize + gap : Math.min(height / 3, widestLabel * 0.71 + gap);
  const bottom = gap + legendHeight + (flat.title === "" ? 0 : fontSize + gap) + (flat.shown ? labelHeight : 0);
  const plot = { x: left, y: top, width: plotWidth, height: Math.max(10, height - top - bottom) };
  const room = lying ? plot.height / Math.max(1, labels.length) : band;
  const every = Math.max(1, Math.ceil((fontSize + 2) / Math.max(room, 1)));
  return {
    plot, scale, tickTexts, tilted,
    labels: labels.map((label, index) => (index % every === 0 ? label : "")),
    legendY: legend === null ? null : legend === "Top" ? top - fontSize / 2 - gap / 2 : height - gap - fontSize / 2,
  };
}

/** Stacked values count together, those above zero and those below. */
function extremes({ series }: ChartFigures): number[] {
  const stacked = series.filter(({ kind }) => kind === "stacked");
  const sums = (stacked[0]?.numbers ?? []).flatMap((_, index) => {
    const numbers = stacked.map(({ numbers: all }) => all[index] ?? 0);
    return [numbers.filter((number) => number > 0), numbers.filter((number) => number < 0)].map((part) => part.reduce((sum, number) => sum + number, 0));
  });
  return [...sums, ...series.filter(({ kind }) => kind !== "stacked").flatMap(({ numbers }) => numbers.filter((number) => number !== null))];
}
