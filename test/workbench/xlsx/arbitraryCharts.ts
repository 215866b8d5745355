import fc from "fast-check";
import type { ChartAxisData, ChartData, ChartSeriesData, ChartType } from "../../../workbench/workbook/chartData";

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0").toUpperCase()}`);
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("=1+1", "To\nlinjer", " x ", "&lt;\"'>", "æøå 😀", "]]>"));
const xstring = fc.oneof(text, fc.constantFrom("_x000D_", "a\r\nb\t", "\u0001"));
const points = fc.nat(100).map((quarters) => quarters * 0.75);
const corner = (least: number) => fc.record({ row: fc.integer({ min: least, max: least + 20 }), column: fc.integer({ min: least, max: least + 20 }), offsetXPt: points, offsetYPt: points });
const line = fc.record({ row: fc.nat(20), column: fc.nat(8), rowCount: fc.integer({ min: 1, max: 9 }), columnCount: fc.constant(1) });
const sheetId = fc.constantFrom("sheet-1", "sheet-2", "sheet-3");
const cells = fc.record({ sheetId, rect: line });
const none = fc.constant(null);

function some<Value extends object>(shape: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }): fc.Arbitrary<Partial<Value>> {
  return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<Value>>;
}

const axis: fc.Arbitrary<ChartAxisData> = some({ title: text, numberFormat: fc.constantFrom("#,##0", '0 "kr"'), reversed: fc.constant(true), labels: fc.constantFrom("High", "Low", "None"), hidden: fc.constant(true) }) as fc.Arbitrary<ChartAxisData>;
const categoryType: fc.Arbitrary<ChartAxisData> = some({ categoryType: fc.constantFrom("TextAxis", "DateAxis") }) as fc.Arbitrary<ChartAxisData>;
const stroke = some({ color, weightPt: fc.constantFrom(0.75, 2.25), style: fc.constantFrom("Continuous", "Dash", "DashDot", "DashDotDot", "RoundDot", "Dot") }).filter((value) => Object.keys(value).length > 0);
const marker = some({ style: fc.constantFrom("Circle", "Square", "Triangle", "Diamond", "X", "Plus", "Star"), size: fc.integer({ min: 2, max: 72 }), backgroundColor: color, foregroundColor: color }).filter((value) => Object.keys(value).length > 0);

function series(type: fc.Arbitrary<ChartType>): fc.Arbitrary<ChartSeriesData> {
  // A name that follows a cell reads as the cell does: nothing stands this far down.
  const name = fc.oneof(fc.record({ name: xstring }), fc.record({ name: fc.constant(""), nameCells: fc.record({ sheetId, rect: fc.constant({ row: 99, column: 0, rowCount: 1, columnCount: 1 }) }) }));
  return fc.tuple(name, fc.record({ type, values: fc.oneof(cells, none), categories: fc.oneof(cells, none) }), some({ fillColor: color, line: stroke, marker }))
    .map(([named, read, { marker: drawn, ...look }]) => ({ ...named, ...read, ...look, ...(read.type === "LineMarkers" && drawn ? { marker: drawn } : {}) }) as ChartSeriesData);
}

const types = fc.constantFrom<ChartType[]>(["ColumnClustered", "Line", "LineMarkers"], ["ColumnStacked", "LineMarkers"], ["BarClustered"], ["BarStacked"], ["Line"]);

const chart = types.chain((allowed) => fc.record({
  name: text.filter((value) => value.trim() !== ""), title: fc.oneof(text, none), legend: fc.constantFrom("Top", "Bottom", "Left", "Right", "Corner", null),
  categoryAxis: fc.tuple(axis, categoryType).map(([all, type]) => ({ ...all, ...type })), valueAxis: axis,
  series: fc.array(series(fc.constantFrom(...allowed)), { minLength: 1, maxLength: 3 }), from: corner(0), to: corner(21),
}));

/** The charts of a sheet in the form files give them back. */
export function arbitraryCharts(ofSheet: string): fc.Arbitrary<ChartData[]> {
  return fc.array(chart, { minLength: 1, maxLength: 3 })
    .map((charts) => charts.map((one, index) => ({ id: `${ofSheet}-chart-${index + 1}`, type: one.series[0]?.type ?? "Line", ...one }) as ChartData));
}
