import { openEach } from "./openClient";

const open = openEach();

function riskTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("B2:D4").values = [["Risiko", "S", "K"], ["Forsinket anbud", 4, 4], ["Sykdom", 2, 3]];
  const table = sheet.tables.add("B2:D4", true);
  table.name = "Risiko";
  return table;
}

describe("Table", () => {
  it("has ranges, columns, rows and looks", () => open().run(async (sheet, context) => {
    const table = riskTable(sheet);
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    table.load("id,name,style,showHeaders,showTotals,showBandedRows,showFilterButton");
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem("K").getDataBodyRange(), table.columns.getItem("S").getHeaderRowRange()]
      .map((range) => range.load("address"));
    table.columns.load("items/name,items/index,items/id");
    table.rows.load("count");
    const owner = table.worksheet.load("name");
    const missing = table.columns.getItemOrNullObject("Tiltak");
    await context.sync();
    expect([table.name, table.style, table.showHeaders, table.showTotals, table.showBandedRows, table.showFilterButton]).toEqual(["Risiko", "TableStyleLight9", true, false, false, true]);
    expect(ranges.map(({ address }) => address.split("!")[1])).toEqual(["B2:D4", "B2:D2", "B3:D4", "D3:D4", "C2"]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([["Risiko", 0], ["S", 1], ["K", 2]]);
    expect([table.rows.count, owner.name, missing.isNullObject]).toEqual([2, "Ark1", true]);
  }));

  it("is found by name in any case, by id and by its sheet", () => open().run(async (sheet, context) => {
    const { tables } = context.workbook;
    const table = riskTable(sheet).load("id");
    const other = context.workbook.worksheets.add("Annet");
    await context.sync();
    const found = tables.getItem("RISIKO").load("name");
    const byId = tables.getItemOrNullObject(table.id).load("name");
    const elsewhere = other.tables.getItemOrNullObject("Risiko");
    tables.load("items/name,count");
    await context.sync();
    expect([found.name, byId.name, elsewhere.isNullObject, tables.count]).toEqual(["Risiko", "Risiko", true, 1]);
    expect(tables.items.map(({ name }) => name)).toEqual(["Risiko"]);
  }));

  it("makes its headers unlike texts", () => open().run(async (sheet, context) => {
    sheet.getRange("A1:D2").values = [["Uke", 3, "", "uke"], [1, 2, 3, 4]];
    const table = sheet.tables.add(sheet.getRange("A1:D2"), true);
    const header = table.getHeaderRowRange().load("values,valueTypes");
    await context.sync();
    expect(header.values).toEqual([["Uke", "3", "Column3", "uke2"]]);
    expect(header.valueTypes).toEqual([["String", "String", "String", "String"]]);
    sheet.getRange("B1:C1").values = [["Uke", 2020]];
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Uke", "Uke2", "2020", "uke22"]);
  }));

  it("gets a header row above a range that has none", () => open().run(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
    const table = sheet.tables.add("A1:B2", false);
    const all = table.getRange().load("address,values");
    await context.sync();
    expect([all.address, all.values]).toEqual(["'Ark1'!A1:B3", [["Column1", "Column2"], [1, 2], [3, 4]]]);
  }));

  it("grows over values written right under it, with formulas, formats, validation and conditional formats", () => open().run(async (sheet, context) => {
    sheet.getRange("A1:C2").values = [["S", "K", "RF"], [4, 4, "=[@S]*[@K]"]];
    const table = sheet.tables.add("A1:C2", true);
    table.name = "Risiko";
    sheet.getRange("C2").formulas = [["=[@S]*[@K]"]];
    sheet.getRange("A2").numberFormat = [["0.0"]];
    sheet.getRange("A2:B2").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
    sheet.getRange("A2:C2").conditionalFormats.add("Custom").custom.rule.formula = "=$C2>=15";
    await context.sync();
    table.getDataBodyRange().getRowsBelow(2).values = [[2, 3, null], [1, 5, null]];
    const body = table.getDataBodyRange().load("address,values,numberFormat");
    const validation = sheet.getRange("A4").dataValidation.load("type");
    const formats = sheet.getRange("C4").conditionalFormats.getCount();
    await context.sync();
    expect([body.address, body.values]).toEqual(["'Ark1'!A2:C4", [[4, 4, 16], [2, 3, 6], [1, 5, 5]]]);
    expect(body.numberFormat.map(([first]) => first)).toEqual(["0.0", "0.0", "0.0"]);
    expect([validation.type, formats.value]).toEqual(["WholeNumber", 1]);
  }));

  it("does not grow over blanks, other widths, or what stands there already", () => open().run(async (sheet, context) => {
    const table = riskTable(sheet);
    sheet.getRange("B5:D5").values = [["", "", ""]];
    sheet.getRange("B5:C5").values = [["x", 1]];
    sheet.getRange("B5:D5").values = [["y", 2, 3]];
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect(body.address).toBe("'Ark1'!B3:D4");
  }));

  it("shows and hides totals", () => open().run(async (sheet, context) => {
    const table = riskTable(sheet);
    table.showTotals = true;
    const totals = sheet.getRange("B5:D5").load("values");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect([totals.values, body.address]).toEqual([[["Totalt", "", 7]], "'Ark1'!B3:D4"]);
    table.showTotals = false;
    const whole = table.getRange().load("address");
    await context.sync();
    expect(whole.address).toBe("'Ark1'!B2:D4");
  }));

  it("takes its cells with it when deleted", () => open().run(async (sheet, context) => {
    const table = riskTable(sheet);
    await context.sync();
    table.delete();
    const cells = sheet.getRange("B2:D4").load("values");
    const count = sheet.tables.getCount();
    await context.sync();
    expect([cells.values.flat().join(""), count.value]).toEqual(["", 0]);
  }));

  it.each([
    ["overlaps another", (sheet: Excel.Worksheet) => { sheet.tables.add("D4:E6", true); }, "TableCollection.add"],
    ["has a name like a cell", (sheet: Excel.Worksheet) => { sheet.tables.getItem("Risiko").name = "AB12"; }, "Table.name"],
    ["has a name like R1C1", (sheet: Excel.Worksheet) => { sheet.tables.getItem("Risiko").name = "R1C1"; }, "Table.name"],
    ["has a name with a blank", (sheet: Excel.Worksheet) => { sheet.tables.getItem("Risiko").name = "Min tabell"; }, "Table.name"],
    ["has a defined name's name", (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
      context.workbook.names.add("Statusdato", sheet.getRange("A1"));
      sheet.tables.getItem("Risiko").name = "statusdato";
    }, "Table.name"],
    ["has a style nobody knows", (sheet: Excel.Worksheet) => { sheet.tables.getItem("Risiko").style = "TableStyleLight22"; }, "Table.style"],
  ])("is refused when it %s", async (_name, act, location) => {
    expect(await open().refused((sheet, context) => {
      riskTable(sheet);
      act(sheet, context);
    })).toMatchObject({ code: "InvalidArgument", location });
  });

  it("cannot have a part pushed aside", async () => {
    expect(await open().refused((sheet) => {
      riskTable(sheet);
      sheet.getRange("B1:C1").insert("Down");
    })).toMatchObject({ code: "InsertDeleteConflict", location: "Range.insert" });
  });

  it("says ItemNotFound once deleted", async () => {
    expect(await open().refused(async (sheet, context) => {
      const table = riskTable(sheet);
      await context.sync();
      table.delete();
      await context.sync();
      table.load("name");
    })).toMatchObject({ code: "ItemNotFound" });
  });
});

describe("Names and settings", () => {
  it("keeps names of the workbook and of a sheet apart", () => open().run(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("Statusdato", sheet.getRange("B2"), "Dagens dato");
    names.add("Grense", "=15");
    sheet.names.add("Statusdato", "='Ark1'!$C$3");
    const item = names.getItem("STATUSDATO").load("name,type,value,scope,comment,visible,formula");
    const constant = names.getItem("Grense").load("type,value");
    const local = sheet.names.getItem("Statusdato").load("scope");
    const cell = item.getRange().load("address");
    const none = constant.getRangeOrNullObject();
    names.load("items/name");
    await context.sync();
    expect([item.name, item.type, item.value, item.scope, item.comment, item.visible, item.formula])
      .toEqual(["Statusdato", "Range", "'Ark1'!$B$2", "Workbook", "Dagens dato", true, "='Ark1'!$B$2"]);
    expect([constant.type, constant.value, local.scope, cell.address, none.isNullObject]).toEqual(["Double", 15, "Worksheet", "'Ark1'!B2", true]);
    expect(names.items.map(({ name }) => name).sort()).toEqual(["Grense", "Statusdato"]);
    names.getItem("Grense").delete();
    const gone = names.getItemOrNullObject("Grense");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

  it.each([["A1", "InvalidArgument"], ["R", "InvalidArgument"], ["1st", "InvalidArgument"], ["a b", "InvalidArgument"], ["risiko", "InvalidArgument"], ["Taken", "ItemAlreadyExists"]])(
    "refuses the name %p", async (name, code) => {
      expect(await open().refused((sheet, context) => {
        riskTable(sheet);
        context.workbook.names.add("Taken", "=1");
        context.workbook.names.add(name, "=1");
      })).toMatchObject({ code, location: "NamedItemCollection.add" });
    },
  );

  it("keeps settings as JSON, writes over them and deletes them", () => open().run(async (_sheet, context) => {
    const { settings } = context.workbook;
    settings.add("prosjektark", { version: 1, sheets: ["a", "b"] });
    settings.add("prosjektark", { version: 2 });
    const saved = settings.getItem("prosjektark").load("key,value");
    const none = settings.getItemOrNullObject("annet");
    const count = settings.getCount();
    settings.load("items/key,items/value");
    await context.sync();
    expect([saved.key, saved.value, none.isNullObject, count.value]).toEqual(["prosjektark", { version: 2 }, true, 1]);
    expect(settings.items.map(({ key }) => key)).toEqual(["prosjektark"]);
    saved.value = "changed";
    await context.sync();
    saved.load("value");
    await context.sync();
    expect(saved.value).toBe("changed");
    saved.delete();
    const after = settings.getCount();
    await context.sync();
    expect(after.value).toBe(0);
  }));
});
