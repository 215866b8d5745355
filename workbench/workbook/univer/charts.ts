import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "#univer";
import type { IInsertRowMutationParams } from "#univer";
import type { ChartData } from "../chartData";
import type { WorkbookEngine } from "../workbookEngine";
import type { CellShift } from "./cellShift";
import { shiftCorners, shiftReferences } from "./chartShifts";
import { toRect } from "./univerContext";
import type { UniverContext } from "./univerContext";

const excelRows = 1_048_576;
const excelColumns = 16_384;

const wholeShifts: Readonly<Record<string, Pick<CellShift, "kind" | "axis">>> = {
  [InsertRowMutation.id]: { kind: "insert", axis: "rows" },
  [RemoveRowMutation.id]: { kind: "delete", axis: "rows" },
  [InsertColMutation.id]: { kind: "insert", axis: "columns" },
  [RemoveColMutation.id]: { kind: "delete", axis: "columns" },
};

export type ChartsPart = Pick<WorkbookEngine, "charts" | "addChart" | "updateChart" | "removeChart" | "onChartsChanged"> & {
  restoreChart(sheetId: string, chart: ChartData): void;
  /** References follow the cells; with whole rows and columns they do already. */
  moveChartsWith(sheetId: string, shift: CellShift, moveCells: () => void): void;
};

/** Univer has no charts in its open edition: they are kept beside it and follow its rows, columns and sheets. */
export function createChartsPart(context: UniverContext, sheets: WorkbookEngine["sheets"]): ChartsPart {
  const { charts } = context.side;
  const listeners = new Set<() => void>();
  let nextId = 0;
  /** Univer makes room for cells that are pushed down by whole rows under everything: no rows that charts should follow. */
  let movingParts = false;

  function put(sheetId: string, change: (known: readonly ChartData[]) => readonly ChartData[]): void {
    charts.set(sheetId, change(charts.get(sheetId) ?? []));
    for (const listener of listeners) listener();
  }

  function shift(sheetId: string, by: CellShift, isWhole: boolean): void {
    for (const owner of [...charts.keys()]) {
      put(owner, (known) => known.map((chart) => {
        const moved = shiftReferences(chart, sheetId, by);
        return isWhole && owner === sheetId ? shiftCorners(moved, by) : moved;
      }));
    }
  }

  context.commands.onCommandExecuted((command) => {
    const whole = wholeShifts[command.id];
    if (!whole || movingParts || charts.size === 0) return;
    const { subUnitId, range } = command.params as IInsertRowMutationParams;
    const rect = toRect(range);
    shift(subUnitId, { ...whole, rect: whole.axis === "rows" ? { ...rect, column: 0, columnCount: excelColumns } : { ...rect, row: 0, rowCount: excelRows } }, true);
  });

  function unusedId(): string {
    const used = new Set([...charts.values()].flatMap((known) => known.map(({ id }) => id)));
    do nextId += 1; while (used.has(`chart${nextId}`));
    return `chart${nextId}`;
  }

  return {
    charts(sheetId) {
      const known = charts.get(sheetId) ?? [];
      const there = new Set(sheets().map(({ id }) => id));
      return known.map((chart) => withoutLostCells(chart, there));
    },

    addChart(sheetId, chart) {
      const id = unusedId();
      put(sheetId, (known) => [...known, { ...chart, id }]);
      return id;
    },

    updateChart: (sheetId, id, patch) => put(sheetId, (known) => known.map((chart) => (chart.id === id ? { ...chart, ...patch } : chart))),
    removeChart: (sheetId, id) => put(sheetId, (known) => known.filter((chart) => chart.id !== id)),
    restoreChart: (sheetId, chart) => put(sheetId, (known) => [...known, chart]),

    moveChartsWith(sheetId, by, moveCells) {
      movingParts = by.axis === "rows" ? by.rect.columnCount < excelColumns : by.rect.rowCount < excelRows;
      moveCells();
      if (movingParts) shift(sheetId, by, false);
      movingParts = false;
    },

    onChartsChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function withoutLostCells(chart: ChartData, sheetIds: ReadonlySet<string>): ChartData {
  const isLost = (cells: { readonly sheetId: string } | null | undefined) => cells !== null && cells !== undefined && !sheetIds.has(cells.sheetId);
  if (!chart.series.some(({ nameCells, values, categories }) => isLost(nameCells) || isLost(values) || isLost(categories))) return chart;
  return {
    ...chart,
    series: chart.series.map(({ nameCells, ...series }) => ({
      ...series,
      ...(nameCells && !isLost(nameCells) && { nameCells }),
      values: isLost(series.values) ? null : series.values,
      categories: isLost(series.categories) ? null : series.categories,
    })),
  };
}
