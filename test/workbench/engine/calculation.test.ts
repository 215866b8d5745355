import type { CellValue } from "../../../workbench/workbook/workbookData";
import { at, openEngine, read, readOne, write } from "./engineFixture";

test.each<[string, CellValue]>([
  ["=1/3", 1 / 3],
  ["=10.155*100", 1015.5],
  ['="00"&"12"', "0012"],
  ["=1>0", true],
  ["=1/0", { error: "#DIV/0!" }],
  ["=NA()", { error: "#N/A" }],
  ["=UKJENT(1)", { error: "#NAME?" }],
  ["=SUM(Z99:Z100)", 0],
  ["=Z99", 0],
  ['=""', ""],
  ["=LET(x,2,x*x)", 4],
  ["=DATE(2020,1,13)", 43843],
  ["=ISOWEEKNUM(43843)", 3],
  ["=ISOWEEKNUM(DATE(2019,12,30))", 1],
  ["=ISOWEEKNUM(DATE(2020,12,31))", 53],
  ["=ISOWEEKNUM(DATE(2021,1,3)+0.5)", 53],
  ["=WEEKNUM(DATE(2024,12,31),21)", 1],
  ["=WEEKNUM(DATE(2024,12,31))", 53],
  ["=ISOWEEKNUM(1/0)", { error: "#DIV/0!" }],
  ["=SUM(ISOWEEKNUM({43829;43843}))", 4],
])("%s gives its value in full", async (formula, value) => {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "B2", [[formula]]);
  await engine.calculate();
  expect(readOne(engine, sheet, "B2")).toEqual(value);
  expect(engine.formulas(sheet, at("B2"))).toEqual([[formula]]);
});

test("fifty edits are each calculated when asked", async () => {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "B1", [["=A1*2", "=B1+1"]]);
  for (let value = 0; value < 50; value += 1) {
    write(engine, sheet, "A1", [[value]]);
    await engine.calculate();
    expect(read(engine, sheet, "B1:C1")).toEqual([[value * 2, value * 2 + 1]]);
  }
});

test("an edit made while a calculation runs is in the next one, not lost", async () => {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "A1", [[1]]);
  write(engine, sheet, "B1", Array.from({ length: 300 }, () => ["=$A$1+1"]));
  const first = engine.calculate();
  write(engine, sheet, "A1", [[41]]);
  await Promise.all([first, engine.calculate()]);
  expect(read(engine, sheet, "B1:B300").flat()).toEqual(Array.from({ length: 300 }, () => 42));
});

test("a calculation with nothing to do answers at once", async () => {
  const { engine } = openEngine();
  await expect(engine.calculate()).resolves.toBeUndefined();
  await expect(engine.calculate()).resolves.toBeUndefined();
});

test("values come by themselves too", async () => {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "A1", [["=2+2"]]);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(readOne(engine, sheet, "A1")).toBe(4);
});

test("errors and truth values travel through references with their type", async () => {
  const { engine, sheet } = openEngine();
  engine.writeCells(sheet, at("A1:C1"), [[{ value: { error: "#N/A" } }, { value: true }, { value: "0012" }]]);
  write(engine, sheet, "A2", [["=A1", "=B1", "=C1&\"\""], ["=ISNA(A1)", "=B1+1", "=ISTEXT(C1)"]]);
  await engine.calculate();
  expect(read(engine, sheet, "A2:C3")).toEqual([[{ error: "#N/A" }, true, "0012"], [true, 2, true]]);
});

describe("spill", () => {
  test("fills the cells beside, which have no formula of their own", async () => {
    const { engine, sheet } = openEngine();
    write(engine, sheet, "B2", [["=SEQUENCE(2,3)"]]);
    await engine.calculate();
    expect(read(engine, sheet, "B2:D3")).toEqual([[1, 2, 3], [4, 5, 6]]);
    expect(engine.formulas(sheet, at("B2:D3"))).toEqual([["=SEQUENCE(2,3)", "", ""], ["", "", ""]]);
    expect(engine.spillRect(sheet, 1, 1)).toEqual(at("B2:D3"));
    expect(engine.spillRect(sheet, 1, 2)).toBeNull();
  });

  test("is stopped by content and goes on when it is gone", async () => {
    const { engine, sheet } = openEngine();
    write(engine, sheet, "C2", [["in the way"]]);
    write(engine, sheet, "B2", [["=SEQUENCE(1,3)"]]);
    await engine.calculate();
    expect(readOne(engine, sheet, "B2")).toEqual({ error: "#SPILL!" });
    write(engine, sheet, "C2", [[null]]);
    await engine.calculate();
    expect(read(engine, sheet, "B2:D2")).toEqual([[1, 2, 3]]);
  });

  test("leaves nothing when the formula is emptied", async () => {
    const { engine, sheet } = openEngine();
    write(engine, sheet, "B2", [["=SEQUENCE(2,2)"]]);
    await engine.calculate();
    write(engine, sheet, "B2", [[null]]);
    await engine.calculate();
    expect(engine.usedRect(sheet, true)).toBeNull();
    expect(engine.spillRect(sheet, 1, 1)).toBeNull();
  });
});
