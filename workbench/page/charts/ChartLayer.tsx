import "./charts.css";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { GridEngine } from "../../workbook/univer/gridPlaces";
import { pageText } from "../pageText";
import type { StateStore } from "../pageState";
import { ChartFigure } from "./ChartFigure";
import { chartViews, keepUnchanged, type ChartView } from "./chartView";

type Props = { readonly engine: GridEngine; readonly state: StateStore };

/** The charts of the sheet that is shown, over the painted cells; they follow scrolling, zoom and the cells' contents. */
export function ChartLayer({ engine, state }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const [views, setViews] = useState<readonly ChartView[]>([]);
  const { locale } = useSyncExternalStore(state.subscribe, state.get);

  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      const box = layer.current?.getBoundingClientRect();
      if (box) setViews((before) => keepUnchanged(before, chartViews(engine, box)));
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    const stops = [engine.places.onChanged(later), engine.onChartsChanged(later)];
    later();
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
    };
  }, [engine]);

  return (
    <div ref={layer} className="chart-layer">
      {views.map(({ id, figures, place, hidden, zoom }) => (
        <figure
          key={id}
          className="chart"
          style={{ ...place, clipPath: `inset(${hidden.top}px ${hidden.right}px ${hidden.bottom}px ${hidden.left}px)` }}
          onWheel={({ nativeEvent }) => engine.places.canvas()?.dispatchEvent(new WheelEvent("wheel", nativeEvent))}
        >
          <ChartFigure figures={figures} text={pageText(locale)} width={Math.round(place.width / zoom)} height={Math.round(place.height / zoom)} />
        </figure>
      ))}
    </div>
  );
}
