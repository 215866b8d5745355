import type { ChartFigures } from "./chartFigures";
import type { Box, PlotLayout } from "./plotLayout";

/** Where values and categories are in the plot: columns stand on the lower edge, bars on the left one. */
export type PlotPlaces = {
  readonly lying: boolean;
  readonly band: number;
  /** The middle of a category, along its axis. */
  category(index: number): number;
  value(number: number): number;
  point(category: number, value: number): { readonly x: number; readonly y: number };
  /** A column or bar from one value to another, `start` pixels into its category. */
  bar(category: number, start: number, thickness: number, from: number, to: number): Box;
};

export function plotPlaces({ lying, categoryAxis, valueAxis, categories }: ChartFigures, { plot, scale }: PlotLayout): PlotPlaces {
  const count = Math.max(1, categories.length);
  const band = (lying ? plot.height : plot.width) / count;
  // Bars begin at the bottom, as in Excel: only turned round is the first on top.
  const backwards = lying ? !categoryAxis.reversed : categoryAxis.reversed;
  const start = (index: number) => (lying ? plot.y : plot.x) + (backwards ? count - 1 - index : index) * band;
  const category = (index: number) => start(index) + band / 2;
  const value = (number: number) => {
    const share = (number - scale.min) / (scale.max - scale.min);
    const along = valueAxis.reversed ? 1 - share : share;
    return lying ? plot.x + along * plot.width : plot.y + (1 - along) * plot.height;
  };
  return {
    lying, band, category, value,
    point: (index, number) => (lying ? { x: value(number), y: category(index) } : { x: category(index), y: value(number) }),
    bar(index, inset, thickness, from, to) {
      const [low, high] = [Math.min(value(from), value(to)), Math.max(value(from), value(to))];
      const side = start(index) + inset;
      return lying ? { x: low, y: side, width: high - low, height: thickness } : { x: side, y: low, width: thickness, height: high - low };
    },
  };
}
