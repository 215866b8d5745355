import { issue } from "../domain/issue";
import type { Findings } from "./findings";
import type { RiskPart } from "./tableParts";

const highestRating = 5;
const scaleTo = /(?<!\d)[01]\s*(?:[-–—]|til|till|to)\s*(\d{1,2})(?!\d)/i;

/** "Sannsynlighet (1-4)": the numbers are read as they stand, and mean less or more on a scale to 5. */
export function reportOtherScale({ header, columns }: Pick<RiskPart, "header" | "columns">, findings: Findings): void {
  for (const field of ["likelihood", "consequence"] as const) {
    const cell = header?.[columns.get(field) ?? -1];
    const top = scaleTo.exec(cell?.text ?? "")?.[1];
    if (cell && top !== undefined && Number(top) !== highestRating) findings.add(issue("warning", "risk.scale.other", { place: cell.place, read: cell.text, params: { top, highest: highestRating } }));
  }
}
