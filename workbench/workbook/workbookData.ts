import type { ChartData } from "./chartData";

/**
 * A whole workbook as plain data: what an .xlsx file says and what the engine holds, in one shape, so that
 * opening, saving, comparing before and after, and starting the grid all speak of the same thing.
 * Rows and columns are 0-based; sizes are points; colours are "#RRGGBB"; dates are serial days.
 */
export type Rect = { readonly row: number; readonly column: number; readonly rowCount: number; readonly columnCount: number };

export type ErrorText = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#BUSY!";

/** `message` is what a custom function said with its error; Excel shows it in the error's card. */
export type CellError = { readonly error: ErrorText; readonly message?: string };

export type CellValue = string | number | boolean | CellError | null;

/** Formula text begins with "=", in English with commas, custom functions as PROSJEKT.NAME, this-row references as [@Column]. */
export type CellData = {
  readonly value?: CellValue;
  readonly formula?: string;
  /**
   * Set on the top-left cell of a formula that spills: how far it reached when it was last calculated. The other cells it fills are
   * listed with their values; when a workbook is loaded they are left to the formula.
   */
  readonly spill?: { readonly rowCount: number; readonly columnCount: number };
  /** en-US format code; absent is General. "@" is text. */
  readonly numberFormat?: string;
  readonly style?: CellStyle;
};

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
export type Border = { readonly style: string; readonly color: string; readonly weight: string };

export type CellStyle = {
  readonly fillColor?: string | null;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: HorizontalAlignment;
  readonly verticalAlignment?: VerticalAlignment;
  readonly indentLevel?: number;
  readonly textOrientation?: number;
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border>>>;
};

export type TableData = {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row, body and totals row together. */
  readonly rect: Rect;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
};

export type ValidationKind = "wholeNumber" | "decimal" | "list" | "date" | "textLength" | "custom";

export type ValidationData = {
  readonly rect: Rect;
  readonly kind: ValidationKind;
  /** Excel.DataValidationOperator ("Between", "GreaterThan", ...) for the kinds that compare. */
  readonly operator?: string;
  readonly formula1: string;
  readonly formula2?: string;
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string; readonly showPrompt: boolean };
  readonly errorAlert?: { readonly title: string; readonly message: string; readonly style: "Stop" | "Warning" | "Information"; readonly showAlert: boolean };
};

export type ConditionalStyle = { readonly fillColor?: string; readonly fontColor?: string; readonly bold?: boolean; readonly italic?: boolean };

export type ConditionalFormatData = {
  readonly id: string;
  readonly rect: Rect;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly style: ConditionalStyle;
  readonly rule:
    | { readonly kind: "custom"; readonly formula: string }
    | { readonly kind: "cellValue"; readonly operator: string; readonly formula1: string; readonly formula2?: string };
};

export type NameData = { readonly name: string; readonly formula: string; readonly sheetId: string | null; readonly comment: string; readonly visible: boolean };

export type PageLayoutData = {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize?: string;
  readonly fitToWidthPages?: number;
  readonly fitToHeightPages?: number;
  readonly printTitleRows?: string;
  readonly printTitleColumns?: string;
  readonly printArea?: string;
  readonly centerHorizontally?: boolean;
  readonly headerFooter?: Readonly<Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>>;
};

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export type SheetData = {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly protected: boolean;
  /** Row-major, sparse: "row:column" (0-based) to cell. */
  readonly cells: Readonly<Record<string, CellData>>;
  readonly columnWidthsPt: Readonly<Record<number, number>>;
  readonly rowHeightsPt: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly validations: readonly ValidationData[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly pageLayout: PageLayoutData;
  /** From the hindmost to the foremost; absent where there are none. */
  readonly charts?: readonly ChartData[];
};

export type WorkbookData = {
  readonly sheets: readonly SheetData[];
  readonly activeSheetId: string;
  readonly tables: readonly TableData[];
  readonly names: readonly NameData[];
  /** Office.js settings: JSON values kept with the file for this add-in. */
  readonly settings: Readonly<Record<string, unknown>>;
};
