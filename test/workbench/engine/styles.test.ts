import type { CellStyle } from "../../../workbench/workbook/workbookData";
import { at, openEngine, readOne, write } from "./engineFixture";

test.each<[string, CellStyle]>([
  ["fill", { fillColor: "#FFC7CE" }],
  ["font", { fontColor: "#9C0006", fontName: "Calibri", fontSize: 14, bold: true, italic: true, underline: true }],
  ["not bold", { bold: false }],
  ["wrapped", { wrapText: true }],
  ["not wrapped", { wrapText: false }],
  ["centred", { horizontalAlignment: "Center", verticalAlignment: "Center" }],
  ["alignment that the grid cannot draw", { horizontalAlignment: "CenterAcrossSelection", verticalAlignment: "Distributed" }],
  ["indented", { horizontalAlignment: "Left", indentLevel: 2 }],
  ["turned", { textOrientation: 90 }],
  ["unlocked", { locked: false }],
  ["a thin line below", { borders: { EdgeBottom: { style: "Continuous", color: "#BFBFBF", weight: "Thin" } } }],
  ["lines of other kinds", { borders: { EdgeTop: { style: "Double", color: "#000000", weight: "Thick" }, EdgeLeft: { style: "Dash", color: "#FF0000", weight: "Medium" } } }],
])("%s", (_name, style) => {
  const { engine, sheet } = openEngine();
  engine.setStyle(sheet, at("B2:C3"), style);
  expect(engine.style(sheet, 1, 1)).toEqual(style);
  expect(engine.style(sheet, 2, 2)).toEqual(style);
  expect(engine.style(sheet, 0, 0)).toEqual({});
});

test("a patch leaves the rest of the style, null takes the fill away", () => {
  const { engine, sheet } = openEngine();
  engine.setStyle(sheet, at("A1"), { fillColor: "#FFC7CE", bold: true, locked: false });
  engine.setStyle(sheet, at("A1"), { fillColor: null, italic: true });
  expect(engine.style(sheet, 0, 0)).toEqual({ bold: true, italic: true, locked: false });
});

test("an alignment the grid can draw takes the place of one it cannot", () => {
  const { engine, sheet } = openEngine();
  engine.setStyle(sheet, at("A1"), { horizontalAlignment: "Fill" });
  engine.setStyle(sheet, at("A1"), { horizontalAlignment: "Right" });
  expect(engine.style(sheet, 0, 0)).toEqual({ horizontalAlignment: "Right" });
});

test("styling keeps values of every kind", () => {
  const { engine, sheet } = openEngine();
  engine.writeCells(sheet, at("A1:D1"), [[{ value: "0012" }, { value: true }, { value: 1.5 }, { value: { error: "#REF!" } }]]);
  engine.setStyle(sheet, at("A1:D1"), { bold: true });
  expect(engine.values(sheet, at("A1:D1"))).toEqual([["0012", true, 1.5, { error: "#REF!" }]]);
});

test("a whole column is styled as far as the sheet reaches", () => {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "A5", [["x"]]);
  engine.setStyle(sheet, { row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 }, { locked: false });
  expect(engine.style(sheet, 900, 0)).toEqual({ locked: false });
  expect(readOne(engine, sheet, "A5")).toBe("x");
});
