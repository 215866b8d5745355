import { failure, openEach } from "./openClient";

const client = openEach();

describe("Range", () => {
  it("writes and reads values, formulas, text and types", async () => {
    const { Excel } = client();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B2");
      range.values = [[1, "x"], [true, "=A1+1"]];
      range.load("values,formulas,text,valueTypes,address,cellCount,rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      expect(range.values).toEqual([[1, "x"], [true, 2]]);
      expect(range.formulas).toEqual([[1, "x"], [true, "=A1+1"]]);
      expect(range.valueTypes).toEqual([["Double", "String"], ["Boolean", "Double"]]);
      expect(range.text).toEqual([["1", "x"], ["TRUE", "2"]]);
      expect([range.address, range.cellCount, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual(["'Ark1'!A1:B2", 4, 0, 0, 2, 2]);
    });
  });

  it("refuses a matrix of another shape", async () => {
    const { Excel } = client();
    const refused = await failure(Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    }));
    expect(refused).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  });
});
