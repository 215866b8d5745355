import type { WorkbookData } from "../../../workbench/workbook/workbookData";
import type { WorkbookEngine } from "../../../workbench/workbook/workbookEngine";
import { at, openEngine, read, readOne, tableOn, write } from "./engineFixture";

function register(engine: WorkbookEngine): void {
  engine.registerFunctions([{ name: "PROSJEKT.FAIL", id: "FAIL" }], () => ({ error: "#N/A", message: "Finnes ikke" }));
}

/** Something of everything. */
async function openFullWorkbook(): Promise<{ engine: WorkbookEngine; sheet: string }> {
  const { engine, sheet } = openEngine();
  register(engine);
  const settings = engine.addSheet("Inn stillinger");
  write(engine, sheet, "A1", [["Risiko", "S (1–5)", "RF"], ["Flom", 4, null], ["0012", 2, null]]);
  engine.addTable({ ...tableOn(sheet, "Risiko_2", "A1:C4", ["Risiko", "S (1–5)", "RF"]), showTotals: true, style: "TableStyleLight9" });
  write(engine, sheet, "C2", [["=[@[S (1–5)]]*4"], ["=PROSJEKT.FAIL([@Risiko])"]]);
  write(engine, sheet, "F2", [["=SEQUENCE(2,3)"]]);
  engine.writeCells(sheet, at("F9:G9"), [[{ value: { error: "#REF!" } }, { value: false }]]);
  engine.setNumberFormats(sheet, at("B2:B3"), [["0.00"], ["@"]]);
  engine.setStyle(sheet, at("A1:C1"), { bold: true, fillColor: "#DDEBF7", locked: false, borders: { EdgeBottom: { style: "Continuous", color: "#000000", weight: "Medium" } } });
  engine.setColumnWidthsPt(sheet, 0, 1, 123.75);
  engine.setRowHeightsPt(sheet, 0, 1, 33);
  engine.setFreeze(sheet, 1, 2);
  engine.setName({ name: "Koder", formula: "='Inn stillinger'!$A$1:$A$5", sheetId: null, comment: "Kodene", visible: false });
  engine.setName({ name: "Lokal", formula: "=Ark1!$A$1", sheetId: sheet, comment: "", visible: true });
  engine.setValidation(sheet, at("B2:B3"), { rect: at("B2:B3"), kind: "list", formula1: "=Koder", ignoreBlanks: true, inCellDropDown: true });
  engine.addConditionalFormat(sheet, { rect: at("C2:C3"), priority: 0, stopIfTrue: true, style: { fillColor: "#FFC7CE" }, rule: { kind: "cellValue", operator: "GreaterThan", formula1: "=12" } });
  engine.addConditionalFormat(sheet, { rect: at("A2:C3"), priority: 1, stopIfTrue: false, style: { italic: true }, rule: { kind: "custom", formula: "=$B2>2" } });
  engine.updateSheet(settings, { visibility: "VeryHidden", protected: true, tabColor: "#C00000", showGridlines: false });
  engine.setPageLayout(sheet, { orientation: "Landscape", fitToWidthPages: 1, headerFooter: { leftFooter: "&D" } });
  engine.setSetting("prosjektark", { language: "nn" });
  await engine.calculate();
  return { engine, sheet };
}

test("what is loaded is what was saved", async () => {
  const { engine } = await openFullWorkbook();
  const data = engine.toData();
  const other = openEngine().engine;
  register(other);
  await other.load(data);
  expect(other.toData()).toEqual(data);
  await other.load(data);
  expect(other.toData()).toEqual(data);
});

test("the data say what the workbook says", async () => {
  const { engine, sheet } = await openFullWorkbook();
  const data: WorkbookData = JSON.parse(JSON.stringify(engine.toData())) as WorkbookData;
  const cells = data.sheets[0]?.cells;
  expect(cells?.["0:0"]).toEqual({ value: "Risiko", style: { bold: true, fillColor: "#DDEBF7", locked: false, borders: { EdgeBottom: { style: "Continuous", color: "#000000", weight: "Medium" } } } });
  expect(cells?.["1:1"]).toEqual({ value: 4, numberFormat: "0.00" });
  expect(cells?.["1:2"]).toEqual({ value: 16, formula: "=[@[S (1–5)]]*4" });
  expect(cells?.["2:0"]).toEqual({ value: "0012" });
  expect(cells?.["2:2"]).toEqual({ value: { error: "#N/A", message: "Finnes ikke" }, formula: "=PROSJEKT.FAIL([@Risiko])" });
  expect(cells?.["1:5"]).toEqual({ value: 1, formula: "=SEQUENCE(2,3)", spill: { rowCount: 2, columnCount: 3 } });
  expect(cells?.["2:7"]).toEqual({ value: 6 });
  expect(data.sheets[0]).toMatchObject({ id: sheet, columnWidthsPt: { 0: 123.75 }, rowHeightsPt: { 0: 33 }, frozenRows: 1, frozenColumns: 2 });
  expect(data.sheets[1]).toMatchObject({ visibility: "VeryHidden", protected: true, tabColor: "#C00000", showGridlines: false });
  expect(data.names.map(({ name, sheetId }) => [name, sheetId])).toEqual([["Koder", null], ["Lokal", sheet]]);
});

test("a loaded workbook goes on living: spills, tables, errors and new ids", async () => {
  const { engine, sheet } = await openFullWorkbook();
  await engine.load(engine.toData());
  write(engine, sheet, "B2", [[5]]);
  await engine.calculate();
  expect(readOne(engine, sheet, "C2")).toBe(20);
  expect(read(engine, sheet, "F2:H3")).toEqual([[1, 2, 3], [4, 5, 6]]);
  expect(readOne(engine, sheet, "F9")).toEqual({ error: "#REF!" });
  expect(engine.sheets().map(({ id }) => id)).not.toContain(engine.addTable(tableOn(sheet, "Ny", "K1:K2", ["x"])));
  const added = engine.addSheet("Ny");
  expect(new Set(engine.sheets().map(({ id }) => id)).size).toBe(3);
  expect(engine.usedRect(added, false)).toBeNull();
});

test("formulas of a workbook saved without values are calculated when it is loaded", async () => {
  const { engine } = openEngine();
  const data = engine.toData();
  await engine.load({ ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, cells: { "0:0": { value: 20 }, "0:1": { formula: "=A1+1" }, "0:2": { formula: "=B1*2", value: 999 } } })) });
  expect(read(engine, engine.activeSheetId(), "A1:C1")).toEqual([[20, 21, 42]]);
});

test("thirty engines opened and disposed of leave no timer behind", async () => {
  const before = process.getActiveResourcesInfo().length;
  for (let index = 0; index < 30; index += 1) {
    const { engine, sheet } = openEngine();
    write(engine, sheet, "A1", [["=1+1"]]);
    await engine.calculate();
    engine.dispose();
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before);
});
