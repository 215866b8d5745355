import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import type { SheetData } from "../../../workbench/workbook/workbookData";
import { cpuMs } from "../../support/cpuTime";
import { foreignWorkbook, relationships, relationshipTypes } from "./savedParts";

async function onlySheet(sheetXml: string, parts?: Readonly<Record<string, string>>, workbookRelationships?: string): Promise<SheetData> {
  const { sheets } = await openXlsx(await foreignWorkbook(sheetXml, parts, workbookRelationships));
  if (!sheets[0]) throw new Error("no sheet");
  return sheets[0];
}

const strings = `<Relationship Id="t" Type="${relationshipTypes}/sharedStrings" Target="sharedStrings.xml"/>`;
const styles = `<Relationship Id="y" Type="${relationshipTypes}/styles" Target="styles.xml"/>`;

test("shared formulas are spelt out in each cell, with their texts and structured references left alone", async () => {
  const { cells } = await onlySheet(`<worksheet><sheetData>
    <row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1&amp;"A1"&amp;LOG10(A1)</f><v>1</v></c></row>
    <row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData></worksheet>`);
  expect([cells["0:1"], cells["1:1"], cells["2:1"]].map((cell) => cell?.formula)).toEqual(['=A1*$A$1&"A1"&LOG10(A1)', '=A2*$A$1&"A1"&LOG10(A2)', '=A3*$A$1&"A1"&LOG10(A3)']);
});

test("rich text and phonetic aids become plain text, escapes are undone", async () => {
  const { cells } = await onlySheet('<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>Fet </t></r><r><t>skrift</t></r></is></c></row></sheetData></worksheet>', {
    "xl/sharedStrings.xml": '<sst><si><r><rPr><b/></rPr><t xml:space="preserve">Første </t></r><r><t>møte</t></r><rPh><t>x</t></rPh></si><si><t>linje_x000D_skift _x005F_x0041_ &lt;b&gt;&#10;ny</t></si></sst>',
  }, strings);
  expect([cells["0:0"], cells["0:1"], cells["0:2"]].map((cell) => cell?.value)).toEqual(["Første møte", "linje\rskift _x0041_ <b>\nny", "Fet skrift"]);
});

test("cells and rows without addresses follow each other", async () => {
  const { cells } = await onlySheet("<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData></worksheet>");
  expect(cells).toEqual({ "0:0": { value: 1 }, "0:1": { value: 2 }, "1:0": { value: 3 } });
});

test("hyperlinks leave text and formulas as they are; errors and truth values keep their type", async () => {
  const { cells } = await onlySheet(`<worksheet xmlns:r="${relationshipTypes}"><sheetData><row r="1"><c r="A1" t="str"><f>HYPERLINK("https://example.no","Plan")</f><v>Plan</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="b"><v>0</v></c></row></sheetData>
    <hyperlinks><hyperlink ref="A1" r:id="x"/></hyperlinks></worksheet>`);
  expect(cells).toEqual({ "0:0": { value: "Plan", formula: '=HYPERLINK("https://example.no","Plan")' }, "0:1": { value: { error: "#N/A" } }, "0:2": { value: false } });
});

const dateStyles = '<styleSheet><numFmts count="1"><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>'
  + '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="20" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

test("dates stay exact serial days, those of the 1904 system are moved", async () => {
  const sheetXml = '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>35064</v></c><c r="B1" s="2"><v>0.123456789</v></c><c r="C1" s="3"><v>0.5</v></c><c r="D1"><v>35064</v></c><c r="E1" t="d" s="1"><v>2000-01-01T12:00:00</v></c></row></sheetData></worksheet>';
  const workbook = (attributes: string) => `<workbook xmlns:r="${relationshipTypes}"><workbookPr ${attributes}/><sheets><sheet name="Data" sheetId="7" r:id="s"/></sheets></workbook>`;
  const values = async (attributes: string) => Object.values((await onlySheet(sheetXml, { "xl/styles.xml": dateStyles, "xl/workbook.xml": workbook(attributes) }, styles)).cells).map((cell) => cell.value);
  expect(await values('date1904="1"')).toEqual([36_526, 1_462.123456789, 0.5, 35_064, 36_526.5]);
  expect(await values("")).toEqual([35_064, 0.123456789, 0.5, 35_064, 36_526.5]);
});

test("theme and palette colours are resolved, also lightened ones; a foreign default font is said on each cell", async () => {
  const sheet = await onlySheet('<worksheet><sheetData><row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData></worksheet>', {
    "xl/styles.xml": '<x:styleSheet xmlns:x="m"><x:fonts><x:font><x:sz val="10"/><x:name val="Arial"/></x:font><x:font><x:b/><x:sz val="11"/><x:color indexed="10"/><x:name val="Calibri"/></x:font></x:fonts><x:fills><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="solid"><x:fgColor theme="4" tint="0.79998168889431442"/></x:patternFill></x:fill></x:fills><x:borders><x:border/></x:borders>'
      + '<x:cellXfs count="2"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><x:xf numFmtId="0" fontId="1" fillId="1" borderId="0"/></x:cellXfs></x:styleSheet>',
  }, styles);
  expect(sheet.cells["0:0"]?.style).toEqual({ fontName: "Arial", fontSize: 10 });
  // Excel shows #D9E1F2 here: it tints in whole steps of 1/240.
  expect(sheet.cells["0:1"]?.style).toEqual({ fillColor: "#DAE3F3", fontColor: "#FF0000", bold: true });
});

test("validations over several areas, over whole columns and in the x14 extension", async () => {
  const start = cpuMs();
  const { validations } = await onlySheet(`<worksheet><sheetData/><dataValidations count="2">
    <dataValidation type="custom" allowBlank="1" sqref="C3:C4 E2"><formula1>C2&gt;$A$1</formula1></dataValidation>
    <dataValidation type="list" showErrorMessage="1" sqref="A1:A1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>
    <extLst><ext xmlns:x14="x" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1" xmlns:xm="y"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lister!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>F1:F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`);
  expect(cpuMs() - start).toBeLessThan(2_000);
  expect(validations.map(({ rect, formula1 }) => [rect.row, rect.column, rect.rowCount, formula1])).toEqual([
    [2, 2, 2, "=C3>$A$1"], [1, 4, 1, "=E2>$A$1"], [0, 0, 1_048_576, "a,b"], [0, 5, 9, "=Lister!$A$1:$A$4"],
  ]);
});

test("text rules become the formula they stand for; scales and bars are left out", async () => {
  const { conditionalFormats } = await onlySheet(`<worksheet><sheetData/>
    <conditionalFormatting sqref="B2:B9"><cfRule type="containsText" priority="4" operator="containsText" text="Rød"><formula>NOT(ISERROR(SEARCH("Rød",B2)))</formula></cfRule></conditionalFormatting>
    <conditionalFormatting sqref="C2"><cfRule type="colorScale" priority="2"><colorScale/></cfRule><cfRule type="cellIs" priority="1" operator="greaterThanOrEqual"><formula>"x"</formula></cfRule></conditionalFormatting></worksheet>`);
  expect(conditionalFormats.map(({ rule }) => rule)).toEqual([{ kind: "cellValue", operator: "GreaterThanOrEqual", formula1: '="x"' }, { kind: "custom", formula: '=NOT(ISERROR(SEARCH("Rød",B2)))' }]);
});

test("our functions are recognised behind what other add-ins put before them, in tables too", async () => {
  const sheetXml = `<worksheet xmlns:r="${relationshipTypes}"><sheetData><row r="2"><c r="A2"><v>3</v></c><c r="B2" cm="1"><f t="array" ref="B2">[2]!_xldudf_PROSJEKT_RISK_FACTOR(Tabell1[[#This Row],[S]],2)</f><v>6</v></c></row></sheetData><tableParts><tablePart r:id="p"/></tableParts></worksheet>`;
  const data = await openXlsx(await foreignWorkbook(sheetXml, {
    "xl/worksheets/_rels/Data.xml.rels": relationships(`<Relationship Id="p" Type="${relationshipTypes}/table" Target="../tables/t9.xml"/>`),
    "xl/tables/t9.xml": '<table id="9" name="x" displayName="Tabell1" ref="A1:B2" totalsRowShown="0"><tableColumns><tableColumn id="1" name="S"/><tableColumn id="2" name="R_x000a_F"/></tableColumns></table>',
  }));
  expect(data.sheets[0]?.cells["1:1"]).toEqual({ value: 6, formula: "=PROSJEKT.RISK_FACTOR([@S],2)" });
  expect(data.tables[0]).toMatchObject({ id: "table-9", name: "Tabell1", columns: ["S", "R\nF"], showFilterButton: false, showHeaders: true });
});

test("a chart sheet keeps its place, so that sheet-scoped names still find theirs", async () => {
  const data = await openXlsx(await foreignWorkbook("<worksheet><sheetData/></worksheet>", {
    "xl/workbook.xml": `<workbook xmlns:r="${relationshipTypes}"><sheets><sheet name="Diagram" sheetId="1" r:id="c"/><sheet name="Data" sheetId="2" r:id="s"/></sheets><definedNames><definedName name="Her" localSheetId="1">Data!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Data!$A$1:$XFD$2</definedName></definedNames></workbook>`,
  }, `<Relationship Id="c" Type="${relationshipTypes}/chartsheet" Target="chartsheets/sheet1.xml"/>`));
  expect(data.names).toEqual([{ name: "Her", formula: "=Data!$A$1", sheetId: "sheet-2", comment: "", visible: true }]);
  expect(data.sheets[1]?.pageLayout.printTitleRows).toBe("$1:$2");
});

test("a width for the rest of the sheet is kept only where something stands", async () => {
  const { columnWidthsPt } = await onlySheet('<worksheet><sheetFormatPr defaultColWidth="10"/><cols><col min="2" max="16384" width="11.5703125"/></cols><sheetData><row r="1"><c r="C1"><v>1</v></c></row></sheetData></worksheet>');
  expect(columnWidthsPt).toEqual({ 0: 52.5, 1: 60.75, 2: 60.75 });
});

test("of several add-ins' settings only the named one's are taken, and none of Office's own", async () => {
  const kind = "http://schemas.microsoft.com/office/2011/relationships/webextension";
  const extension = (id: string, name: string) => `<we:webextension xmlns:we="w"><we:reference id="${id}"/><we:properties><we:property name="${name}" value="1"/><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties></we:webextension>`;
  const bytes = await foreignWorkbook("<worksheet><sheetData/></worksheet>", {
    "_rels/.rels": relationships(`<Relationship Id="a" Type="${relationshipTypes}/officeDocument" Target="/xl/workbook.xml"/><Relationship Id="b" Type="${kind}taskpanes" Target="xl/webextensions/taskpanes.xml"/>`),
    "xl/webextensions/_rels/taskpanes.xml.rels": relationships(`<Relationship Id="a" Type="${kind}" Target="webextension1.xml"/><Relationship Id="b" Type="${kind}" Target="webextension2.xml"/>`),
    "xl/webextensions/webextension1.xml": extension("wa104", "theirs"), "xl/webextensions/webextension2.xml": extension("{ABCD-1}", "ours"),
  });
  expect((await openXlsx(bytes)).settings).toEqual({ theirs: 1, ours: 1 });
  expect((await openXlsx(bytes, { addInId: "abcd-1" })).settings).toEqual({ ours: 1 });
});
