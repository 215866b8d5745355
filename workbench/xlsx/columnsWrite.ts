import { widthFromPoints } from "./columnWidth";
import { attributesXml } from "./xmlTree";

/** Neighbours of one width share an element; a width of nothing hides the column. */
export function columnsXml(widthsPt: Readonly<Record<number, number>>): string {
  const runs: { min: number; max: number; points: number }[] = [];
  for (const [column, points] of Object.entries(widthsPt).map(([key, value]) => [Number(key) + 1, value] as const).sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.points === points && last.max === column - 1) last.max = column;
    else runs.push({ min: column, max: column, points });
  }
  if (runs.length === 0) return "";
  return `<cols>${runs.map(({ min, max, points }) => `<col${attributesXml({ min, max, width: widthFromPoints(points), hidden: points === 0 || undefined, customWidth: 1 })}/>`).join("")}</cols>`;
}
