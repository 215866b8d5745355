import fc from "fast-check";
import type { CellData, CellStyle, ConditionalFormatData, PageLayoutData, SheetData, ValidationData, WorkbookData } from "../../../workbench/workbook/workbookData";

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0").toUpperCase()}`);
/** Also what XML and Excel find hard: escapes, line ends, control characters, leading blanks and equals signs. */
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: "grapheme", maxLength: 8 }), fc.constantFrom("=1+1", "_x000D_", "a\r\nb\t", " x ", "\u0001", "&lt;\"'>", "-", "æøå 😀", "]]>"));
const filled = text.filter((value) => value !== "");
const rect = fc.record({ row: fc.nat(20), column: fc.nat(8), rowCount: fc.integer({ min: 1, max: 9 }), columnCount: fc.integer({ min: 1, max: 4 }) });
const points = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters * 0.75);

function some<Value extends object>(shape: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }): fc.Arbitrary<Partial<Value>> {
  return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<Value>>;
}

const border = fc.record({ style: fc.constantFrom("Continuous", "Dash"), weight: fc.constantFrom("Thin", "Medium"), color });
const style = some<Required<CellStyle>>({
  fillColor: color, fontColor: color, fontName: fc.constantFrom("Arial", "Georgia"), fontSize: fc.constantFrom(8, 10.5, 14), bold: fc.constant(true), italic: fc.constant(true), underline: fc.constant(true),
  wrapText: fc.constant(true), horizontalAlignment: fc.constantFrom("Left", "Center", "Right", "CenterAcrossSelection"), verticalAlignment: fc.constantFrom("Top", "Center"), indentLevel: fc.integer({ min: 1, max: 5 }),
  textOrientation: fc.constantFrom(-90, -45, 30, 90, 180), locked: fc.constant(false), borders: some({ EdgeTop: border, EdgeLeft: border }).filter((edges) => Object.keys(edges).length > 0),
} as { [Key in keyof Required<CellStyle>]: fc.Arbitrary<Required<CellStyle>[Key]> }).filter((value) => Object.keys(value).length > 0) as fc.Arbitrary<CellStyle>;

const scalar = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.integer(), fc.boolean(), fc.constantFrom({ error: "#N/A" as const }, { error: "#REF!" as const }));
const formula = fc.constantFrom("=A1+1", "=PROSJEKT.RISK_FACTOR(A1,B1)", '=IF(A1="","",A1&"=")', "=LET(x,1,x+A1)", "=SUM(Ark!A1:B2)", "=XLOOKUP(1,A1:A3,B1:B3)", "=COUNTA(A1#)");
const cell: fc.Arbitrary<CellData> = fc.tuple(
  fc.oneof(fc.record({ value: scalar }), fc.record({ formula }), fc.record({ formula, value: scalar }), fc.record({ value: fc.constant(1), formula: fc.constant("=SEQUENCE(2,2)"), spill: fc.constant({ rowCount: 2, columnCount: 2 }) })),
  some({ numberFormat: fc.constantFrom("@", "0.00", "dd.mm.yyyy", "m/d/yyyy", '0 "kr"', "[Red]0;-0"), style }),
).map(([content, look]) => ({ ...content, ...look }) as CellData);

const bound = fc.constantFrom("1", "-2.5", "=A1+1", "=Grense");
const messages = some<Required<Pick<ValidationData, "prompt" | "errorAlert">>>({
  prompt: fc.record({ title: filled, message: filled, showPrompt: fc.boolean() }),
  errorAlert: fc.record({ title: filled, message: text, style: fc.constantFrom("Stop" as const, "Warning" as const, "Information" as const), showAlert: fc.boolean() }),
});
const validation: fc.Arbitrary<ValidationData> = fc.tuple(fc.oneof(
  fc.record({ kind: fc.constant("list" as const), formula1: fc.constantFrom("Ja,Nei", 'si "ja",1', "=Ark!$A$1:$A$3", "=Navn"), inCellDropDown: fc.boolean() }),
  fc.record({ kind: fc.constant("custom" as const), formula1: fc.constant("=LEN(A1)<9") }),
  fc.record({ kind: fc.constantFrom("wholeNumber" as const, "decimal" as const), operator: fc.constantFrom("Between", "NotBetween"), formula1: bound, formula2: bound }),
  fc.record({ kind: fc.constantFrom("date" as const, "textLength" as const), operator: fc.constantFrom("EqualTo", "GreaterThanOrEqualTo", "LessThan"), formula1: bound }),
), fc.record({ rect, ignoreBlanks: fc.boolean() }), messages).map((pieces) => Object.assign({}, ...pieces) as ValidationData);

const conditionalStyle = some({ fillColor: color, fontColor: color, bold: fc.boolean(), italic: fc.boolean() });
const rule: fc.Arbitrary<ConditionalFormatData["rule"]> = fc.oneof(
  fc.record({ kind: fc.constant("custom" as const), formula: fc.constantFrom("=$A1>3", '=Ark!$B$2="x"', "=AND(A1<>\"\",B1>1)") }),
  fc.record({ kind: fc.constant("cellValue" as const), operator: fc.constantFrom("EqualTo", "GreaterThanOrEqual", "LessThan"), formula1: fc.constantFrom("3", '="Høy"', "=$B$1") }),
);

const pageLayout: fc.Arbitrary<PageLayoutData> = fc.tuple(fc.constantFrom("Portrait" as const, "Landscape" as const), some<Required<Omit<PageLayoutData, "orientation">>>({
  paperSize: fc.constantFrom("A3", "A4", "Letter"), fitToWidthPages: fc.integer({ min: 1, max: 3 }), fitToHeightPages: fc.integer({ min: 1, max: 3 }), printTitleRows: fc.constantFrom("$1:$1", "$2:$4"),
  printTitleColumns: fc.constant("$A:$C"), printArea: fc.constantFrom("A1:D20", "A1:B2,D4:E5"), centerHorizontally: fc.constant(true),
  headerFooter: some({ leftHeader: fc.constantFrom("Plan && bok", "&D"), rightHeader: fc.constant("x"), centerFooter: fc.constantFrom("Side &P", "æ") }).filter((parts) => Object.keys(parts).length > 0),
}) as fc.Arbitrary<Partial<PageLayoutData>>).map(([orientation, rest]) => ({ orientation, ...rest }));

const numbered = <Value>(values: fc.Arbitrary<Value>, max: number) => fc.dictionary(fc.nat(max).map(String), values, { noNullPrototype: true });

function sheet(id: string, name: string): fc.Arbitrary<SheetData> {
  return fc.record({
    id: fc.constant(id), name: fc.constant(name), visibility: fc.constantFrom("Visible", "Hidden", "VeryHidden"), tabColor: fc.oneof(fc.constant(""), color), showGridlines: fc.boolean(), protected: fc.boolean(),
    cells: fc.dictionary(fc.tuple(fc.nat(30), fc.nat(30)).map((at) => at.join(":")), cell, { maxKeys: 15, noNullPrototype: true }),
    columnWidthsPt: numbered(fc.oneof(points, fc.constant(0)), 40), rowHeightsPt: numbered(fc.oneof(points, fc.constant(0)), 40), frozenRows: fc.nat(4), frozenColumns: fc.nat(3),
    validations: fc.array(validation, { maxLength: 4 }),
    conditionalFormats: fc.array(fc.record({ rect, stopIfTrue: fc.boolean(), style: conditionalStyle, rule }), { maxLength: 4 })
      .map((formats) => formats.map((format, index) => ({ id: `${id}-format-${index + 1}`, priority: index, ...format }))),
    pageLayout,
  }) as fc.Arbitrary<SheetData>;
}

/** Workbooks in the form files give them back: ids by position, defaults unsaid. */
export const arbitraryWorkbook: fc.Arbitrary<WorkbookData> = fc.record({
  sheets: fc.tuple(sheet("sheet-1", "Ark"), sheet("sheet-2", "Ola's ark & bilde"), sheet("sheet-3", "Ærø 2020")),
  activeSheetId: fc.constantFrom("sheet-1", "sheet-3"),
  tables: fc.constant([]),
  names: fc.array(fc.record({ formula: fc.constantFrom("=Ark!$A$1", "=12.5", '="tekst"', "=LAMBDA(x,x+1)"), sheetId: fc.constantFrom(null, "sheet-2"), comment: fc.oneof(fc.constant(""), filled), visible: fc.boolean() }), { maxLength: 4 })
    .map((names) => names.map((name, index) => ({ name: `Navn_${index}`, ...name }))),
  settings: fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }).filter((key) => !key.startsWith("Office.")), fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown), { maxKeys: 3, noNullPrototype: true }),
});
