import { at, openEngine, readOne, write } from "./engineFixture";

test("sheets are added last, renamed in formulas, moved, hidden and removed", async () => {
  const { engine, sheet } = openEngine();
  const plan = engine.addSheet("Framdriftsplan");
  const risks = engine.addSheet("Risiko");
  write(engine, risks, "A1", [[5]]);
  write(engine, sheet, "A1", [["=Risiko!A1*2"]]);
  engine.updateSheet(risks, { name: "Risiko og tiltak", tabColor: "#C00000", showGridlines: false, protected: true });
  engine.moveSheet(risks, 0);
  engine.updateSheet(plan, { visibility: "VeryHidden" });
  await engine.calculate();
  expect(readOne(engine, sheet, "A1")).toBe(10);
  expect(engine.formulas(sheet, at("A1"))).toEqual([["='Risiko og tiltak'!A1*2"]]);
  expect(engine.sheets()).toEqual([
    { id: risks, name: "Risiko og tiltak", visibility: "Visible", tabColor: "#C00000", showGridlines: false, protected: true },
    { id: sheet, name: "Ark1", visibility: "Visible", tabColor: "", showGridlines: true, protected: false },
    { id: plan, name: "Framdriftsplan", visibility: "VeryHidden", tabColor: "", showGridlines: true, protected: false },
  ]);
  engine.updateSheet(plan, { visibility: "Hidden" });
  expect(engine.sheets()[2]?.visibility).toBe("Hidden");
  engine.removeSheet(risks);
  await engine.calculate();
  expect(engine.sheets().map(({ name }) => name)).toEqual(["Ark1", "Framdriftsplan"]);
  expect(readOne(engine, sheet, "A1")).toEqual({ error: "#REF!" });
});

test("selecting on another sheet goes there, and both are told", () => {
  const { engine, sheet } = openEngine();
  const other = engine.addSheet("Annet");
  let told = 0;
  const stop = engine.onSelectionChanged(() => { told += 1; });
  expect(engine.activeSheetId()).toBe(sheet);
  engine.select(other, at("C4:D9"));
  stop();
  engine.select(other, at("A1"));
  expect(engine.activeSheetId()).toBe(other);
  expect(engine.selection()).toEqual({ sheetId: other, rect: at("A1") });
  expect(told).toBe(1);
  expect(engine.isEditing()).toBe(false);
});

test("frozen rows and columns", () => {
  const { engine, sheet } = openEngine();
  expect(engine.freeze(sheet)).toEqual({ rows: 0, columns: 0 });
  engine.setFreeze(sheet, 3, 1);
  expect(engine.freeze(sheet)).toEqual({ rows: 3, columns: 1 });
  engine.setFreeze(sheet, 0, 2);
  expect(engine.freeze(sheet)).toEqual({ rows: 0, columns: 2 });
  engine.setFreeze(sheet, 0, 0);
  expect(engine.freeze(sheet)).toEqual({ rows: 0, columns: 0 });
});

test("widths and heights are points, Excel's where nobody set them", () => {
  const { engine, sheet } = openEngine();
  expect([engine.columnWidthPt(sheet, 0), engine.rowHeightPt(sheet, 0)]).toEqual([48, 15]);
  engine.setColumnWidthsPt(sheet, 1, 3, 22.5);
  engine.setRowHeightsPt(sheet, 0, 2, 33);
  expect([0, 1, 3, 4].map((column) => engine.columnWidthPt(sheet, column))).toEqual([48, 22.5, 22.5, 48]);
  expect([1, 2].map((row) => engine.rowHeightPt(sheet, row))).toEqual([33, 15]);
});

test("page set-up and settings", () => {
  const { engine, sheet } = openEngine();
  engine.setPageLayout(sheet, { orientation: "Landscape", fitToWidthPages: 1 });
  engine.setPageLayout(sheet, { orientation: "Landscape", printTitleRows: "$1:$3" });
  engine.setSetting("prosjektark.version", { number: "1.0.0" });
  engine.setSetting("gone", 1);
  engine.removeSetting("gone");
  expect(engine.pageLayout(sheet)).toEqual({ orientation: "Landscape", fitToWidthPages: 1, printTitleRows: "$1:$3" });
  expect([...engine.settings()]).toEqual([["prosjektark.version", { number: "1.0.0" }]]);
});
