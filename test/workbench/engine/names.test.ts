import type { NameData } from "../../../workbench/workbook/workbookData";
import { at, openEngine, read, readOne, write } from "./engineFixture";

function name(text: string, formula: string, more: Partial<NameData> = {}): NameData {
  return { name: text, formula, sheetId: null, comment: "", visible: true, ...more };
}

test("names of ranges, cells, constants and formulas are used in formulas on any sheet", async () => {
  const { engine, sheet } = openEngine();
  const settings = engine.addSheet("Inn stillinger");
  write(engine, settings, "A1", [["O"], ["A"], [43900]]);
  engine.setName(name("Koder", "='Inn stillinger'!$A$1:$A$2"));
  engine.setName(name("Statusdato", "='Inn stillinger'!$A$3"));
  engine.setName(name("Terskel", "=12"));
  engine.setName(name("Dobbel", "=Statusdato*2"));
  write(engine, sheet, "A1", [["=COUNTA(Koder)", "=Statusdato+1", "=Terskel", "=Dobbel"]]);
  await engine.calculate();
  expect(read(engine, sheet, "A1:D1")).toEqual([[2, 43901, 12, 87800]]);
  expect(engine.formulas(sheet, at("A1:B1"))).toEqual([["=COUNTA(Koder)", "=Statusdato+1"]]);
});

test("a name is listed as it was given, changed and removed", async () => {
  const { engine, sheet } = openEngine();
  const statusDate = name("Statusdato", "=Ark1!$B$2", { comment: "Dagen planen gjelder fra", visible: false });
  engine.setName(statusDate);
  write(engine, sheet, "B2", [[1], [2]]);
  write(engine, sheet, "D1", [["=Statusdato"]]);
  expect(engine.names()).toEqual([statusDate]);
  engine.setName({ ...statusDate, formula: "=Ark1!$B$3" });
  await engine.calculate();
  expect(readOne(engine, sheet, "D1")).toBe(2);
  engine.removeName("STATUSDATO", null);
  await engine.calculate();
  expect(engine.names()).toEqual([]);
  expect(readOne(engine, sheet, "D1")).toEqual({ error: "#NAME?" });
});

test("a name may stand for a table's column", async () => {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "A1", [["Kode (1)"], ["O"], ["A"]]);
  engine.addTable({ name: "Forklaring", sheetId: sheet, rect: at("A1:A3"), columns: ["Kode (1)"], style: "", showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true });
  engine.setName(name("Koder", "=Forklaring[Kode (1)]"));
  write(engine, sheet, "C1", [["=COUNTA(Koder)"]]);
  await engine.calculate();
  expect(readOne(engine, sheet, "C1")).toBe(2);
  expect(engine.names()[0]?.formula).toBe("=Forklaring[Kode (1)]");
});
