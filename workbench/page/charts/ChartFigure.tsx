import { memo, useState } from "react";
import type { PageText } from "../pageText";
import { ChartPicture } from "./ChartPicture";
import type { ChartFigures } from "./chartFigures";
import { FiguresTable } from "./FiguresTable";

type Props = { readonly figures: ChartFigures; readonly text: PageText; readonly width: number; readonly height: number };

/** A picture that tells its title and series, and a table of its figures: always there for screen readers, shown at a button. */
export const ChartFigure = memo(function ChartFigure({ figures, text, width, height }: Props) {
  const [asTable, setAsTable] = useState(false);
  const title = figures.title.trim();
  const label = `${text("chart")}${title === "" ? "" : `: ${title}`}. ${figures.series.map(({ name }) => name).join(", ")}`;
  return (
    <>
      <ChartPicture figures={figures} label={label} width={width} height={height} />
      <div className={asTable ? "chart-figures shown" : "chart-figures"}>
        <FiguresTable figures={figures} caption={title === "" ? text("chart") : title} />
      </div>
      <button type="button" className="chart-toggle" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>{text("chartFigures")}</button>
    </>
  );
});
