import type { Rect } from "./workbookData";

/** Excel.ChartType, of what the workbench draws. */
export type ChartType = "ColumnClustered" | "ColumnStacked" | "BarClustered" | "BarStacked" | "Line" | "LineMarkers";

/** Cells a chart reads, on whichever sheet. */
export type ChartCells = { readonly sheetId: string; readonly rect: Rect };

export type ChartMarker = {
  /** Excel.ChartMarkerStyle. */
  readonly style?: string;
  readonly size?: number;
  readonly backgroundColor?: string;
  readonly foregroundColor?: string;
};

/** What is not said is the program's to choose. */
export type ChartSeriesData = {
  readonly name: string;
  /** The cell the name follows, instead of `name`. */
  readonly nameCells?: ChartCells;
  readonly type: ChartType;
  /** Null where the cells are gone, or not chosen yet. */
  readonly values: ChartCells | null;
  readonly categories: ChartCells | null;
  readonly fillColor?: string;
  readonly line?: { readonly color?: string; readonly weightPt?: number;
    /** Excel.ChartLineStyle. */
    readonly style?: string };
  readonly marker?: ChartMarker;
};

export type ChartAxisData = {
  readonly title?: string;
  /** Absent: as the cells. */
  readonly numberFormat?: string;
  /** Excel.ChartAxisCategoryType; absent: automatic. */
  readonly categoryType?: "TextAxis" | "DateAxis";
  readonly reversed?: boolean;
  /** Excel.ChartAxisTickLabelPosition; absent: next to the axis. */
  readonly labels?: "High" | "Low" | "None";
  readonly hidden?: boolean;
};

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

/** A corner of a chart: so many points into a cell. It goes with the cell when rows and columns come and go. */
export type ChartCorner = { readonly row: number; readonly column: number; readonly offsetXPt: number; readonly offsetYPt: number };

export type ChartData = {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  /** Null is no title; "" is the name of its only series. */
  readonly title: string | null;
  /** Null is no legend. */
  readonly legend: LegendPosition | null;
  readonly categoryAxis: ChartAxisData;
  readonly valueAxis: ChartAxisData;
  readonly series: readonly ChartSeriesData[];
  readonly from: ChartCorner;
  readonly to: ChartCorner;
};
