import type { CellData, SheetData, WorkbookData } from "../../../workbench/workbook/workbookData";

export const functions = ["PROSJEKT.RISK_FACTOR", "PROSJEKT.RISK_LEVEL", "PROSJEKT.RISK_MATRIX"];

export const emptySheet: SheetData = {
  id: "sheet-1", name: "Ark1", visibility: "Visible", tabColor: "", showGridlines: true, protected: false, cells: {}, columnWidthsPt: {}, rowHeightsPt: {},
  frozenRows: 0, frozenColumns: 0, validations: [], conditionalFormats: [], pageLayout: { orientation: "Portrait" },
};

export const emptyWorkbook: WorkbookData = { sheets: [emptySheet], activeSheetId: "sheet-1", tables: [], names: [], settings: {} };

const header = { bold: true, fontColor: "#FFFFFF", fillColor: "#1F4E79", wrapText: true, verticalAlignment: "Center" } as const;
const line = { style: "Continuous", color: "#7F7F7F", weight: "Thin" } as const;

const risks = [["R1", "Prosjektleder blir syk", 4, 4], ["R2", "=Flytting tar lengre tid", 2, 2], ["R3", "Få svar på høring\n(to runder)", 3, 3]] as const;

const riskCells: Record<string, CellData> = {
  "0:0": { value: "Risikoregister for Fjellvik kommune", style: { bold: true, fontSize: 14 } },
  ...Object.fromEntries(["ID", "Risiko", "S", "K", "RF", "Nivå"].map((name, column) => [`2:${column}`, { value: name, style: header }])),
  ...Object.fromEntries(risks.flatMap(([id, text, likelihood, consequence], index): [string, CellData][] => [
    [`${index + 3}:0`, { value: id, numberFormat: "@" }],
    [`${index + 3}:1`, { value: text, style: { wrapText: true } }],
    [`${index + 3}:2`, { value: likelihood, style: { horizontalAlignment: "Center", locked: false, borders: { EdgeTop: line, EdgeLeft: line } } }],
    [`${index + 3}:3`, { value: consequence, style: { horizontalAlignment: "Center", locked: false } }],
    [`${index + 3}:4`, { formula: "=PROSJEKT.RISK_FACTOR([@S],[@K])", value: likelihood * consequence, numberFormat: "0" }],
    [`${index + 3}:5`, { formula: '=IF([@RF]>=Grense,"Høy","")', value: likelihood * consequence >= 9 ? "Høy" : "" }],
  ])),
  "8:0": { formula: "=FILTER(Risiko[Risiko],Risiko[RF]>=9)", value: "Prosjektleder blir syk", spill: { rowCount: 2, columnCount: 1 } },
  "9:0": { value: "Få svar på høring\n(to runder)" },
  "11:0": { formula: '=TEXTJOIN(", ",TRUE,IF(Risiko[S]>2,Risiko[ID],""))', value: "R1, R3" },
  "12:0": { formula: "=COUNTA(A9#)", value: 2 },
  "13:0": { formula: "=1/0", value: { error: "#DIV/0!" } },
  "14:0": { value: true },
  "15:0": { value: 43_846, numberFormat: "dd.mm.yyyy" },
};

export const sampleWorkbook: WorkbookData = {
  sheets: [
    {
      ...emptySheet, id: "sheet-1", name: "Risiko og tiltak", tabColor: "#C00000", showGridlines: false, protected: true, cells: riskCells,
      columnWidthsPt: { 0: 48, 1: 210, 2: 27.75, 3: 27.75, 4: 36, 5: 72 }, rowHeightsPt: { 2: 30 }, frozenRows: 3, frozenColumns: 2,
      validations: [
        {
          rect: { row: 3, column: 2, rowCount: 3, columnCount: 2 }, kind: "wholeNumber", operator: "Between", formula1: "1", formula2: "5", ignoreBlanks: true,
          prompt: { title: "Sannsynlighet", message: "1 = svært lav\n5 = svært høy", showPrompt: true },
          errorAlert: { title: "Utenfor skalaen", message: "Skriv et helt tall fra 1 til 5.", style: "Stop", showAlert: true },
        },
        { rect: { row: 3, column: 5, rowCount: 3, columnCount: 1 }, kind: "list", formula1: "=Innstillinger!$A$1:$A$3", inCellDropDown: true, ignoreBlanks: false },
        { rect: { row: 20, column: 0, rowCount: 1, columnCount: 1 }, kind: "list", formula1: "Ja,Nei", inCellDropDown: false, ignoreBlanks: true },
        {
          rect: { row: 20, column: 1, rowCount: 4, columnCount: 1 }, kind: "custom", formula1: '=SUBSTITUTE(B21,"O","")=""', ignoreBlanks: true,
          errorAlert: { title: "", message: "Ukjent kode", style: "Warning", showAlert: true },
        },
        { rect: { row: 20, column: 2, rowCount: 1, columnCount: 1 }, kind: "date", operator: "GreaterThanOrEqualTo", formula1: "43831", ignoreBlanks: true },
      ],
      conditionalFormats: [
        { id: "sheet-1-format-1", rect: { row: 3, column: 0, rowCount: 3, columnCount: 6 }, priority: 0, stopIfTrue: true, style: { fillColor: "#F8CBAD", fontColor: "#9C0006", bold: true }, rule: { kind: "custom", formula: "=$E4>=15" } },
        { id: "sheet-1-format-2", rect: { row: 3, column: 4, rowCount: 3, columnCount: 1 }, priority: 1, stopIfTrue: false, style: { fillColor: "#FFEB9C" }, rule: { kind: "cellValue", operator: "Between", formula1: "6", formula2: "=Grense" } },
        { id: "sheet-1-format-3", rect: { row: 3, column: 1, rowCount: 3, columnCount: 1 }, priority: 2, stopIfTrue: false, style: { italic: true, fontColor: "#7030A0" }, rule: { kind: "custom", formula: '=Innstillinger!$B$1<>""' } },
      ],
      pageLayout: {
        orientation: "Landscape", paperSize: "A4", fitToWidthPages: 1, printTitleRows: "$3:$3", printTitleColumns: "$A:$B", printArea: "A1:F16", centerHorizontally: true,
        headerFooter: { leftHeader: "Fjellvik & omegn".replace("&", "&&"), centerHeader: "Risiko", rightFooter: "Side &P av &N" },
      },
    },
    {
      ...emptySheet, id: "sheet-2", name: "Innstillinger", visibility: "Hidden",
      cells: { "0:0": { value: "Lav" }, "1:0": { value: "Middels" }, "2:0": { value: "Høy" }, "0:1": { value: "ja" }, "3:0": { value: 9 } },
    },
    { ...emptySheet, id: "sheet-3", name: "Bjørn's ark", visibility: "VeryHidden" },
  ],
  activeSheetId: "sheet-1",
  tables: [{
    id: "table-1", name: "Risiko", sheetId: "sheet-1", rect: { row: 2, column: 0, rowCount: 4, columnCount: 6 }, columns: ["ID", "Risiko", "S", "K", "RF", "Nivå"],
    style: "TableStyleMedium2", showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true,
  }],
  names: [
    { name: "Grense", formula: "=Innstillinger!$A$4", sheetId: null, comment: "Rødt fra og med", visible: true },
    { name: "Lokal", formula: "=Innstillinger!$B$1", sheetId: "sheet-2", comment: "", visible: false },
  ],
  settings: { "prosjektark.language": "nn", "prosjektark.version": 2, "prosjektark.sheets": { risiko: "{A-1}", flags: [true, null] } },
};
