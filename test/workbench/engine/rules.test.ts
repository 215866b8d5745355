import type { ConditionalFormatData, ValidationData } from "../../../workbench/workbook/workbookData";
import { at, openEngine, write } from "./engineFixture";

const wholeNumber: ValidationData = { rect: at("B2:B9"), kind: "wholeNumber", operator: "Between", formula1: "1", formula2: "5", ignoreBlanks: true };

test.each<[string, Omit<ValidationData, "rect">]>([
  ["whole number", { kind: "wholeNumber", operator: "Between", formula1: "1", formula2: "5", ignoreBlanks: true }],
  ["decimal", { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: "0", ignoreBlanks: false }],
  ["date", { kind: "date", operator: "NotBetween", formula1: "43831", formula2: "44196", ignoreBlanks: true }],
  ["text length", { kind: "textLength", operator: "LessThan", formula1: "256", ignoreBlanks: true }],
  ["list of words", { kind: "list", formula1: "Åpen,Lukket", inCellDropDown: true, ignoreBlanks: true }],
  ["list from a name", { kind: "list", formula1: "=Koder", inCellDropDown: false, ignoreBlanks: true }],
  ["formula, prompt and alert", {
    kind: "custom", formula1: "=LEN(B2)>2", ignoreBlanks: true,
    prompt: { title: "Koder", message: "Flere med mellomrom", showPrompt: true },
    errorAlert: { title: "Ukjent kode", message: "Bruk kodene på Innstillinger.", style: "Warning", showAlert: true },
  }],
])("a validation is listed as it was set: %s", (_name, data) => {
  const { engine, sheet } = openEngine();
  const validation = { rect: at("B2:C4"), ...data };
  engine.setValidation(sheet, validation.rect, validation);
  expect(engine.validations(sheet)).toEqual([validation]);
});

test("setting a validation cuts its cells out of those that stood, whose formulas go on from their new corner", () => {
  const { engine, sheet } = openEngine();
  const custom: ValidationData = { rect: at("B2:D6"), kind: "custom", formula1: "=B2>$A$1", ignoreBlanks: true };
  engine.setValidation(sheet, custom.rect, custom);
  engine.setValidation(sheet, at("B2:D3"), { ...wholeNumber, rect: at("B2:D3") });
  engine.setValidation(sheet, at("C5"), null);
  expect(engine.validations(sheet)).toEqual([
    { ...wholeNumber, rect: at("B2:D3") },
    { ...custom, rect: at("B4:D4"), formula1: "=B4>$A$1" },
    { ...custom, rect: at("B5"), formula1: "=B5>$A$1" },
    { ...custom, rect: at("D5"), formula1: "=D5>$A$1" },
    { ...custom, rect: at("B6:D6"), formula1: "=B6>$A$1" },
  ]);
});

test.each<[string, string | number | null, boolean]>([
  ["B2", 3, true], ["B3", 6, false], ["B4", "x", false], ["B5", null, true],
  ["C2", "O", true], ["C3", "Q", false],
  ["D2", "O A", true], ["D3", "O Q", false], ["D4", "o", false], ["D5", "A  S", false], ["D6", "S", true], ["D7", null, true],
])("%s with %p is judged as Excel does", async (address, value, valid) => {
  const { engine, sheet } = openEngine();
  const settings = engine.addSheet("Innstillinger");
  write(engine, settings, "A1", [["O"], ["A"], ["S"], [null]]);
  engine.setName({ name: "Koder", formula: "=Innstillinger!$A$1:$A$4", sheetId: null, comment: "", visible: true });
  engine.setValidation(sheet, at("B2:B9"), wholeNumber);
  engine.setValidation(sheet, at("C2:C9"), { rect: at("C2:C9"), kind: "list", formula1: "=Koder", ignoreBlanks: true });
  engine.setValidation(sheet, at("D2:D9"), {
    rect: at("D2:D9"), kind: "custom", ignoreBlanks: true,
    formula1: "=SUMPRODUCT(EXACT(Koder,TRIM(MID(SUBSTITUTE(TRIM(D2),\" \",REPT(\" \",20)),COLUMN($A:$F)*20-19,20)))*(Koder<>\"\"))=LEN(D2)-LEN(SUBSTITUTE(D2,\" \",\"\"))+1",
  });
  write(engine, sheet, address, [[value]]);
  const { row, column } = at(address);
  expect(await engine.isValid(sheet, row, column)).toBe(valid);
});

test("a large range with a formula costs nothing until a cell is judged", async () => {
  const { engine, sheet } = openEngine();
  const rect = at("A1:BA2000");
  engine.setValidation(sheet, rect, { rect, kind: "custom", formula1: "=LEN(A1)<20", ignoreBlanks: true });
  const started = process.cpuUsage();
  for (let value = 0; value < 5; value += 1) {
    write(engine, sheet, "A1", [[value]]);
    await engine.calculate();
  }
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
});

const red: Omit<ConditionalFormatData, "id"> = {
  rect: at("B2:D4"), priority: 0, stopIfTrue: false, style: { fillColor: "#FFC7CE", fontColor: "#9C0006", bold: true },
  rule: { kind: "custom", formula: "=$D2>=10" },
};

test("conditional formats stand in the order of their priority, each where it was asked to be", () => {
  const { engine, sheet } = openEngine();
  const first = engine.addConditionalFormat(sheet, red);
  const second = engine.addConditionalFormat(sheet, { ...red, stopIfTrue: true, style: { italic: true }, rule: { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=$A$1" } });
  const last = engine.addConditionalFormat(sheet, { ...red, priority: 9 });
  const middle = engine.addConditionalFormat(sheet, { ...red, priority: 2 });
  expect(engine.conditionalFormats(sheet).map(({ id, priority }) => [id, priority])).toEqual([[second, 0], [first, 1], [middle, 2], [last, 3]]);
  expect(engine.conditionalFormats(sheet)[0]).toEqual({
    id: second, rect: at("B2:D4"), priority: 0, stopIfTrue: true, style: { italic: true },
    rule: { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=$A$1" },
  });
});

test("a conditional format is changed, given another priority and removed", () => {
  const { engine, sheet } = openEngine();
  const first = engine.addConditionalFormat(sheet, red);
  const second = engine.addConditionalFormat(sheet, { ...red, priority: 1 });
  engine.updateConditionalFormat(sheet, first, { style: { bold: false }, rect: at("A1") });
  engine.updateConditionalFormat(sheet, second, { priority: 0 });
  expect(engine.conditionalFormats(sheet)).toEqual([
    { ...red, id: second, priority: 0 },
    { ...red, id: first, priority: 1, style: { bold: false }, rect: at("A1") },
  ]);
  engine.removeConditionalFormat(sheet, second);
  expect(engine.conditionalFormats(sheet).map(({ id }) => id)).toEqual([first]);
});
