import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import type { Rect } from "../workbook/workbookData";
import { cellAddress, parseRange } from "./cellAddress";

export type RuleArea = { readonly rect: Rect; readonly moved: (formula: string) => string };

/**
 * A rule in a file may cover several areas, and its relative references start from the top-left cell of all of them. The
 * model's rules have one area each, so every area gets the references as seen from its own corner.
 */
export function ruleAreas(sqref: string): RuleArea[] {
  const rects = sqref.trim().split(/\s+/).flatMap((address) => parseRange(address) ?? []);
  const row = Math.min(...rects.map((rect) => rect.row));
  const column = Math.min(...rects.map((rect) => rect.column));
  return rects.map((rect) => ({
    rect,
    moved: (formula) => (formula.startsWith("=") && (rect.row !== row || rect.column !== column)
      ? translateFormulaToA1(translateFormulaToR1C1(formula, cellAddress(row, column)), cellAddress(rect.row, rect.column))
      : formula),
  }));
}
