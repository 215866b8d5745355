import type { CellValue } from "../../../workbench/workbook/workbookData";
import { at, openEngine, read, readOne, write } from "./engineFixture";

describe("values are stored as they are", () => {
  test.each<[string, CellValue]>([
    ["text", "Framdriftsplan"],
    ["text that looks like a formula", "=1+1"],
    ["text that looks like a number", "0012"],
    ["text that looks like a decimal", "1.10"],
    ["text that looks like a truth value", "TRUE"],
    ["text that looks like an error", "#N/A"],
    ["text with spaces around", "  O A "],
    ["empty text", ""],
    ["a number with all its digits", 0.1 + 0.2],
    ["a large number", 9007199254740991],
    ["a truth value", true],
    ["a false one", false],
    ["an error", { error: "#N/A" }],
    ["nothing", null],
  ])("%s", async (_name, value) => {
    const { engine, sheet } = openEngine();
    engine.writeCells(sheet, at("B2"), [[{ value }]]);
    await engine.calculate();
    expect(readOne(engine, sheet, "B2")).toEqual(value);
    expect(engine.formulas(sheet, at("B2"))).toEqual([[""]]);
  });

  test("text stays text when its format changes from text to General and when the cell is styled", () => {
    const { engine, sheet } = openEngine();
    engine.setNumberFormats(sheet, at("A1"), [["@"]]);
    write(engine, sheet, "A1", [["0012"]]);
    engine.setNumberFormats(sheet, at("A1"), [["General"]]);
    engine.setStyle(sheet, at("A1"), { bold: true });
    engine.setNumberFormats(sheet, at("A1"), [["0.00"]]);
    expect(readOne(engine, sheet, "A1")).toBe("0012");
  });

  test("undefined leaves a cell alone and null empties it", () => {
    const { engine, sheet } = openEngine();
    write(engine, sheet, "A1", [["kept", "gone"]]);
    write(engine, sheet, "A1", [[undefined, null]]);
    expect(read(engine, sheet, "A1:B1")).toEqual([["kept", null]]);
  });

  test("new content takes the old formula away and keeps the look", async () => {
    const { engine, sheet } = openEngine();
    write(engine, sheet, "A1", [["=1+1"]]);
    engine.setStyle(sheet, at("A1"), { fillColor: "#FFEB9C", locked: false });
    write(engine, sheet, "A1", [[5]]);
    await engine.calculate();
    expect(readOne(engine, sheet, "A1")).toBe(5);
    expect(engine.formulas(sheet, at("A1"))).toEqual([[""]]);
    expect(engine.style(sheet, 0, 0)).toEqual({ fillColor: "#FFEB9C", locked: false });
  });

  test("a sheet grows with what is written far out", () => {
    const { engine, sheet } = openEngine();
    write(engine, sheet, "ZZ5000", [["far"]]);
    expect(readOne(engine, sheet, "ZZ5000")).toBe("far");
    expect(engine.usedRect(sheet, true)).toEqual(at("ZZ5000"));
  });
});

describe("used rectangle", () => {
  test("is null on an empty sheet", () => {
    const { engine, sheet } = openEngine();
    expect(engine.usedRect(sheet, false)).toBeNull();
  });

  test("counts formats only when asked, and cells that a formula fills", async () => {
    const { engine, sheet } = openEngine();
    write(engine, sheet, "C3", [["=SEQUENCE(2,2)"]]);
    engine.setStyle(sheet, at("H9"), { bold: true });
    await engine.calculate();
    expect(engine.usedRect(sheet, true)).toEqual(at("C3:D4"));
    expect(engine.usedRect(sheet, false)).toEqual(at("C3:H9"));
  });
});

test("tells which cells were changed, and not what the calculation gave", async () => {
  const { engine, sheet } = openEngine();
  const changes: unknown[] = [];
  const stop = engine.onCellsChanged((change) => changes.push(change));
  write(engine, sheet, "B2", [[1, 2], [3, "=B2+C2"]]);
  await engine.calculate();
  engine.setStyle(sheet, at("A1"), { bold: true });
  stop();
  write(engine, sheet, "A1", [[1]]);
  expect(changes).toEqual([{ sheetId: sheet, rect: at("B2:C3") }]);
});
