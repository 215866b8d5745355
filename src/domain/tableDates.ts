import { firstYear, lastYear } from "./mandate/answerFields";
import { issue } from "./issue";
import { parseDate, serialDay, type SerialDay } from "./serialDay";
import type { TableFinding } from "./tableFinding";

/** What stands in a cell, as it is read. */
export type Content = string | number | boolean | null;

const firstDay = serialDay(firstYear, 1, 1);
const lastDay = serialDay(lastYear, 12, 31);

/** The day a date cell says, without its time of day; also one that stands as text, which no formula counts on. */
export function dayIn(content: Content): SerialDay | null {
  const day = typeof content === "string" ? parseDate(content) : typeof content === "number" ? Math.floor(content) : null;
  return day !== null && day >= firstDay && day <= lastDay ? day : null;
}

export function isBlankCell(content: Content): boolean {
  return content === null || String(content).trim() === "";
}

/** Something stands where a date belongs, and Excel cannot count on it. */
export function dateFindings(row: number, cells: Readonly<Record<string, Content>>): TableFinding[] {
  return Object.entries(cells).filter(([, content]) => !isBlankCell(content) && (typeof content !== "number" || dayIn(content) === null))
    .map(([column, content]) => ({ row, column, issue: issue("error", "check.date.notADate", { read: String(content), params: { firstYear, lastYear } }) }));
}
