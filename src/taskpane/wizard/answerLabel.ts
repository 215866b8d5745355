import { rowTables } from "./rowTables";
import { rowPlaceOf } from "./rowPlace";
import { rowShapes, type RowPath } from "../../domain/mandate/blankAnswers";
import type { PaneText } from "../app/useText";
import { singleAnswers } from "./singleAnswers";

/** "Risiko 3, Konsekvens (K)": what a finding is about, said away from its field. */
export function answerLabel(path: string, text: PaneText["text"]): string {
  const place = rowPlaceOf(path);
  if (place === null) return path in rowShapes ? text(`wizard.table.${path as RowPath}`) : singleLabel(path, text);
  const row = text(`wizard.row.${place.table}`, { number: place.index + 1 });
  const spec = rowTables[place.table].find(({ name }) => name === place.name);
  return spec ? text("wizard.field", { row, label: text(spec.label) }) : row;
}

function singleLabel(path: string, text: PaneText["text"]): string {
  const spec = singleAnswers.find(({ name }) => name === path);
  return spec ? text(spec.label) : path;
}
