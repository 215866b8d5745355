import { openEach } from "./openClient";

const open = openEach();

describe("Range: values", () => {
  it("writes and reads values, formulas, text, types and size", () => open().run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [[1, "x"], [true, "=A1+1"]];
    range.load("values,formulas,text,valueTypes,address,cellCount,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    expect(range.values).toEqual([[1, "x"], [true, 2]]);
    expect(range.formulas).toEqual([[1, "x"], [true, "=A1+1"]]);
    expect(range.valueTypes).toEqual([["Double", "String"], ["Boolean", "Double"]]);
    expect(range.text).toEqual([["1", "x"], ["TRUE", "2"]]);
    expect([range.address, range.cellCount, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual(["'Ark1'!A1:B2", 4, 0, 0, 2, 2]);
  }));

  it("refuses a matrix of another shape, and says where", async () => {
    expect(await open().refused((sheet) => { sheet.getRange("A1:B2").values = [[1, 2]]; })).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
    expect(await open().refused((sheet) => { sheet.getRange("A1:B2").formulas = [[1], [2]]; })).toMatchObject({ code: "InvalidArgument", location: "Range.formulas" });
  });

  it("lets null leave a cell alone and an empty text clear it", () => open().run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [["a", "b", "c"]];
    range.values = [[null, "", "d"]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["a", "", "d"]]);
    expect(range.valueTypes).toEqual([["String", "Empty", "String"]]);
  }));

  it("puts one plain value into every cell", () => open().run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = "same" as unknown as string[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["same", "same"], ["same", "same"]]);
  }));

  it.each([
    ["12", 12, "General"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["12,5", "12,5", "General"],
    ["5%", 0.05, "0%"],
    ["1E2", 100, "0.00E+00"],
    ["TRUE", true, "General"],
    ["2020-01-13", 43843, "m/d/yyyy"],
    ["1/13/2020", 43843, "m/d/yyyy"],
    ["13/01/2020", "13/01/2020", "General"],
    ["13.01.2020", "13.01.2020", "General"],
    ["5-10", 43961, "d-mmm"],
    ["1 1/2", 1.5, "# ?/?"],
    ["9:30", 0.39583333333333337, "h:mm"],
    ["#N/A", "#N/A", "General"],
    ["'=1+1", "=1+1", "General"],
    ["'012", "012", "General"],
  ])("reads %p as en-US: %p", (written, value, format) => open().run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[written]];
    cell.load("values,numberFormat");
    await context.sync();
    expect(cell.values[0]?.[0]).toEqual(typeof value === "number" ? expect.closeTo(value, 12) : value);
    expect(cell.numberFormat).toEqual([[format]]);
  }));

  it("makes a text cell keep everything as text, formulas too", () => open().run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["@", "@", "@"]];
    range.values = [["5-10", "=1+1", "007"]];
    range.load("values,formulas,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["5-10", "=1+1", "007"]]);
    expect(range.valueTypes).toEqual([["String", "String", "String"]]);
  }));

  it("makes a formula of what begins with =, + or -", () => open().run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [["=1+1", "+1+2", "-5"]];
    range.load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([[2, 3, -5]]);
    expect(range.formulas).toEqual([["=1+1", "=+1+2", -5]]);
  }));

  it("refuses a formula nobody can read", async () => {
    expect(await open().refused((sheet) => { sheet.getRange("A1").formulas = [["=SUM(1,"]]; })).toMatchObject({ code: "InvalidArgument" });
    expect(await open().refused((sheet) => { sheet.getRange("A1").values = [["- done (mostly"]]; })).toMatchObject({ code: "InvalidArgument" });
  });

  it("takes a matrix that office.js splits into rows, and refuses a wrong shape before the first cell", async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [row, row * 2, `r${row}`, null, 1]);
    await open().run(async (sheet, context) => {
      const range = sheet.getRange("A1:E400");
      range.values = rows;
      const last = sheet.getRange("A400:C400").load("values");
      await context.sync();
      expect(last.values).toEqual([[399, 798, "r399"]]);
    });
    expect(await open().refused((sheet) => { sheet.getRange("A1:E401").values = rows; })).toMatchObject({ code: "InvalidArgument" });
  });

  it("reads whole columns as null and lets nothing be written to them", async () => {
    await open().run(async (sheet, context) => {
      const column = sheet.getRange("C:C").load("values,address,rowCount,cellCount");
      const all = sheet.getRange().load("cellCount");
      await context.sync();
      expect([column.values, column.address, column.rowCount, column.cellCount, all.cellCount]).toEqual([null, "'Ark1'!C:C", 1048576, 1048576, -1]);
    });
    expect(await open().refused((sheet) => { sheet.getRange("C:C").values = "x" as unknown as string[][]; })).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("Range: neighbours", () => {
  it("finds cells, rows, columns and shifted ranges", () => open().run(async (sheet, context) => {
    const start = sheet.getRange("B2:C4");
    const ranges = {
      cell: start.getCell(1, 1), row: start.getRow(2), column: start.getColumn(0), resized: start.getResizedRange(1, -1), offset: start.getOffsetRange(-1, 2),
      below: start.getRowsBelow(2), belowInside: start.getRowsBelow(-1), entireRow: start.getEntireRow(), entireColumn: start.getEntireColumn(),
    };
    for (const range of Object.values(ranges)) range.load("address");
    await context.sync();
    expect(Object.values(ranges).map((range) => range.address.split("!")[1])).toEqual(["C3", "B4:C4", "B2:B4", "B2:B5", "D1:E3", "B5:C6", "B4:C4", "2:4", "B:C"]);
  }));

  it.each([
    ["above the sheet", (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
    ["a row the range lacks", (sheet: Excel.Worksheet) => sheet.getRange("A1:B2").getRow(2)],
    ["no rows", (sheet: Excel.Worksheet) => sheet.getRange("A1").getResizedRange(-1, 0)],
  ])("refuses %s", async (_name, range) => {
    expect(await open().refused((sheet) => { range(sheet).load("address"); })).toMatchObject({ code: "InvalidArgument" });
  });

  it("finds used cells, overlaps and nothing", () => open().run(async (sheet, context) => {
    sheet.getRange("B2:C3").values = [[1, ""], ["", 2]];
    const used = sheet.getRange("A:C").getUsedRangeOrNullObject(true).load("address");
    const one = sheet.getRange("C1:C10").getUsedRangeOrNullObject(true).load("address");
    const none = sheet.getRange("E1:E9").getUsedRangeOrNullObject(true);
    const overlap = sheet.getRange("A1:B2").getIntersectionOrNullObject("B2:D9").load("address");
    const apart = sheet.getRange("A1").getIntersectionOrNullObject(sheet.getRange("B1"));
    await context.sync();
    expect([used.address, one.address, overlap.address]).toEqual(["'Ark1'!B2:C3", "'Ark1'!C3", "'Ark1'!B2"]);
    expect([none.isNullObject, apart.isNullObject]).toEqual([true, true]);
  }));

  it("tells where a formula spills", () => open().run(async (sheet, context) => {
    const anchor = sheet.getRange("A1");
    anchor.formulas = [["=SEQUENCE(3)"]];
    const spill = anchor.getSpillingToRangeOrNullObject().load("address,values");
    const inside = sheet.getRange("A2").load("hasSpill,formulas,values");
    const plain = sheet.getRange("B1").getSpillingToRangeOrNullObject();
    await context.sync();
    expect([spill.address, spill.values]).toEqual(["'Ark1'!A1:A3", [[1], [2], [3]]]);
    expect([inside.hasSpill, inside.values, plain.isNullObject]).toEqual([true, [[2]], true]);
  }));
});

describe("Range: changes", () => {
  it("clears contents, formats or both", () => open().run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.format.fill.color = "#FF0000";
    range.getCell(0, 0).clear("Contents");
    range.getCell(0, 1).clear("Formats");
    range.load("values");
    const fills = [range.getCell(0, 0).format.fill.load("color"), range.getCell(0, 1).format.fill.load("color")];
    await context.sync();
    expect(range.values).toEqual([["", 2]]);
    expect(fills.map(({ color }) => color)).toEqual(["#FF0000", "#FFFFFF"]);
  }));

  it("moves ranges the client holds when rows go in and out above them", () => open().run(async (sheet, context) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    const third = sheet.getRange("A3").load("address");
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    third.load("address,values");
    await context.sync();
    expect([third.address, third.values]).toEqual(["'Ark1'!A4", [[3]]]);
    sheet.getRange("A1").getEntireRow().delete("Up");
    third.load("address,values");
    await context.sync();
    expect([third.address, third.values]).toEqual(["'Ark1'!A3", [[3]]]);
  }));

  it("pushes down or right, and pulls up or left, nothing else", async () => {
    expect(await open().refused((sheet) => { sheet.getRange("B1").insert("Up" as "Down"); })).toMatchObject({ code: "InvalidArgument", location: "Range.insert" });
    expect(await open().refused((sheet) => { sheet.getRange("B1").delete("Down" as "Up"); })).toMatchObject({ code: "InvalidArgument", location: "Range.delete" });
  });

  it("selects, and knows the selection and the active cell", () => open().run(async (sheet, context) => {
    sheet.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["'Ark1'!B2:C3", "'Ark1'!B2"]);
  }));
});
