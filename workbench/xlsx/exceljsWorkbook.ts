import ExcelJS from "exceljs";
import type { CellData, CellError, CellValue, PageLayoutData, SheetData, WorkbookData } from "../workbook/workbookData";
import { rangeAddress } from "./cellAddress";
import { toExceljsStyle } from "./cellStyles";
import { argb } from "./fileColor";
import { joinSections } from "./headerFooter";
import { paperNumber } from "./paperSizes";
import { encodeXstring } from "./xstring";

/** What <f> shall say, and whether the cell is the anchor of a dynamic array (1 × 1 when it answers with one value). */
export type FileCellFormula = { readonly text: string; readonly dynamic: { readonly rowCount: number; readonly columnCount: number } | null };
export type FormulaWriter = (sheet: SheetData, row: number, column: number, cell: CellData) => FileCellFormula | null;

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The part exceljs writes well: cells, styles, shared strings, panes, page set-up. Everything else is laid over afterwards. */
export async function writeWithExceljs(data: WorkbookData, fileFormula: FormulaWriter): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Prosjektark";
  workbook.lastModifiedBy = "Prosjektark";
  const activeTab = Math.max(0, data.sheets.findIndex((sheet) => sheet.id === data.activeSheetId));
  workbook.views = [{ x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab, visibility: "visible" }];
  for (const [index, sheet] of data.sheets.entries()) await addSheet(workbook, sheet, index === activeTab, fileFormula);
  const options: Partial<ExcelJS.XlsxWriteOptions> = { zip: { compression: "STORE" } as Partial<ExcelJS.XlsxWriteOptions["zip"]> };
  return new Uint8Array(await workbook.xlsx.writeBuffer(options));
}

async function addSheet(workbook: ExcelJS.Workbook, sheet: SheetData, selected: boolean, fileFormula: FormulaWriter): Promise<void> {
  const view = { showGridLines: sheet.showGridlines, tabSelected: selected };
  const added = workbook.addWorksheet(sheet.name, {
    state: states[sheet.visibility],
    properties: { defaultRowHeight: 15, dyDescent: 0.25, ...(sheet.tabColor ? { tabColor: { argb: argb(sheet.tabColor) } } : {}) } as Partial<ExcelJS.WorksheetProperties>,
    views: [sheet.frozenRows > 0 || sheet.frozenColumns > 0 ? { ...view, state: "frozen", xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows } : view],
    pageSetup: toPageSetup(sheet.pageLayout),
  });
  setHeaderFooter(added, sheet.pageLayout);
  writeCells(added, sheet, fileFormula);
  for (const [row, height] of Object.entries(sheet.rowHeightsPt)) {
    const written = added.getRow(Number(row) + 1);
    // exceljs drops a hidden row that has neither cells nor a height.
    written.height = height > 0 ? height : 15;
    written.hidden = height === 0;
  }
  if (sheet.protected) await added.protect("", {});
}

function toPageSetup(layout: PageLayoutData): Partial<ExcelJS.PageSetup> {
  const paperSize = layout.paperSize === undefined ? undefined : paperNumber(layout.paperSize);
  const fit = layout.fitToWidthPages !== undefined || layout.fitToHeightPages !== undefined;
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paperSize === undefined ? {} : { paperSize }),
    ...(fit ? { fitToPage: true, fitToWidth: layout.fitToWidthPages ?? 0, fitToHeight: layout.fitToHeightPages ?? 0 } : {}),
    ...(layout.centerHorizontally ? { horizontalCentered: true } : {}),
  };
}

function setHeaderFooter(sheet: ExcelJS.Worksheet, layout: PageLayoutData): void {
  const header = joinSections(layout.headerFooter, "Header");
  const footer = joinSections(layout.headerFooter, "Footer");
  if (header !== undefined) sheet.headerFooter.oddHeader = encodeXstring(header);
  if (footer !== undefined) sheet.headerFooter.oddFooter = encodeXstring(footer);
}

function writeCells(target: ExcelJS.Worksheet, sheet: SheetData, fileFormula: FormulaWriter): void {
  const styles = new Map<string, Partial<ExcelJS.Style>>();
  for (const [key, cell] of Object.entries(sheet.cells)) {
    const [row = 0, column = 0] = key.split(":").map(Number);
    const written = target.getCell(row + 1, column + 1);
    const formula = fileFormula(sheet, row, column, cell);
    if (formula) written.value = formulaValue(formula, row, column, cell.value ?? null);
    else if (cell.value !== undefined && cell.value !== null) written.value = fileValue(cell.value);
    if (cell.style || cell.numberFormat) written.style = sharedStyle(styles, cell);
  }
}

/** exceljs finds equal styles by identity first, so cells of one look share one object. */
function sharedStyle(styles: Map<string, Partial<ExcelJS.Style>>, cell: CellData): Partial<ExcelJS.Style> {
  const key = JSON.stringify([cell.style, cell.numberFormat]);
  const style = styles.get(key) ?? toExceljsStyle(cell.style ?? {}, cell.numberFormat);
  styles.set(key, style);
  return style;
}

function formulaValue(formula: FileCellFormula, row: number, column: number, value: CellValue): ExcelJS.CellValue {
  const result = value === null ? {} : { result: fileValue(value) };
  if (!formula.dynamic) return { formula: formula.text, ...result } as ExcelJS.CellFormulaValue;
  return { formula: formula.text, ...result, shareType: "array", ref: rangeAddress({ row, column, ...formula.dynamic }) } as unknown as ExcelJS.CellFormulaValue;
}

function fileValue(value: Exclude<CellValue, null>): string | number | boolean | ExcelJS.CellErrorValue {
  if (typeof value === "string") return encodeXstring(value);
  return typeof value === "object" ? { error: fileError(value) } : value;
}

/** Files before dynamic arrays had seven errors; Excel writes the later ones as #VALUE! and knows better after calculating. */
function fileError({ error }: CellError): ExcelJS.CellErrorValue["error"] {
  return error === "#SPILL!" || error === "#CALC!" || error === "#BUSY!" ? "#VALUE!" : error;
}
