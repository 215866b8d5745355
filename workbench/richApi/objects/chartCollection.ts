import { z } from "zod";
import type { ChartData } from "../../workbook/chartData";
import { apiError } from "../apiError";
import { nothing, proxyOf, text, wholeNumber } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import { placeOf, sheetInfo } from "../rangeTarget";
import { cornersOf, newChartBox } from "../rules/chartPlace";
import { seriesBy, seriesFromRange } from "../rules/chartSource";
import { chartTypeName, drawnChartType } from "../rules/chartTypes";
import { requireAllowed } from "../rules/sheetProtection";
import { sameName } from "../rules/sheetName";
import { chart } from "./chart";
import { range } from "./range";
import type { SheetTarget } from "./worksheet";

const { method, readOnly } = membersOf<SheetTarget>();

export const chartCollection: BoundType<SheetTarget> = defineType({
  name: "ChartCollection",
  items: ({ sheetId }, session) => chartsOf(sheetId, session).map(({ id }) => chart.of({ sheetId, id })),
  itemType: () => chart,
  members: {
    count: readOnly(({ sheetId }, session) => chartsOf(sheetId, session).length),
    getCount: method(nothing, ({ sheetId }, _none, session) => chartsOf(sheetId, session).length),
    /** A chart of several series has a legend; one of a single series takes its name as title. */
    add: method(z.tuple([chartTypeName, proxyOf(() => range), seriesBy]), ({ sheetId }, [name, source, by], session) => {
      requireAllowed(session, sheetInfo(session, sheetId).id, "allowEditObjects");
      const type = drawnChartType(name, "ChartCollection.add");
      const series = seriesFromRange(placeOf(source, session), by, type, session);
      const id = session.engine.addChart(sheetId, {
        name: unusedName(sheetId, session), type, series, title: "", legend: series.length > 1 ? "Bottom" : null,
        categoryAxis: {}, valueAxis: {}, ...cornersOf(sheetId, newChartBox, session),
      });
      return chart.of({ sheetId, id });
    }),
    /** The first of that name (@types/office-js, ChartCollection.getItem); office.js asks again by id for what it was given. */
    getItem: method(z.tuple([text]), ({ sheetId }, [key], session) => {
      const found = find(sheetId, key, session);
      if (!found) throw apiError("ItemNotFound");
      return chart.of({ sheetId, id: found.id });
    }),
    getItemAt: method(z.tuple([wholeNumber]), ({ sheetId }, [index], session) => {
      const found = chartsOf(sheetId, session)[index];
      if (!found) throw apiError("ItemNotFound");
      return chart.of({ sheetId, id: found.id });
    }),
    getItemOrNullObject: method(z.tuple([text]), ({ sheetId }, [key], session) => {
      const found = find(sheetId, key, session);
      return found && chart.of({ sheetId, id: found.id });
    }),
  },
});

function chartsOf(sheetId: string, session: HostSession): readonly ChartData[] {
  return session.engine.charts(sheetInfo(session, sheetId).id);
}

function find(sheetId: string, key: string, session: HostSession): ChartData | null {
  const charts = chartsOf(sheetId, session);
  return charts.find(({ id }) => id === key) ?? charts.find(({ name }) => sameName(name, key)) ?? null;
}

function unusedName(sheetId: string, session: HostSession): string {
  const word = /^(nb|nn|no|sv|da)/.test(session.settings.language) ? "Diagram" : "Chart";
  const charts = chartsOf(sheetId, session);
  let number = charts.length + 1;
  while (charts.some(({ name }) => sameName(name, `${word} ${number}`))) number += 1;
  return `${word} ${number}`;
}
