import type { CellData, ConditionalStyle, SheetData, SheetVisibility, TableData } from "../workbook/workbookData";
import { CellReader, type CellSources } from "./cellsRead";
import { readColumnWidths } from "./columnsRead";
import { readConditionalFormats } from "./conditionalFormatsRead";
import { resolveColor } from "./fileColor";
import { readPageLayout, type PrintNames } from "./pageLayoutRead";
import { scanSheet, type ScannedRow } from "./sheetScan";
import { readValidations } from "./validationsRead";
import { childAt, flag, type XmlElement } from "./xmlTree";
import { XlsxOpenError } from "./xlsxOpenError";

export type SheetEntry = { readonly id: string; readonly name: string; readonly visibility: SheetVisibility };

export type SheetSources = Omit<CellSources, "tables"> & {
  readonly dxfs: readonly ConditionalStyle[];
  readonly theme: readonly string[] | undefined;
  readonly printNames: PrintNames;
  readonly tables: readonly TableData[];
};

export function readSheet(xml: string, entry: SheetEntry, sources: SheetSources, budget: { cellsLeft: number }): SheetData {
  const cells: Record<string, CellData> = {};
  const rows: ScannedRow[] = [];
  const reader = new CellReader(sources);
  let usedColumns = 0;
  const worksheet = scanSheet(xml, (row) => rows.push(row), (scanned) => {
    const cell = reader.read(scanned);
    if (!cell) return;
    budget.cellsLeft -= 1;
    if (budget.cellsLeft < 0) throw new XlsxOpenError("tooLarge", "too many cells");
    cells[`${scanned.row}:${scanned.column}`] = cell;
    usedColumns = Math.max(usedColumns, scanned.column + 1);
  });
  return {
    ...entry,
    ...readView(worksheet, sources.theme),
    cells,
    columnWidthsPt: readColumnWidths(worksheet, usedColumns),
    rowHeightsPt: rowHeights(rows, worksheet),
    validations: readValidations(worksheet),
    conditionalFormats: readConditionalFormats(worksheet, sources.dxfs, sources.theme, `${entry.id}-format`),
    pageLayout: readPageLayout(worksheet, sources.printNames),
  };
}

function readView(worksheet: XmlElement, theme: readonly string[] | undefined): Pick<SheetData, "tabColor" | "showGridlines" | "protected" | "frozenRows" | "frozenColumns"> {
  const view = childAt(worksheet, "sheetViews", "sheetView");
  const pane = childAt(view, "pane");
  const frozen = pane?.attributes["state"]?.startsWith("frozen") === true;
  const { rgb, theme: slot, tint, indexed } = childAt(worksheet, "sheetPr", "tabColor")?.attributes ?? {};
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return {
    tabColor: resolveColor({ argb: rgb, theme: number(slot), tint: number(tint), indexed: number(indexed) }, theme) ?? "",
    showGridlines: flag(view, "showGridLines", true),
    protected: flag(childAt(worksheet, "sheetProtection"), "sheet"),
    frozenRows: frozen ? Number(pane?.attributes["ySplit"] ?? 0) : 0,
    frozenColumns: frozen ? Number(pane?.attributes["xSplit"] ?? 0) : 0,
  };
}

/** Writers give many rows the height they happen to have; only what a user set, or what text needs, is worth keeping. */
function rowHeights(rows: readonly ScannedRow[], worksheet: XmlElement): Record<number, number> {
  const usual = Number(childAt(worksheet, "sheetFormatPr")?.attributes["defaultRowHeight"] ?? 15);
  return Object.fromEntries(rows.flatMap(({ row, heightPt, isCustom, isHidden }) => {
    if (isHidden) return [[row, 0]];
    return heightPt !== null && (isCustom || Math.abs(heightPt - usual) > 0.01) ? [[row, heightPt]] : [];
  }));
}
