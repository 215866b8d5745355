import JSZip from "jszip";
import type { CellData, WorkbookData } from "../workbook/workbookData";
import { cellAddress } from "./cellAddress";
import { writeCharts } from "./chartsWrite";
import { columnsXml } from "./columnsWrite";
import { conditionalFormatsXml, differentialFormatsXml, type DifferentialFormats } from "./conditionalFormatsWrite";
import { definedNamesXml } from "./definedNames";
import { addDynamicArrayMetadata, markDynamicArrays } from "./dynamicArrays";
import { writeWithExceljs } from "./exceljsWorkbook";
import { addInFunctionNames } from "./fileFormula";
import { FileFormulas } from "./fileFormulas";
import { PackageParts } from "./packageParts";
import { addQuotePrefixes, looksLikeFormula } from "./quotePrefix";
import { addSettings, unknownAddIn, type AddInReference } from "./settingsPart";
import { insertSheetElements } from "./sheetElements";
import { writeTables } from "./tablesWrite";
import { validationsXml } from "./validationsWrite";

/**
 * The workbook as an .xlsx file. `functions` are the add-in's custom functions with namespace ("PROSJEKT.RISK_FACTOR"),
 * `addIn` whose settings the file carries. Cached values are kept, so the file reads well where the add-in is missing.
 */
export async function saveXlsx(data: WorkbookData, functions: readonly string[], addIn: AddInReference = unknownAddIn): Promise<Uint8Array> {
  const addInFunctions = addInFunctionNames(functions);
  const formulas = new FileFormulas(data.tables, addInFunctions);
  const written = withTableHeaders(data);
  const parts = await unpack(await writeWithExceljs(written, (sheet, row, column, cell) => formulas.write(sheet, row, column, cell)));
  const dxfs: DifferentialFormats = { formats: [] };
  let tableNumber = 1;
  for (const [index, sheet] of written.sheets.entries()) {
    const path = sheetPath(index);
    const tables = data.tables.filter((table) => table.sheetId === sheet.id);
    const conditional = conditionalFormatsXml(sheet.conditionalFormats, dxfs, addInFunctions);
    parts.replace(path, (xml) => [
      ["cols", columnsXml(sheet.columnWidthsPt)],
      ["conditionalFormatting", conditional.elements],
      ["dataValidations", validationsXml(sheet.validations, addInFunctions)],
      ["extLst", conditional.extension && `<extLst>${conditional.extension}</extLst>`],
    ].reduce((text, [name = "", elements = ""]) => insertSheetElements(text, name, elements), xml));
    writeTables(parts, path, sheet, tables, tableNumber, (row, column) => formulas.textAt(sheet, row, column));
    tableNumber += tables.length;
  }
  parts.replace("xl/styles.xml", (xml) => xml.replace(/<dxfs count="0"\s*\/>|<dxfs.*?<\/dxfs>/s, () => differentialFormatsXml(dxfs)));
  parts.replace("xl/workbook.xml", (xml) => withNamesAndCalculation(xml, definedNamesXml(data, addInFunctions)));
  quoteTextLikeFormulas(parts, written);
  if (formulas.dynamic) {
    written.sheets.forEach((_sheet, index) => parts.replace(sheetPath(index), markDynamicArrays));
    addDynamicArrayMetadata(parts);
  }
  writeCharts(parts, written.sheets, sheetPath);
  addSettings(parts, data.settings, addIn);
  return pack(parts);
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** Excel repairs a file whose header cells and table columns differ, so the cells follow the columns. */
function withTableHeaders(data: WorkbookData): WorkbookData {
  const headed = data.tables.filter((table) => table.showHeaders);
  return { ...data, sheets: data.sheets.map((sheet) => {
    const cells: Record<string, CellData> = { ...sheet.cells };
    for (const { rect, columns } of headed.filter((table) => table.sheetId === sheet.id)) {
      columns.forEach((name, index) => {
        const key = `${rect.row}:${rect.column + index}`;
        const { style, numberFormat } = cells[key] ?? {};
        cells[key] = { value: name, ...(style ? { style } : {}), ...(numberFormat === undefined ? {} : { numberFormat }) };
      });
    }
    return { ...sheet, cells };
  }) };
}

function quoteTextLikeFormulas(parts: PackageParts, data: WorkbookData): void {
  const quotedCells = data.sheets.map((sheet) => new Set(Object.entries(sheet.cells).flatMap(([key, cell]) => {
    const [row = 0, column = 0] = key.split(":").map(Number);
    return typeof cell.value === "string" && cell.formula === undefined && cell.numberFormat !== "@" && looksLikeFormula(cell.value) ? [cellAddress(row, column)] : [];
  })));
  const quoted = addQuotePrefixes(parts.text("xl/styles.xml"), data.sheets.map((_sheet, index) => parts.text(sheetPath(index))), quotedCells);
  parts.replace("xl/styles.xml", () => quoted.stylesXml);
  quoted.sheetXmls.forEach((xml, index) => parts.replace(sheetPath(index), () => xml));
}

/** An older calculation id would make Excel recalculate on opening, and show #NAME? wherever the add-in is missing. */
function withNamesAndCalculation(workbookXml: string, names: string): string {
  return workbookXml.replace(/<definedNames\s*\/>|<definedNames>.*?<\/definedNames>/s, "").replace("</sheets>", () => `</sheets>${names}`).replace(/calcId="\d+"/, 'calcId="191029"');
}

async function unpack(bytes: Uint8Array): Promise<PackageParts> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return new PackageParts(new Map(await Promise.all(files.map(async (file) => [file.name, await file.async("string")] as const))));
}

async function pack(parts: PackageParts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of parts.entries()) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 6 }, mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}
