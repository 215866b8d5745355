import type { CellValue } from "../../../workbench/workbook/workbookData";
import { at, openEngine, write } from "./engineFixture";

test.each<[CellValue, string, string]>([
  [1.005, "0.00", "1.01"],
  [10.155, "0.00", "10.16"],
  [-1.005, "0.00", "-1.01"],
  [2.5, "0", "3"],
  [-2.5, "0", "-3"],
  [0.5, "0", "1"],
  [1234567.891, "#,##0.00", "1,234,567.89"],
  [-1234.5, "#,##0", "-1,235"],
  [0.125, "0 %", "13 %"],
  [0.125, "0.0%", "12.5%"],
  [43843, "dd.mm.yyyy", "13.01.2020"],
  [43843, "d.m", "13.1"],
  [43843, "yyyy-mm-dd", "2020-01-13"],
  [0, "0;;", ""],
  [-3, "0;;", ""],
  [7, "0;;", "7"],
  [12, "General", "12"],
  [0.1, "General", "0.1"],
  [1 / 3, "General", "0.333333333"],
  [123456789012, "General", "1.23457E+11"],
  [12, "@", "12"],
  ["0012", "@", "0012"],
  ["O A", "0.00", "O A"],
  [true, "General", "TRUE"],
  [{ error: "#N/A" }, "0.00", "#N/A"],
  [null, "0.00", ""],
])("%p under %s shows %p", (value, format, text) => {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "A1", [[value]]);
  engine.setNumberFormats(sheet, at("A1"), [[format]]);
  expect(engine.texts(sheet, at("A1"))).toEqual([[text]]);
  expect(engine.numberFormats(sheet, at("A1"))).toEqual([[format]]);
});

test("null leaves a format alone and General takes it away", () => {
  const { engine, sheet } = openEngine();
  engine.setNumberFormats(sheet, at("A1:B1"), [["0.00", "@"]]);
  engine.setNumberFormats(sheet, at("A1:B1"), [[null, "General"]]);
  expect(engine.numberFormats(sheet, at("A1:C1"))).toEqual([["0.00", "General", "General"]]);
});
