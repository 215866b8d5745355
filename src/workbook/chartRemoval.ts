import type { SheetEdit } from "../sheets/sheetEdit";
import type { FailedApply } from "./cleanUp";

/** Sheets that get charts without being made by the same edits: the charts of those that are go with them. */
export function chartSheets(edits: readonly SheetEdit[]): readonly string[] {
  const made = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  return [...new Set(edits.flatMap((edit) => (edit.kind === "addChart" && !made.has(edit.sheet) ? [edit.sheet] : [])))];
}

/** Asks for the charts; what is given back takes away, after the next sync, those that the failed edits made. */
export function queueChartRemoval({ workbook }: Excel.RequestContext, failed: FailedApply): () => void {
  const sheets = chartSheets(failed.edits).map((name) => ({ name, charts: workbook.worksheets.getItemOrNullObject(name).charts.load("items/id,items/name") }));
  return () => {
    for (const { name, charts } of sheets) {
      for (const chart of charts.isNullObject ? [] : charts.items) if (isOurs(chart, name, failed)) chart.delete();
    }
  };
}

function isOurs({ id, name }: Excel.Chart, sheet: string, { answered, before, edits, madeChartIds }: FailedApply): boolean {
  if (madeChartIds.has(id)) return true;
  if (before.chartIds.has(id)) return false;
  return !answered && edits.some((edit) => edit.kind === "addChart" && edit.sheet === sheet && edit.chart.name === name);
}
