import { chartFigures } from "../../../workbench/page/charts/chartFigures";
import { plotLayout } from "../../../workbench/page/charts/plotLayout";
import { plotPlaces } from "../../../workbench/page/charts/plotPlaces";
import { valueScale } from "../../../workbench/page/charts/valueScale";
import type { ChartData } from "../../../workbench/workbook/chartData";
import { at, openEngine, write } from "../engine/engineFixture";

const corner = { row: 0, column: 0, offsetXPt: 0, offsetYPt: 0 };

function opened(change: Partial<ChartData> = {}) {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "A1", [["Måned", "Budsjett", "Regnskap"], ["Januar", 100, -20], ["Februar", 110, null], ["Mars", "=B2*2", 50]]);
  engine.setNumberFormats(sheet, at("B2:C4"), Array.from({ length: 3 }, () => ["#,##0.0", "#,##0.0"]));
  const cells = (address: string) => ({ sheetId: sheet, rect: at(address) });
  const chart: ChartData = {
    id: "chart1", name: "Bruk", type: "ColumnClustered", title: "Bruk", legend: "Bottom", categoryAxis: {}, valueAxis: {}, from: corner, to: corner,
    series: [
      { name: "", nameCells: cells("B1"), type: "ColumnClustered", values: cells("B2:B4"), categories: cells("A2:A4") },
      { name: "Brukt", type: "LineMarkers", values: cells("C2:C4"), categories: cells("A2:A4") },
    ],
    ...change,
  };
  return { engine, chart };
}

test("a scale goes from a round number to a round number and holds zero", () => {
  expect(valueScale([3, 97], 5)).toEqual({ min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100] });
  expect(valueScale([-120_000, 480_000], 4)).toEqual({ min: -200_000, max: 600_000, ticks: [-200_000, 0, 200_000, 400_000, 600_000] });
  expect(valueScale([0.1, 0.32], 4).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  expect(valueScale([], 4)).toEqual({ min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] });
  expect(valueScale([-5], 5)).toEqual({ min: -5, max: 0, ticks: [-5, -4, -3, -2, -1, 0] });
});

test("figures are what the cells hold now, with gaps where they hold no number", async () => {
  const { engine, chart } = opened();
  await engine.calculate();
  const { title, categories, series, valueAxis } = chartFigures(chart, engine);
  expect([title, categories, valueAxis.format]).toEqual(["Bruk", ["Januar", "Februar", "Mars"], "#,##0.0"]);
  expect(series.map(({ name, kind, numbers, texts }) => [name, kind, numbers, texts])).toEqual([
    ["Budsjett", "clustered", [100, 110, 200], ["100.0", "110.0", "200.0"]], ["Brukt", "line", [-20, null, 50], ["-20.0", "", "50.0"]],
  ]);
  write(engine, engine.activeSheetId(), "B2", [[1]]);
  await engine.calculate();
  expect(chartFigures(chart, engine).series[0]?.numbers).toEqual([1, 110, 2]);
});

test("a chart without cells has nothing to draw, and one without a title of its own is named by its only series", () => {
  const { engine, chart } = opened();
  const [first] = chart.series;
  if (!first) throw new Error("no series");
  expect(chartFigures({ ...chart, title: "", series: [first] }, engine).title).toBe("Budsjett");
  const lost = chartFigures({ ...chart, title: null, series: [{ name: "Borte", type: "Line", values: null, categories: null }] }, engine);
  expect([lost.title, lost.categories, lost.series[0]?.numbers]).toEqual(["", [], []]);
  expect(plotLayout(lost, 300, 200).scale).toMatchObject({ min: 0, max: 1 });
});

test("columns stand on zero, and go down where they are less", async () => {
  const { engine, chart } = opened();
  await engine.calculate();
  const figures = chartFigures(chart, engine);
  const layout = plotLayout(figures, 400, 300);
  const places = plotPlaces(figures, layout);
  const zero = places.value(0);
  const up = places.bar(0, 0, 10, 0, 100);
  const down = places.bar(0, 0, 10, 0, -20);
  expect(up.y + up.height).toBeCloseTo(zero);
  expect(down.y).toBeCloseTo(zero);
  expect(up.height / down.height).toBeCloseTo(5);
  expect(layout.plot.x).toBeGreaterThan(0);
  expect(layout.plot.y + layout.plot.height).toBeLessThan(layout.legendY ?? 0);
});

test("bars begin at the bottom, and on top when turned round", () => {
  const { engine, chart } = opened({ type: "BarClustered" });
  const place = (reversed: boolean) => {
    const figures = chartFigures({ ...chart, categoryAxis: reversed ? { reversed } : {} }, engine);
    const places = plotPlaces(figures, plotLayout(figures, 400, 300));
    return places.category(0) < places.category(2);
  };
  expect([place(false), place(true)]).toEqual([false, true]);
});

test("stacked columns count together on the scale", () => {
  const { engine, chart } = opened();
  const stacked = chart.series.map((series) => ({ ...series, type: "ColumnStacked" as const }));
  const { scale } = plotLayout(chartFigures({ ...chart, type: "ColumnStacked", series: stacked }, engine), 400, 300);
  expect(scale.max).toBeGreaterThanOrEqual(110);
  expect(scale.min).toBeLessThanOrEqual(-20);
});

test("labels that are too wide for their columns are tilted", () => {
  const { engine, chart } = opened();
  const figures = { ...chartFigures(chart, engine), categories: ["Kommunestyrets vedtak i desember", "Februar", "Mars"] };
  expect(plotLayout(figures, 240, 200)).toMatchObject({ tilted: true, labels: ["Kommunestyrets vedtak…", "Februar", "Mars"] });
  expect(plotLayout({ ...figures, categories: ["J", "F", "M"] }, 240, 200).tilted).toBe(false);
});
