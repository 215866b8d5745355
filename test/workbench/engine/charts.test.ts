import type { ChartData } from "../../../workbench/workbook/chartData";
import type { WorkbookEngine } from "../../../workbench/workbook/workbookEngine";
import { at, openEngine, write } from "./engineFixture";

const corner = (row: number, column: number) => ({ row, column, offsetXPt: 0, offsetYPt: 0 });

function chartOn(sheetId: string, values = "B2:B4"): Omit<ChartData, "id"> {
  return {
    name: "Bruk", type: "ColumnClustered", title: "Bruk", legend: null, categoryAxis: {}, valueAxis: {}, from: corner(5, 1), to: corner(10, 4),
    series: [{ name: "", nameCells: { sheetId, rect: at("B1") }, type: "ColumnClustered", values: { sheetId, rect: at(values) }, categories: { sheetId, rect: at("A2:A4") } }],
  };
}

function only(engine: WorkbookEngine, sheet: string): ChartData {
  const [chart] = engine.charts(sheet);
  if (!chart) throw new Error("There is no chart.");
  return chart;
}

const wholeRows = (row: number, rowCount: number) => ({ row: row - 1, column: 0, rowCount, columnCount: 16_384 });
const wholeColumns = (column: number, columnCount: number) => ({ row: 0, column, rowCount: 1_048_576, columnCount });

test("rows put in above move chart and references, rows in the middle make both grow, rows right under neither", () => {
  const { engine, sheet } = openEngine();
  engine.addChart(sheet, chartOn(sheet));
  engine.insertCells(sheet, wholeRows(1, 2), "Down");
  expect(only(engine, sheet)).toMatchObject({ from: corner(7, 1), to: corner(12, 4), series: [{ nameCells: { rect: at("B3") }, values: { rect: at("B4:B6") } }] });
  engine.insertCells(sheet, wholeRows(5, 1), "Down");
  engine.insertCells(sheet, wholeRows(10, 1), "Down");
  engine.insertCells(sheet, wholeRows(15, 1), "Down");
  expect(only(engine, sheet)).toMatchObject({ from: corner(8, 1), to: corner(14, 4), series: [{ values: { rect: at("B4:B7") } }] });
});

test("rows and columns taken out move and shrink; a reference without cells is gone", () => {
  const { engine, sheet } = openEngine();
  engine.addChart(sheet, chartOn(sheet));
  engine.deleteCells(sheet, wholeRows(3, 1), "Up");
  engine.deleteCells(sheet, wholeRows(7, 2), "Up");
  expect(only(engine, sheet)).toMatchObject({ from: corner(4, 1), to: corner(7, 4), series: [{ values: { rect: at("B2:B3") } }] });
  engine.deleteCells(sheet, wholeColumns(1, 1), "Left");
  const [series] = only(engine, sheet).series;
  expect(series).toMatchObject({ values: null, categories: { rect: at("A2:A3") } });
  expect(series).not.toHaveProperty("nameCells");
  expect(only(engine, sheet)).toMatchObject({ from: corner(4, 1), to: corner(7, 3) });
});

test("a shift of a few cells moves references, not charts", () => {
  const { engine, sheet } = openEngine();
  engine.addChart(sheet, chartOn(sheet));
  engine.insertCells(sheet, at("A1:B1"), "Down");
  expect(only(engine, sheet)).toMatchObject({ from: corner(5, 1), series: [{ values: { rect: at("B3:B5") } }] });
});

test("charts read other sheets, whatever these are called, until they are removed", () => {
  const { engine, sheet } = openEngine();
  const other = engine.addSheet("Tall");
  engine.addChart(sheet, chartOn(other));
  engine.updateSheet(other, { name: "Nye tall" });
  engine.insertCells(other, wholeRows(1, 1), "Down");
  expect(only(engine, sheet)).toMatchObject({ from: corner(5, 1), series: [{ values: { sheetId: other, rect: at("B3:B5") } }] });
  engine.removeSheet(other);
  expect(only(engine, sheet).series).toEqual([{ name: "", type: "ColumnClustered", values: null, categories: null }]);
});

test("a sheet takes its charts with it; what was loaded comes out as it went in", async () => {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "A1", [["", "Sum"], ["a", 1], ["b", 2], ["c", 3]]);
  const before = engine.toData();
  const other = engine.addSheet("Tall");
  engine.addChart(other, chartOn(sheet));
  const charted = engine.toData();
  engine.removeSheet(other);
  expect(engine.toData()).toEqual(before);
  await engine.load(charted);
  expect(engine.toData()).toEqual(charted);
  expect(engine.addChart(other, chartOn(sheet))).not.toBe(only(engine, other).id);
});

test("listeners hear of every change until they leave", () => {
  const { engine, sheet } = openEngine();
  let heard = 0;
  const stop = engine.onChartsChanged(() => { heard += 1; });
  const id = engine.addChart(sheet, chartOn(sheet));
  engine.updateChart(sheet, id, { title: "Annet" });
  engine.removeChart(sheet, id);
  stop();
  engine.addChart(sheet, chartOn(sheet));
  expect(heard).toBe(3);
});
