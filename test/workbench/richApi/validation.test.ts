import { openEach } from "./openClient";

const open = openEach();

describe("DataValidation", () => {
  it("keeps rule, prompt and alert", () => open().run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("B2:B9");
    dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
    dataValidation.prompt = { title: "Sannsynlighet", message: "1–5", showPrompt: true };
    dataValidation.errorAlert = { title: "Skala", message: "Bare 1–5", showAlert: true, style: "Warning" };
    dataValidation.ignoreBlanks = false;
    const part = sheet.getRange("B3").dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    const mixed = sheet.getRange("B1:B3").dataValidation.load("type,rule");
    const none = sheet.getRange("D1").dataValidation.load("type,rule,ignoreBlanks");
    await context.sync();
    expect([part.type, part.rule, part.ignoreBlanks]).toEqual(["WholeNumber", { wholeNumber: { formula1: "=1", formula2: "=5", operator: "Between" } }, false]);
    expect(part.prompt).toEqual({ title: "Sannsynlighet", message: "1–5", showPrompt: true });
    expect(part.errorAlert).toEqual({ title: "Skala", message: "Bare 1–5", showAlert: true, style: "Warning" });
    expect([mixed.type, mixed.rule, none.type, none.rule, none.ignoreBlanks]).toEqual(["MixedCriteria", null, "None", {}, true]);
  }));

  it("takes lists from a text, a formula and a range", () => open().run(async (sheet, context) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "Åpen,Lukket" } };
    sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: false, source: "=$D$1:$D$3" } };
    sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
    const rules = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).dataValidation.load("rule"));
    await context.sync();
    expect(rules.map(({ rule }) => rule.list)).toEqual([
      { inCellDropDown: true, source: "Åpen,Lukket" }, { inCellDropDown: false, source: "=$D$1:$D$3" }, { inCellDropDown: true, source: "='Ark1'!$D$1:$D$3" },
    ]);
  }));

  it("takes dates as ISO text and as formulas", () => open().run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = { date: { formula1: "2020-01-13", formula2: "=B1", operator: "Between" } };
    dataValidation.load("type,rule");
    await context.sync();
    expect([dataValidation.type, dataValidation.rule.date]).toEqual(["Date", { formula1: "=43843", formula2: "=B1", operator: "Between" }]);
  }));

  it("is not asked when values come through the API", () => open().run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
    cell.values = [[7]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[7]]);
  }));

  it("is cleared", () => open().run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1:A3");
    dataValidation.rule = { custom: { formula: "=LEN(A1)<3" } };
    dataValidation.clear();
    dataValidation.load("type");
    await context.sync();
    expect(dataValidation.type).toBe("None");
  }));

  it.each<[string, Excel.DataValidationRule]>([
    ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
    ["an array constant", { custom: { formula: "=OR(A1={1,2})" } }],
    ["a custom function", { custom: { formula: "=PROSJEKT.RISK_FACTOR(A1,B1)>3" } }],
    ["a structured reference", { list: { inCellDropDown: true, source: "=Risiko[Risiko]" } }],
    ["two rules at once", { custom: { formula: "=TRUE" }, wholeNumber: { formula1: 1, operator: "EqualTo" } }],
    ["a missing second bound", { wholeNumber: { formula1: 1, operator: "Between" } }],
    ["an operator that is none", { decimal: { formula1: 1, operator: "Above" as "GreaterThan" } }],
  ])("refuses %s", async (_name, rule) => {
    expect(await open().refused((sheet) => { sheet.getRange("A1").dataValidation.rule = rule; })).toMatchObject({ code: "InvalidArgument", location: "DataValidation.rule" });
  });

  it("refuses a list from a block, a prompt title of 33 characters and a prompt without a rule", async () => {
    const { refused } = open();
    expect(await refused((sheet) => { sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:E3") } }; })).toMatchObject({ code: "InvalidArgument" });
    expect(await refused((sheet) => {
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("A1").dataValidation.prompt = { title: "x".repeat(33), message: "", showPrompt: true };
    })).toMatchObject({ code: "InvalidArgument", location: "DataValidation.prompt" });
    expect(await refused((sheet) => { sheet.getRange("C1").dataValidation.prompt = { title: "x", message: "", showPrompt: true }; })).toMatchObject({ code: "InvalidOperation" });
  });
});

describe("ConditionalFormat", () => {
  it("adds before the others and keeps rule, style and order", () => open().run(async (sheet, context) => {
    const range = sheet.getRange("B2:E9");
    const first = range.conditionalFormats.add("Custom");
    first.custom.rule.formula = "=$E2>=15";
    first.custom.format.fill.color = "#C00000";
    first.custom.format.font.color = "white";
    first.custom.format.font.bold = true;
    first.stopIfTrue = true;
    const second = range.conditionalFormats.add("CellValue");
    second.cellValue.rule = { operator: "Between", formula1: "1", formula2: "=5" };
    second.cellValue.format.fill.color = "#FFD966";
    first.load("id,type,priority,stopIfTrue,custom/rule/formula,custom/format/fill/color,custom/format/font/color,custom/format/font/bold");
    second.load("priority,type,stopIfTrue,cellValue/rule");
    const covered = first.getRange().load("address");
    await context.sync();
    expect([first.type, first.priority, first.stopIfTrue, first.custom.rule.formula]).toEqual(["Custom", 1, true, "=$E2>=15"]);
    expect([first.custom.format.fill.color, first.custom.format.font.color, first.custom.format.font.bold]).toEqual(["#C00000", "#FFFFFF", true]);
    expect([second.type, second.priority, second.stopIfTrue, second.cellValue.rule]).toEqual(["CellValue", 0, false, { operator: "Between", formula1: "=1", formula2: "=5" }]);
    expect(covered.address).toBe("'Ark1'!B2:E9");
  }));

  it("lists by overlap, reorders, deletes and clears", () => open().run(async (sheet, context) => {
    for (const formula of ["=A1=1", "=A1=2", "=A1=3"]) sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = formula;
    sheet.getRange("C1").conditionalFormats.add("Custom").custom.rule.formula = "=C1=1";
    const formats = sheet.getRange("A2").conditionalFormats.load("items/id,items/priority,items/custom/rule/formula");
    await context.sync();
    expect(formats.items.map(({ custom }) => custom.rule.formula)).toEqual(["=A1=3", "=A1=2", "=A1=1"]);
    const [, middle] = formats.items;
    middle?.delete();
    const count = sheet.getRange("A:A").conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    sheet.getRange("A1:A9").conditionalFormats.clearAll();
    const left = sheet.getRange("A1:C9").conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(1);
  }));

  it.each([["an array constant", "=A1={1}"], ["a custom function", "=PROSJEKT.RISK_LEVEL(A1,B1)=2"], ["a structured reference", "=Risiko[[#This Row],[S]]>3"], ["no formula", "A1>1"]])(
    "refuses %s", async (_name, formula) => {
      expect(await open().refused((sheet) => { sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula; }))
        .toMatchObject({ code: "InvalidArgument", location: "ConditionalFormatRule.formula" });
    },
  );

  it("answers ApiNotFound for kinds it does not carry", async () => {
    expect(await open().refused((sheet) => { sheet.getRange("A1").conditionalFormats.add("DataBar"); })).toMatchObject({ code: "ApiNotFound" });
  });
});
