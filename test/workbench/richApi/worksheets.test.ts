import { openEach } from "./openClient";

const open = openEach();

describe("Worksheets", () => {
  it("adds sheets last, without activating them, and finds them by name and id", () => open().run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Risiko").load("id,name,position,visibility");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const byId = worksheets.getItem(added.id).load("name");
    const byOtherCase = worksheets.getItemOrNullObject("RISIKO").load("id");
    worksheets.load("items/name,items/position");
    const count = worksheets.getCount();
    await context.sync();
    expect([added.name, added.position, added.visibility, active.name]).toEqual(["Risiko", 1, "Visible", "Ark1"]);
    expect([byId.name, byOtherCase.id, count.value]).toEqual(["Risiko", added.id, 2]);
    expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([["Ark1", 0], ["Risiko", 1]]);
  }));

  it("keeps a sheet's proxy through a rename", () => open().run(async (sheet, context) => {
    sheet.load("name");
    await context.sync();
    sheet.name = "Plan";
    await context.sync();
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Plan");
  }));

  it("names a nameless sheet in the user's language", () => open().run(async (_sheet, context) => {
    const added = context.workbook.worksheets.add().load("name");
    await context.sync();
    expect(added.name).toBe("Ark2");
  }));

  it.each([
    ["", "InvalidArgument"], ["x".repeat(32), "InvalidArgument"], ["a:b", "InvalidArgument"], ["a/b", "InvalidArgument"], ["a[b]", "InvalidArgument"],
    ["'a", "InvalidArgument"], ["a'", "InvalidArgument"], ["History", "InvalidArgument"], ["ARK1", "ItemAlreadyExists"],
  ])("refuses the name %p", async (name, code) => {
    expect(await open().refused((_sheet, context) => { context.workbook.worksheets.add(name); })).toMatchObject({ code, location: "WorksheetCollection.add" });
    if (name !== "ARK1") expect(await open().refused((sheet) => { sheet.name = name; })).toMatchObject({ code, location: "Worksheet.name" });
  });

  it("quotes names in addresses as Excel does", () => open().run(async (_sheet, context) => {
    const addresses = ["Plan for året", "O'Neil", "Risiko", "2020"].map((name) => context.workbook.worksheets.add(name).getRange("A1").load("address"));
    await context.sync();
    expect(addresses.map(({ address }) => address)).toEqual(["'Plan for året'!A1", "'O''Neil'!A1", "Risiko!A1", "'2020'!A1"]);
  }));

  it("says ItemNotFound of a missing sheet and of a deleted one", async () => {
    const { refused } = open();
    expect(await refused((_sheet, context) => { context.workbook.worksheets.getItem("Nei").load("name"); }))
      .toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem", message: "The requested resource doesn't exist." });
    expect(await refused(async (_sheet, context) => {
      const added = context.workbook.worksheets.add("Bort");
      const cell = added.getRange("A1");
      await context.sync();
      added.delete();
      cell.load("values");
    })).toMatchObject({ code: "ItemNotFound" });
  });

  it("deletes a sheet with its tables and its names", () => open().run(async (_sheet, context) => {
    const added = context.workbook.worksheets.add("Bort");
    added.getRange("A1:B2").values = [["a", "b"], [1, 2]];
    added.tables.add("A1:B2", true).name = "Borttabell";
    added.names.add("Bortnavn", added.getRange("A1"));
    await context.sync();
    added.delete();
    const tables = context.workbook.tables.getCount();
    const missing = context.workbook.worksheets.getItemOrNullObject("Bort");
    await context.sync();
    expect([tables.value, missing.isNullObject]).toEqual([0, true]);
  }));

  it("keeps one sheet visible and does not delete a very hidden one", async () => {
    const { refused } = open();
    expect(await refused((sheet) => sheet.delete())).toMatchObject({ code: "InvalidOperation", location: "Worksheet.delete" });
    expect(await refused((sheet) => { sheet.visibility = "Hidden"; })).toMatchObject({ code: "InvalidOperation", location: "Worksheet.visibility" });
    expect(await refused((_sheet, context) => {
      const added = context.workbook.worksheets.add("Skjult");
      added.visibility = "VeryHidden";
      added.delete();
    })).toMatchObject({ code: "InvalidOperation", location: "Worksheet.delete" });
  });

  it("keeps colour, gridlines, position and visibility", () => open().run(async (_sheet, context) => {
    const added = context.workbook.worksheets.add("Plan");
    added.tabColor = "1f6f8b";
    added.showGridlines = false;
    added.position = 0;
    added.load("tabColor,showGridlines,position");
    await context.sync();
    expect([added.tabColor, added.showGridlines, added.position]).toEqual(["#1F6F8B", false, 0]);
    added.visibility = "Hidden";
    added.load("visibility,tabColor");
    const visible = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect([added.visibility, added.tabColor, visible.value]).toEqual(["Hidden", null, 1]);
  }));

  it("gives A1 as the used range of a blank sheet, or none", () => open().run(async (sheet, context) => {
    const used = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect([used.address, none.isNullObject]).toEqual(["'Ark1'!A1", true]);
  }));

  it("finds ranges by address, index and name, and refuses those of other sheets", async () => {
    const { run, refused } = open();
    await run(async (sheet, context) => {
      context.workbook.names.add("Statusdato", sheet.getRange("B2"));
      const ranges = [sheet.getRange("A1:B2"), sheet.getRangeByIndexes(1, 2, 3, 4), sheet.getRange("Statusdato"), sheet.getRange("3:4")].map((range) => range.load("address"));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(["'Ark1'!A1:B2", "'Ark1'!C2:F4", "'Ark1'!B2", "'Ark1'!3:4"]);
    });
    for (const address of ["Annet!A1", "A1:", "Ukjent", "A1,B2"]) {
      expect(await refused((sheet) => { sheet.getRange(address).load("address"); })).toMatchObject({ code: "InvalidArgument", location: "Worksheet.getRange" });
    }
  });
});
