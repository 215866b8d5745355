import type { RiskModel } from "../../domain/riskModel";
import type { BookNames } from "../bookNames";
import type { CellRect } from "../cell";
import type { SheetEdit } from "../sheetEdit";

/** One rule a level: the fill of the level whose name stands in `levelCell`, with black text. */
export function levelFormats(sheet: string, rect: CellRect, levelCell: string, model: RiskModel, { names }: BookNames): SheetEdit[] {
  return model.colours.map((fillColor, level) => ({
    kind: "addConditionalFormat", sheet, rect, stopIfTrue: false,
    formula: `=AND(${levelCell}<>"",${levelCell}=INDEX(${names.levels},${level + 1}))`,
    style: { fillColor, fontColor: "#000000" },
  }));
}
