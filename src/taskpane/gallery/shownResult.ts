import type { Language } from "../../domain/language";
import { formatDate } from "../../domain/serialDay";
import type { FormulaStyle } from "../../sheets/calls/formulaStyle";
import { errorNames } from "../../text/functions/errorNames";
import type { ResultCell } from "./evaluateCall";

/** As the cell would show it. */
export function shownResult(cell: ResultCell, { decimal }: FormulaStyle, isDate: boolean, language: Language): string {
  if ("error" in cell) return errorNames[cell.error]?.[language] ?? cell.error;
  if (typeof cell.value === "string") return cell.value;
  return isDate ? formatDate(cell.value) : String(cell.value).replace("-", "−").replace(".", decimal);
}
