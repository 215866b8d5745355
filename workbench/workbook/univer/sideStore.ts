import type { ChartData } from "../chartData";
import type { PageLayoutData, TableData } from "../workbookData";

export type TableLook = Pick<TableData, "style" | "showTotals" | "showBandedRows" | "showBandedColumns" | "showFilterButton">;

/** What an Excel workbook has and Univer has no place for. Keyed by sheet id, table id or name. */
export type SideStore = {
  readonly veryHiddenSheets: Set<string>;
  readonly protectedSheets: Set<string>;
  readonly pageLayouts: Map<string, PageLayoutData>;
  readonly tableLooks: Map<string, TableLook>;
  readonly hiddenNames: Set<string>;
  readonly settings: Map<string, unknown>;
  readonly charts: Map<string, readonly ChartData[]>;
};

export function createSideStore(): SideStore {
  return {
    veryHiddenSheets: new Set(),
    protectedSheets: new Set(),
    pageLayouts: new Map(),
    tableLooks: new Map(),
    hiddenNames: new Set(),
    settings: new Map(),
    charts: new Map(),
  };
}

export function clearSideStore(side: SideStore): void {
  for (const part of Object.values(side)) part.clear();
}
