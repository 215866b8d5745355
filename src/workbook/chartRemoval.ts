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
    for (const { name, charts } of sheets) for (const chart of charts.isNullObject ? [] : ours(charts.items, name, failed)) chart.delete();
  };
}

/** Those the host told about; and, where it broke off before it told, as many of the other new ones as were not told about, named ones first. */
function ours(charts: readonly Excel.Chart[], sheet: string, { before, edits, madeChartIds }: FailedApply): readonly Excel.Chart[] {
  const wanted = edits.flatMap((edit) => (edit.kind === "addChart" && edit.sheet === sheet ? [edit.chart.name] : []));
  const told = charts.filter(({ id }) => madeChartIds.has(id));
  const others = charts.filter(({ id }) => !madeChartIds.has(id) && !before.chartIds.has(id));
  const named = others.filter(({ name }) => wanted.includes(name));
  const untold = [...named, ...others.filter((chart) => !named.includes(chart))].slice(0, wanted.length - told.length);
  return [...told, ...untold];
}
