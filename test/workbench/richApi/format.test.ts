import { openEach } from "./openClient";

const open = openEach();

describe("RangeFormat", () => {
  it("keeps what is set and reads null of what differs", () => open().run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    const { format } = range;
    format.font.bold = true;
    format.font.size = 14;
    format.font.color = "white";
    format.fill.color = "1F6F8B";
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.indentLevel = 1;
    format.textOrientation = 90;
    range.getCell(0, 0).format.font.bold = false;
    range.getCell(0, 0).format.fill.clear();
    format.load("wrapText,horizontalAlignment,verticalAlignment,indentLevel,textOrientation");
    format.font.load("bold,size,color,italic,underline,name");
    format.fill.load("color");
    await context.sync();
    expect([format.wrapText, format.horizontalAlignment, format.verticalAlignment, format.indentLevel, format.textOrientation]).toEqual([true, "Center", "Top", 1, 90]);
    expect([format.font.bold, format.font.size, format.font.color, format.font.italic, format.font.underline]).toEqual([null, 14, "#FFFFFF", false, "None"]);
    expect(format.fill.color).toBe("");
  }));

  it("measures columns and rows in points", () => open().run(async (sheet, context) => {
    sheet.getRange("A1:B1").format.columnWidth = 90;
    sheet.getRange("C1").format.columnWidth = 40.5;
    sheet.getRange("2:2").format.rowHeight = 33;
    const formats = ["A:B", "A1:C1", "A2", "A1:A2"].map((address) => sheet.getRange(address).format.load("columnWidth,rowHeight"));
    await context.sync();
    expect(formats.map(({ columnWidth }) => columnWidth)).toEqual([90, null, 90, 90]);
    expect(formats.slice(2).map(({ rowHeight }) => rowHeight)).toEqual([33, null]);
  }));

  it("draws borders on edges and between cells", () => open().run(async (sheet, context) => {
    const { borders } = sheet.getRange("B2:C3").format;
    borders.getItem("EdgeTop").color = "#C00000";
    borders.getItem("InsideHorizontal").style = "Dash";
    borders.getItem("EdgeLeft").weight = "Thick";
    const top = sheet.getRange("C2").format.borders.getItem("EdgeTop").load("style,color,weight");
    const inside = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style");
    const none = sheet.getRange("B3").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect([top.style, top.color, top.weight]).toEqual(["Continuous", "#C00000", "Thin"]);
    expect([inside.style, none.style]).toEqual(["Dash", "None"]);
  }));

  it("fits columns to their widest text", () => open().run(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["x", "a text that needs room"]];
    sheet.getRange("A:B").format.autofitColumns();
    const narrow = sheet.getRange("A1").format.load("columnWidth");
    const wide = sheet.getRange("B1").format.load("columnWidth");
    await context.sync();
    expect(narrow.columnWidth).toBeLessThan(20);
    expect(wide.columnWidth).toBeGreaterThan(100);
  }));

  it.each([
    ["a colour nobody knows", (format: Excel.RangeFormat) => { format.fill.color = "bluish"; }, "RangeFill.color"],
    ["a width of less than nothing", (format: Excel.RangeFormat) => { format.columnWidth = -1; }, "RangeFormat.columnWidth"],
    ["a row higher than 409.5 points", (format: Excel.RangeFormat) => { format.rowHeight = 410; }, "RangeFormat.rowHeight"],
    ["an alignment that is none", (format: Excel.RangeFormat) => { format.horizontalAlignment = "Middle" as "Center"; }, "RangeFormat.horizontalAlignment"],
    ["an angle of 100 degrees", (format: Excel.RangeFormat) => { format.textOrientation = 100; }, "RangeFormat.textOrientation"],
  ])("refuses %s", async (_name, set, location) => {
    expect(await open().refused((sheet) => set(sheet.getRange("A1").format))).toMatchObject({ code: "InvalidArgument", location });
  });

  it("takes one number format for every cell, and null for none", () => open().run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = "0.00" as unknown as string[][];
    range.numberFormat = [[null as unknown as string, "dd.mm.yyyy"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([["0.00", "dd.mm.yyyy"]]);
  }));
});

describe("Freeze panes and page layout", () => {
  it("freezes rows, columns or both, and lets go", () => open().run(async (sheet, context) => {
    const { freezePanes } = sheet;
    const seen: (string | null)[] = [];
    for (const freeze of [
      () => freezePanes.freezeRows(2),
      () => freezePanes.freezeColumns(3),
      () => freezePanes.freezeAt(sheet.getRange("A1:B4")),
      () => freezePanes.unfreeze(),
    ]) {
      freeze();
      const location = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      seen.push(location.isNullObject ? null : location.address);
    }
    expect(seen).toEqual(["'Ark1'!1:2", "'Ark1'!A:C", "'Ark1'!A1:B4", null]);
  }));

  it("sets up the page", () => open().run(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintTitleColumns(sheet.getRange("A:B"));
    pageLayout.setPrintArea("A1:C9");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P av &N";
    pageLayout.load("orientation,paperSize,centerHorizontally,zoom");
    pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.centerHorizontally, pageLayout.zoom]).toEqual(["Landscape", "A4", true, { horizontalFitToPages: 1 }]);
    expect([pageLayout.headersFooters.defaultForAllPages.centerFooter, pageLayout.headersFooters.defaultForAllPages.leftHeader]).toEqual(["&P av &N", ""]);
    expect(open().engine.pageLayout("sheet1")).toMatchObject({ printTitleRows: "$1:$2", printTitleColumns: "$A:$B", printArea: "$A$1:$C$9", fitToWidthPages: 1 });
  }));

  it("repeats whole rows only", async () => {
    expect(await open().refused((sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2"))).toMatchObject({ code: "InvalidArgument", location: "PageLayout.setPrintTitleRows" });
  });
});
