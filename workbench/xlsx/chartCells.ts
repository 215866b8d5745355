import { parseA1Ref, stringifyA1Ref } from "@borgar/fx/xlsx";
import type { ChartCells } from "../workbook/chartData";
import type { CellData, SheetData } from "../workbook/workbookData";
import { quotedSheetName } from "./cellAddress";

type Sheets = readonly Pick<SheetData, "id" | "name" | "cells">[];

/** "'Ark 1'!$A$2:$A$5" */
export function referenceText({ sheetId, rect }: ChartCells, sheets: Sheets): string {
  const absolute = { $top: true, $left: true, $bottom: true, $right: true };
  const range = { top: rect.row, left: rect.column, bottom: rect.row + rect.rowCount - 1, right: rect.column + rect.columnCount - 1, ...absolute };
  const address = stringifyA1Ref({ range });
  return `${quotedSheetName(sheets.find(({ id }) => id === sheetId)?.name ?? "")}!${address}`;
}

/** Null for what is no single area of this workbook: names, unions, other workbooks, cells that are gone. */
export function readReference(text: string, sheets: readonly Pick<SheetData, "id" | "name">[]): ChartCells | null {
  const reference = parseA1Ref(text.trim().replace(/^\((.*)\)$/, "$1"));
  if (!reference || !("range" in reference) || reference.workbookName) return null;
  const { top, left, bottom, right } = reference.range;
  const sheet = sheets.find(({ name }) => name.toLowerCase() === reference.sheetName?.toLowerCase());
  if (!sheet || typeof top !== "number" || typeof left !== "number") return null;
  const [lastRow, lastColumn] = [bottom ?? top, right ?? left];
  return { sheetId: sheet.id, rect: { row: top, column: left, rowCount: lastRow - top + 1, columnCount: lastColumn - left + 1 } };
}

/** In the order a chart reads them: along the row or down the column. */
export function cellsIn({ sheetId, rect }: ChartCells, sheets: Sheets): CellData[] {
  const cells = sheets.find(({ id }) => id === sheetId)?.cells ?? {};
  return Array.from({ length: rect.rowCount * rect.columnCount }, (_, index) =>
    cells[`${rect.row + Math.floor(index / rect.columnCount)}:${rect.column + (index % rect.columnCount)}`] ?? {});
}
