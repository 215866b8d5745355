import type { GridEngine, PixelRect } from "../../workbook/univer/gridPlaces";
import { chartFigures, type ChartFigures } from "./chartFigures";

/** One chart of the sheet that is shown: what it draws, and where on the screen. */
export type ChartView = {
  readonly id: string;
  readonly figures: ChartFigures;
  readonly place: PixelRect;
  /** How much of each side lies behind headers, frozen panes or the grid's edge. */
  readonly hidden: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly zoom: number;
};

export function chartViews(engine: GridEngine, origin: { readonly left: number; readonly top: number }): readonly ChartView[] {
  const { places } = engine;
  return engine.charts(engine.activeSheetId()).flatMap((chart): ChartView[] => {
    const rect = places.rectBetween(chart.from, chart.to);
    const seen = places.visibleAround(chart.from);
    if (!rect || !seen || rect.width < 1 || rect.height < 1) return [];
    const hidden = {
      top: Math.max(0, seen.top - rect.top),
      left: Math.max(0, seen.left - rect.left),
      right: Math.max(0, rect.left + rect.width - seen.left - seen.width),
      bottom: Math.max(0, rect.top + rect.height - seen.top - seen.height),
    };
    if (hidden.top + hidden.bottom >= rect.height || hidden.left + hidden.right >= rect.width) return [];
    return [{ id: chart.id, figures: chartFigures(chart, engine), place: { ...rect, left: rect.left - origin.left, top: rect.top - origin.top }, hidden, zoom: places.zoom() }];
  });
}

/** Takes over what did not change, so that only what did is drawn anew. */
export function keepUnchanged(before: readonly ChartView[], now: readonly ChartView[]): readonly ChartView[] {
  const kept = now.map((view) => {
    const known = before.find(({ id }) => id === view.id);
    if (!known) return view;
    if (JSON.stringify(known) === JSON.stringify(view)) return known;
    return JSON.stringify(known.figures) === JSON.stringify(view.figures) ? { ...view, figures: known.figures } : view;
  });
  return kept.length === before.length && kept.every((view, index) => view === before[index]) ? before : kept;
}
