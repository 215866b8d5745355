import { columnLetters } from "../sheets/a1";
import type { CellStyle, ConditionalStyle, PrintSetup } from "../sheets/sheetEdit";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

export function writeStyle(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fillColor !== undefined) format.fill.color = style.fillColor;
  if (style.wrapText !== undefined) format.wrapText = style.wrapText;
  if (style.horizontalAlignment !== undefined) format.horizontalAlignment = style.horizontalAlignment;
  if (style.verticalAlignment !== undefined) format.verticalAlignment = style.verticalAlignment;
  for (const edge of style.borderColor === undefined ? [] : edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = style.borderColor ?? "";
  }
}

export function writeConditionalStyle(format: Excel.ConditionalRangeFormat, style: ConditionalStyle): void {
  if (style.fillColor !== undefined) format.fill.color = style.fillColor;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.bold !== undefined) format.font.bold = style.bold;
}

/** Landscape, A4, one page wide. */
export function writePrint(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1, ...(print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall }) };
  layout.setPrintTitleRows(`$${print.titleRows.from}:$${print.titleRows.to}`);
  if (print.titleColumns) layout.setPrintTitleColumns(`$${columnLetters(print.titleColumns.from)}:$${columnLetters(print.titleColumns.to)}`);
  if (print.columns) layout.setPrintArea(`$${columnLetters(print.columns.from)}:$${columnLetters(print.columns.to)}`);
  const pages = layout.headersFooters.defaultForAllPages;
  pages.leftFooter = print.leftFooter;
  pages.centerFooter = print.centerFooter;
  pages.rightFooter = print.rightFooter;
}
