import type { CellData, SheetData, TableData } from "../workbook/workbookData";
import { rangeAddress } from "./cellAddress";
import { insertSheetElements } from "./sheetElements";
import { xmlDeclaration, type PackageParts } from "./packageParts";
import { attributesXml, escapeText } from "./xmlTree";
import { encodeXstringAttribute } from "./xstring";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** File text of the formula in a cell, or null. */
export type FormulaText = (row: number, column: number) => string | null;

/** Adds the sheet's tables; numbers go through the whole workbook, as Excel wants ids unique in it. */
export function writeTables(parts: PackageParts, sheetPath: string, sheet: SheetData, tables: readonly TableData[], firstNumber: number, formulaText: FormulaText): void {
  if (tables.length === 0) return;
  const tableParts = tables.map((table, index) => {
    const number = firstNumber + index;
    parts.add(`xl/tables/table${number}.xml`, contentType, tableXml(table, number, sheet, formulaText));
    return `<tablePart r:id="${parts.relate(sheetPath, relationshipType, `../tables/table${number}.xml`)}"/>`;
  });
  parts.replace(sheetPath, (xml) => insertSheetElements(xml, "tableParts", `<tableParts count="${tables.length}">${tableParts.join("")}</tableParts>`));
}

function tableXml(table: TableData, number: number, sheet: SheetData, formulaText: FormulaText): string {
  const { rect } = table;
  const filtered = { ...rect, rowCount: rect.rowCount - (table.showTotals ? 1 : 0) };
  const attributes = attributesXml({
    xmlns: namespace, id: number, name: table.name, displayName: table.name, ref: rangeAddress(rect),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  });
  const filter = table.showHeaders && table.showFilterButton ? `<autoFilter ref="${rangeAddress(filtered)}"/>` : "";
  const columns = table.columns.map((name, index) => columnXml(table, name, index, sheet, formulaText)).join("");
  const style = attributesXml({
    name: table.style === "" ? undefined : table.style, showFirstColumn: 0, showLastColumn: 0, showRowStripes: table.showBandedRows, showColumnStripes: table.showBandedColumns,
  });
  return `${xmlDeclaration}<table${attributes}>${filter}<tableColumns count="${table.columns.length}">${columns}</tableColumns><tableStyleInfo${style}/></table>`;
}

function columnXml(table: TableData, name: string, index: number, sheet: SheetData, formulaText: FormulaText): string {
  const { rect } = table;
  const column = rect.column + index;
  const firstRow = rect.row + (table.showHeaders ? 1 : 0);
  const totalsRow = rect.row + rect.rowCount - 1;
  const total = table.showTotals ? sheet.cells[`${totalsRow}:${column}`] : undefined;
  const totalFormula = table.showTotals ? formulaText(totalsRow, column) : null;
  const calculated = commonFormula(firstRow, table.showTotals ? totalsRow : totalsRow + 1, column, formulaText);
  const attributes = attributesXml({ id: index + 1, name: encodeXstringAttribute(name), ...totalsAttributes(total, totalFormula) });
  const children = (calculated === null ? "" : `<calculatedColumnFormula>${escapeText(calculated)}</calculatedColumnFormula>`)
    + (totalFormula === null ? "" : `<totalsRowFormula>${escapeText(totalFormula)}</totalsRowFormula>`);
  return children === "" ? `<tableColumn${attributes}/>` : `<tableColumn${attributes}>${children}</tableColumn>`;
}

/** A column Excel fills down by itself: one formula text in every row, which only references to this row or fixed cells give. */
function commonFormula(firstRow: number, endRow: number, column: number, formulaText: FormulaText): string | null {
  const first = formulaText(firstRow, column);
  if (first === null || endRow <= firstRow) return null;
  for (let row = firstRow + 1; row < endRow; row += 1) if (formulaText(row, column) !== first) return null;
  return first;
}

function totalsAttributes(total: CellData | undefined, formula: string | null): Record<string, string | undefined> {
  if (formula !== null) return { totalsRowFunction: "custom" };
  return typeof total?.value === "string" ? { totalsRowLabel: encodeXstringAttribute(total.value) } : {};
}
