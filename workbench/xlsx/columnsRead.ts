import { pointsFromWidth } from "./columnWidth";
import { childAt, childrenNamed, flag, type XmlElement } from "./xmlTree";

/** A width given to more columns than this is a default for the rest of the sheet, and kept only where something stands. */
const widestRun = 256;

export function readColumnWidths(worksheet: XmlElement, usedColumns: number): Record<number, number> {
  const widths: Record<number, number> = {};
  const fallback = childAt(worksheet, "sheetFormatPr")?.attributes["defaultColWidth"];
  if (fallback !== undefined) for (let column = 0; column < usedColumns; column += 1) widths[column] = pointsFromWidth(Number(fallback));
  for (const element of childrenNamed(childAt(worksheet, "cols"), "col")) {
    const { min = "1", max = min, width } = element.attributes;
    const last = Number(max) - Number(min) < widestRun ? Number(max) : Math.min(Number(max), usedColumns);
    const points = flag(element, "hidden") ? 0 : width === undefined ? null : pointsFromWidth(Number(width));
    if (points !== null) for (let column = Number(min) - 1; column < last; column += 1) widths[column] = points;
  }
  return widths;
}
