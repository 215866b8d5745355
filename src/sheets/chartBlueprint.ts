import type { CellRect } from "./cell";

/** Cells of a sheet: one row or one column of them. */
export type ChartCells = { readonly sheet: string; readonly rect: CellRect };

/** Lines have markers; columns stand, bars lie with the first category on top. */
export type ChartType = "columnClustered" | "barClustered" | "line";

export type ChartSeriesBlueprint = {
  readonly name: string;
  readonly values: ChartCells;
  /** Where it is drawn in another way than the chart's others: a line over columns. */
  readonly type?: Exclude<ChartType, "barClustered">;
};

/**
 * A chart over cells of its sheet, 1-based. The cells it draws have to be written by edits before it.
 * The Excel API has no alternative text for charts: the title says what the chart shows, the cells it draws are what to read instead.
 */
export type ChartBlueprint = {
  /** Unlike the sheet's other charts; what the chart is found by. */
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  readonly categories: ChartCells;
  /** At least one. Each has its own lightness, lines also their own marker and dash. */
  readonly series: readonly [ChartSeriesBlueprint, ...ChartSeriesBlueprint[]];
  readonly categoryAxisTitle?: string;
  readonly valueAxisTitle?: string;
  /** Format code of the labels on the value axis; absent: as the cells. */
  readonly valueNumberFormat?: string;
  /** The corner cells, both covered. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
};
