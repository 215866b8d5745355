import type { Rect } from "../../../workbench/workbook/workbookData";
import { shiftRect } from "../../../workbench/workbook/univer/cellShift";
import type { CellShift } from "../../../workbench/workbook/univer/cellShift";
import { at, openEngine, read, readOne, tableOn, write } from "./engineFixture";

const excelColumns = 16_384;
const rows = (row: number, rowCount: number): Rect => ({ row: row - 1, column: 0, rowCount, columnCount: excelColumns });

test.each<[string, CellShift["kind"], CellShift["axis"], Rect, string[]]>([
  ["B3:D6", "insert", "rows", rows(1, 2), ["B5:D8"]],
  ["B3:D6", "insert", "rows", rows(3, 1), ["B4:D7"]],
  ["B3:D6", "insert", "rows", rows(5, 2), ["B3:D8"]],
  ["B3:D6", "insert", "rows", rows(7, 1), ["B3:D6"]],
  ["B3:D6", "delete", "rows", rows(1, 1), ["B2:D5"]],
  ["B3:D6", "delete", "rows", rows(2, 2), ["B2:D4"]],
  ["B3:D6", "delete", "rows", rows(6, 5), ["B3:D5"]],
  ["B3:D6", "delete", "rows", rows(3, 4), []],
  ["B3:D6", "insert", "rows", at("A1:Z1"), ["B4:D7"]],
  ["B3:D6", "insert", "rows", at("C1:C1"), ["B3:B6", "D3:D6", "C4:C7"]],
  ["B3:D6", "insert", "columns", at("C1:C9"), ["B3:E6"]],
  ["B3:D6", "delete", "columns", at("A1:B9"), ["A3:B6"]],
])("%s after %s of %s at %j", (address, kind, axis, rect, expected) => {
  expect(shiftRect(at(address), { kind, axis, rect }).map((moved) => moved.rect)).toEqual(expected.map(at));
});

async function openPlan() {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "A1", [["K", "L", "M"], [1, 10, "=A2+B2"], [2, 20, "=A3+B3"], [3, 30, "=A4+B4"]]);
  engine.addTable(tableOn(sheet, "T", "A1:C4", ["K", "L", "M"]));
  write(engine, sheet, "A10", [["=SUM(T[K])", "=SUM(A2:A4)"]]);
  write(engine, sheet, "F10", [["beside"]]);
  engine.setName({ name: "Alle", formula: "=Ark1!$A$2:$A$4", sheetId: null, comment: "", visible: true });
  engine.setValidation(sheet, at("A2:B4"), { rect: at("A2:B4"), kind: "custom", formula1: "=A2>$B$1", ignoreBlanks: true });
  engine.addConditionalFormat(sheet, { rect: at("A2:C4"), priority: 0, stopIfTrue: false, style: { bold: true }, rule: { kind: "custom", formula: "=$A2>A1" } });
  engine.setStyle(sheet, at("A4"), { fillColor: "#FFC7CE" });
  engine.select(sheet, at("B2"));
  await engine.calculate();
  return { engine, sheet };
}

test("rows put in move everything that stands below, and stretch what they fall into", async () => {
  const { engine, sheet } = await openPlan();
  engine.insertCells(sheet, rows(3, 2), "Down");
  await engine.calculate();
  expect(engine.formulas(sheet, at("C2:C6")).flat()).toEqual(["=A2+B2", "", "", "=A5+B5", "=A6+B6"]);
  expect(read(engine, sheet, "A12:B12")).toEqual([[6, 6]]);
  expect(engine.tables()[0]?.rect).toEqual(at("A1:C6"));
  expect(engine.names()[0]?.formula).toBe("=Ark1!$A$2:$A$6");
  expect(engine.validations(sheet)).toMatchObject([{ rect: at("A2:B6"), formula1: "=A2>$B$1" }]);
  expect(engine.conditionalFormats(sheet)).toMatchObject([{ rect: at("A2:C6"), rule: { formula: "=$A2>A1" } }]);
  expect(engine.style(sheet, 5, 0)).toEqual({ fillColor: "#FFC7CE" });
  expect(engine.selection().rect).toEqual(at("B2"));
});

test("rows taken out take their rules with them", async () => {
  const { engine, sheet } = await openPlan();
  engine.deleteCells(sheet, rows(2, 1), "Up");
  await engine.calculate();
  expect(read(engine, sheet, "A2:C3")).toEqual([[2, 20, 22], [3, 30, 33]]);
  expect(read(engine, sheet, "A9:B9")).toEqual([[5, 5]]);
  expect(engine.tables()[0]?.rect).toEqual(at("A1:C3"));
  expect(engine.validations(sheet)).toMatchObject([{ rect: at("A2:B3"), formula1: "=A2>$B$1" }]);
  expect(engine.conditionalFormats(sheet)).toMatchObject([{ rect: at("A2:C3"), rule: { formula: "=$A2>#REF!" } }]);
});

test("cells taken out of a table's width shrink the table and leave what stands beside it", async () => {
  const { engine, sheet } = await openPlan();
  engine.deleteCells(sheet, at("A3:C3"), "Up");
  await engine.calculate();
  expect(read(engine, sheet, "A2:C3")).toEqual([[1, 10, 11], [3, 30, 33]]);
  expect(engine.tables()[0]?.rect).toEqual(at("A1:C3"));
  expect(read(engine, sheet, "A9:B9")).toEqual([[4, 4]]);
  expect(readOne(engine, sheet, "F10")).toBe("beside");
});

test("cells put into a table's width on a sheet that is not the active one", async () => {
  const { engine, sheet } = await openPlan();
  const other = engine.addSheet("Annet");
  engine.select(other, at("D4"));
  engine.insertCells(sheet, at("A3:C4"), "Down");
  await engine.calculate();
  expect(engine.tables()[0]?.rect).toEqual(at("A1:C6"));
  expect(read(engine, sheet, "A12:B12")).toEqual([[6, 6]]);
  expect(readOne(engine, sheet, "F10")).toBe("beside");
  expect(engine.selection()).toEqual({ sheetId: other, rect: at("D4") });
});

test("columns put in and taken out", async () => {
  const { engine, sheet } = await openPlan();
  const column = { row: 0, column: 1, rowCount: 1_048_576, columnCount: 1 };
  engine.insertCells(sheet, column, "Right");
  await engine.calculate();
  expect(engine.formulas(sheet, at("D2"))).toEqual([["=A2+C2"]]);
  expect(engine.tables()[0]).toMatchObject({ rect: at("A1:D4"), columns: ["K", "Column2", "L", "M"] });
  expect(engine.validations(sheet)).toMatchObject([{ rect: at("A2:C4"), formula1: "=A2>$C$1" }]);
  engine.deleteCells(sheet, column, "Left");
  await engine.calculate();
  expect(engine.tables()[0]).toMatchObject({ rect: at("A1:C4"), columns: ["K", "L", "M"] });
  expect(engine.formulas(sheet, at("C2"))).toEqual([["=A2+B2"]]);
});
