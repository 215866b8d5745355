import { saveXlsx } from "../../../workbench/xlsx/saveXlsx";
import { childAt, childrenNamed, descendantsNamed, type XmlElement } from "../../../workbench/xlsx/xmlTree";
import { emptySheet, emptyWorkbook, functions, sampleWorkbook } from "./sampleWorkbook";
import { savedParts } from "./savedParts";

let part: (path: string) => Promise<XmlElement>;
let names: readonly string[];
let sheet: XmlElement;

beforeAll(async () => {
  ({ part, names } = await savedParts(await saveXlsx(sampleWorkbook, functions, { id: "8a3c2f6e-5d0b-4a57-9d31-0f3f6f6f0a11", version: "1.0.0.0" })));
  sheet = await part("xl/worksheets/sheet1.xml");
});

function cell(address: string): XmlElement {
  const found = descendantsNamed(childAt(sheet, "sheetData"), "c").find((candidate) => candidate.attributes["r"] === address);
  if (!found) throw new Error(`no cell ${address}`);
  return found;
}

test("every part but the relationships has a content type", async () => {
  const overrides = childrenNamed(await part("[Content_Types].xml"), "Override").map(({ attributes }) => attributes["PartName"]?.slice(1));
  const defaults = new Set(childrenNamed(await part("[Content_Types].xml"), "Default").map(({ attributes }) => attributes["Extension"]));
  const unnamed = names.filter((name) => !name.endsWith("/") && name !== "[Content_Types].xml" && !overrides.includes(name) && !defaults.has(name.split(".").at(-1)));
  expect(unnamed).toEqual([]);
  expect(overrides.filter((name) => name !== undefined && !names.includes(name))).toEqual([]);
});

test("children of a worksheet stand in the order Excel demands", () => {
  expect(sheet.children.map(({ name }) => name)).toEqual([
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "conditionalFormatting", "conditionalFormatting",
    "dataValidations", "printOptions", "pageMargins", "pageSetup", "headerFooter", "tableParts", "extLst",
  ]);
});

test("custom functions are written as Excel names an add-in's functions, with their cached value", () => {
  expect(childAt(cell("E4"), "f")?.text).toBe("_xldudf_PROSJEKT_RISK_FACTOR(Risiko[[#This Row],[S]],Risiko[[#This Row],[K]])");
  expect(childAt(cell("E4"), "v")?.text).toBe("16");
});

test("a cached empty text is there, so that the cell is not calculated anew to be read", () => {
  expect(cell("F5").attributes["t"]).toBe("str");
  expect(childAt(cell("F5"), "v")?.text).toBe("");
});

test("a spilled formula is a dynamic array over its spill, whose cells hold their values", async () => {
  expect(cell("A9").attributes["cm"]).toBe("1");
  expect(childAt(cell("A9"), "f")?.attributes).toEqual({ t: "array", ref: "A9:A10" });
  expect(childAt(cell("A10"), "f")).toBeUndefined();
  const type = descendantsNamed(await part("xl/metadata.xml"), "metadataType")[0];
  expect(type?.attributes["name"]).toBe("XLDAPR");
  expect(descendantsNamed(await part("xl/metadata.xml"), "rc")[0]?.attributes).toEqual({ t: "1", v: "0" });
});

test("a formula that works on arrays but answers with one value is a dynamic array of one cell", () => {
  expect(cell("A12").attributes["cm"]).toBe("1");
  expect(childAt(cell("A12"), "f")?.attributes).toEqual({ t: "array", ref: "A12" });
  expect(cell("A13").attributes["cm"]).toBeUndefined();
});

test("text that begins like a formula stays text when edited", async () => {
  const formats = childrenNamed(childAt(await part("xl/styles.xml"), "cellXfs"), "xf");
  expect(cell("B5").attributes["t"]).toBe("s");
  expect(formats[Number(cell("B5").attributes["s"])]?.attributes["quotePrefix"]).toBe("1");
  expect(childAt(formats[Number(cell("B5").attributes["s"])], "alignment")?.attributes["wrapText"]).toBe("1");
  expect(formats[Number(cell("B4").attributes["s"])]?.attributes["quotePrefix"]).toBeUndefined();
});

test("the table has its exact columns, filter, style and calculated columns", async () => {
  const table = await part("xl/tables/table1.xml");
  expect(table.attributes).toMatchObject({ name: "Risiko", displayName: "Risiko", ref: "A3:F6" });
  expect(childAt(table, "autoFilter")?.attributes["ref"]).toBe("A3:F6");
  const columns = childrenNamed(childAt(table, "tableColumns"), "tableColumn");
  expect(columns.map((column) => column.attributes["name"])).toEqual(["ID", "Risiko", "S", "K", "RF", "Nivå"]);
  expect(columns.map((column) => childAt(column, "calculatedColumnFormula")?.text !== undefined)).toEqual([false, false, false, false, true, true]);
  expect(childAt(table, "tableStyleInfo")?.attributes).toMatchObject({ name: "TableStyleMedium2", showRowStripes: "1", showColumnStripes: "0" });
});

test("validations say type, bounds, messages and what to do with blanks", () => {
  const [scale, list, typed, custom] = childrenNamed(childAt(sheet, "dataValidations"), "dataValidation");
  expect(scale?.attributes).toMatchObject({ type: "whole", allowBlank: "1", showInputMessage: "1", showErrorMessage: "1", promptTitle: "Sannsynlighet", prompt: "1 = svært lav_x000A_5 = svært høy", sqref: "C4:D6" });
  expect(scale?.children.map(({ text }) => text)).toEqual(["1", "5"]);
  expect(childAt(list, "formula1")?.text).toBe("Innstillinger!$A$1:$A$3");
  expect(list?.attributes["showDropDown"]).toBeUndefined();
  expect(childAt(typed, "formula1")?.text).toBe('"Ja,Nei"');
  expect(typed?.attributes["showDropDown"]).toBe("1");
  expect(custom?.attributes).toMatchObject({ type: "custom", errorStyle: "warning", error: "Ukjent kode" });
});

test("conditional formats point at their differential styles; one that looks at another sheet is in the extension", async () => {
  const rules = childrenNamed(sheet, "conditionalFormatting").map((block) => childAt(block, "cfRule"));
  expect(rules.map((rule) => rule?.attributes)).toEqual([
    { type: "expression", dxfId: "0", priority: "1", stopIfTrue: "1" }, { type: "cellIs", dxfId: "1", priority: "2", operator: "between" },
  ]);
  const dxfs = childrenNamed(childAt(await part("xl/styles.xml"), "dxfs"), "dxf");
  expect(childAt(dxfs[0], "fill", "patternFill", "bgColor")?.attributes["rgb"]).toBe("FFF8CBAD");
  expect(childAt(dxfs[0], "font", "color")?.attributes["rgb"]).toBe("FF9C0006");
  const extended = descendantsNamed(childAt(sheet, "extLst"), "cfRule")[0];
  expect(childAt(extended, "f")?.text).toBe('Innstillinger!$B$1<>""');
  expect(childAt(extended, "dxf", "font", "i")).toBeDefined();
});

test("names, print area and print titles are defined names of workbook or sheet", async () => {
  const defined = descendantsNamed(await part("xl/workbook.xml"), "definedName").map(({ attributes, text }) => [attributes["name"], attributes["localSheetId"], text]);
  expect(defined).toEqual([
    ["Grense", undefined, "Innstillinger!$A$4"], ["Lokal", "1", "Innstillinger!$B$1"],
    ["_xlnm.Print_Area", "0", "'Risiko og tiltak'!$A$1:$F$16"], ["_xlnm.Print_Titles", "0", "'Risiko og tiltak'!$A:$B,'Risiko og tiltak'!$3:$3"],
  ]);
});

test("panes, visibility, protection and page set-up", async () => {
  expect(descendantsNamed(sheet, "pane")[0]?.attributes).toMatchObject({ xSplit: "2", ySplit: "3", topLeftCell: "C4", state: "frozen" });
  expect(childrenNamed(childAt(await part("xl/workbook.xml"), "sheets"), "sheet").map(({ attributes }) => attributes["state"])).toEqual(["visible", "hidden", "veryHidden"]);
  expect(childAt(sheet, "sheetProtection")?.attributes["sheet"]).toBe("1");
  expect(childAt(sheet, "pageSetup")?.attributes).toMatchObject({ paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" });
  expect(childAt(sheet, "headerFooter", "oddHeader")?.text).toBe("&LFjellvik && omegn&CRisiko");
});

test("64 pixels, 48 points, is Excel's own standard width", () => {
  expect(childAt(sheet, "cols", "col")?.attributes).toMatchObject({ min: "1", max: "1", width: "9.140625", customWidth: "1" });
});

test("settings are JSON properties of the add-in's web extension, whose pane stays closed", async () => {
  const extension = await part("xl/webextensions/webextension1.xml");
  expect(childAt(extension, "reference")?.attributes["id"]).toBe("8a3c2f6e-5d0b-4a57-9d31-0f3f6f6f0a11");
  const properties = childrenNamed(childAt(extension, "properties"), "property").map(({ attributes }) => [attributes["name"], attributes["value"]]);
  expect(properties).toContainEqual(["prosjektark.language", '"nn"']);
  expect(descendantsNamed(await part("xl/webextensions/taskpanes.xml"), "taskpane")[0]?.attributes["visibility"]).toBe("0");
});

test("an add-in function without an answer is marked, so that a matrix it gives later can spill; in a table it cannot", async () => {
  const formula = "=PROSJEKT.RISK_MATRIX(A1:B2)";
  const cells = { "0:0": { value: "S" }, "1:0": { formula, value: { error: "#BUSY!" as const } }, "4:0": { formula }, "5:0": { formula, value: 3 } };
  const tables = [{ id: "table-1", name: "T", sheetId: "sheet-1", rect: { row: 0, column: 0, rowCount: 2, columnCount: 1 }, columns: ["S"], style: "", showHeaders: true, showTotals: false, showBandedRows: false, showBandedColumns: false, showFilterButton: false }];
  const saved = await savedParts(await saveXlsx({ ...emptyWorkbook, sheets: [{ ...emptySheet, cells }], tables }, functions));
  const marked = descendantsNamed(await saved.part("xl/worksheets/sheet1.xml"), "c").map(({ attributes }) => [attributes["r"], attributes["cm"]]);
  expect(marked).toEqual([["A1", undefined], ["A2", undefined], ["A5", "1"], ["A6", undefined]]);
});
