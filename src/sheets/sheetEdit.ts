import type { CellContent, CellRect, CellValue } from "./cell";
import type { ChartBlueprint } from "./chartBlueprint";
import type { Validation } from "./validation";

export type CellStyle = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  /** A thin line round and between the cells. */
  readonly borderColor?: string;
};

/** Colours are always doubled by text in the cell or beside it. */
export type ConditionalStyle = { readonly fillColor?: string; readonly fontColor?: string; readonly bold?: boolean };

export type PrintSetup = {
  readonly titleRows: { readonly from: number; readonly to: number };
  readonly titleColumns?: { readonly from: number; readonly to: number };
  /** Only these are printed; absent: all. */
  readonly columns?: { readonly from: number; readonly to: number };
  /** At most as many pages high; absent: as many as it takes. */
  readonly pagesTall?: number;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
};

/** A JSON value in which `{ $sheetId: name }` stands for the id the host gives the sheet of that name when it is made. */
export type SettingValue =
  | string | number | boolean | null
  | readonly SettingValue[]
  | { readonly [key: string]: SettingValue };

/**
 * Everything Prosjektark does to a workbook, as data: actions return edits, one writer applies them.
 * Sheets are named by name, cells are 1-based. Print set-up, widths and frozen panes are only given to sheets made by
 * the same edits; tables, rules and formats also to blank cells of a sheet that is there, and what the user has gets
 * contents, and nothing else. A later conditional format takes precedence.
 */
export type SheetEdit =
  | { readonly kind: "addSheet"; readonly sheet: string; readonly tabColor: string; readonly showGridlines: boolean }
  | { readonly kind: "formatCells"; readonly sheet: string; readonly rect: CellRect; readonly numberFormat?: string; readonly style?: CellStyle }
  | { readonly kind: "writeCells"; readonly sheet: string; readonly row: number; readonly column: number; readonly rows: readonly (readonly CellContent[])[];
    /** What stood there when the edit was planned: it is refused when something else stands there now. */
    readonly expected?: readonly (readonly CellValue[])[];
    /** The cells are filled by the formula in the first of them: to put it back, the others have to be empty. */
    readonly overSpill?: boolean;
    /** Cells of the user's own: a text that Excel would parse is entered with an apostrophe, and no number format changes. */
    readonly keepFormats?: boolean }
  | { readonly kind: "addTable"; readonly sheet: string; readonly rect: CellRect; readonly name: string; readonly style: string; readonly filterButtons: boolean }
  | { readonly kind: "setColumnWidths"; readonly sheet: string; readonly column: number; readonly columnCount: number; readonly widthPt: number }
  | { readonly kind: "setRowHeights"; readonly sheet: string; readonly row: number; readonly rowCount: number; readonly heightPt: number }
  /** As high as their wrapped text asks for. */
  | { readonly kind: "fitRows"; readonly sheet: string; readonly rect: CellRect }
  | { readonly kind: "setValidation"; readonly sheet: string; readonly rect: CellRect; readonly validation: Validation }
  | { readonly kind: "addConditionalFormat"; readonly sheet: string; readonly rect: CellRect; readonly formula: string; readonly style: ConditionalStyle; readonly stopIfTrue: boolean }
  | { readonly kind: "addName"; readonly name: string; readonly sheet: string; readonly rect: CellRect; readonly comment: string }
  | { readonly kind: "addChart"; readonly sheet: string; readonly chart: ChartBlueprint }
  /** Nothing happens where the chart is gone. */
  | { readonly kind: "removeChart"; readonly sheet: string; readonly name: string }
  | { readonly kind: "freezePanes"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: "setPrint"; readonly sheet: string; readonly print: PrintSetup }
  /** Rows written straight under a table, which the table then takes in; `rows` are as wide as the table. */
  | { readonly kind: "appendTableRows"; readonly sheet: string; readonly table: string; readonly row: number; readonly column: number; readonly rows: readonly (readonly CellContent[])[] }
  /** Takes rows at the end of a table away again. `closeGap`: what stands below moves up, because it was moved down for them. */
  | { readonly kind: "removeTableRows"; readonly sheet: string; readonly rect: CellRect; readonly closeGap: boolean }
  /** The table and what stands in it. */
  | { readonly kind: "removeTable"; readonly name: string }
  /** Contents, formats and rules. */
  | { readonly kind: "clearCells"; readonly sheet: string; readonly rect: CellRect }
  | { readonly kind: "removeSheet"; readonly sheetId: string }
  | { readonly kind: "removeName"; readonly name: string }
  /** `null` removes the key. */
  | { readonly kind: "saveSetting"; readonly key: string; readonly value: SettingValue }
  | { readonly kind: "activate"; readonly sheet: string; readonly row: number; readonly column: number };

export type SheetEditKind = SheetEdit["kind"];
