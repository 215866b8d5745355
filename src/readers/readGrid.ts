import { issue, placeId, type Place } from "../domain/issue";
import type { IsoWeek } from "../domain/isoWeek";
import type { Legend } from "../domain/legend";
import type { Activity, ProgressPlan } from "../domain/progressPlan";
import { createCodeReader } from "./cellCodes";
import type { DocumentText } from "./documentText";
import { likelyYear } from "./documentYear";
import { createFindings, type Findings } from "./findings";
import { gridActivities } from "./gridActivities";
import { isNewYear } from "./gridHeader";
import { gridLabels } from "./gridLabels";
import { readLegend } from "./readLegend";
import type { ReadOptions } from "./readTables";
import type { GridPart } from "./tableParts";
import type { GridActivity, GridWeek, ProgressGridReading } from "./tableReading";
import { datedColumns, type DatedColumn } from "./weekColumns";

/** Reads the parts of one grid: the first page, and those that go on under the same header. */
export function readGrid(parts: readonly [GridPart, ...GridPart[]], title: string, text: DocumentText, options: ReadOptions): ProgressGridReading {
  const [first] = parts;
  const findings = createFindings(options.accepted);
  const isoYear = yearOf(first, text, options, findings);
  for (const part of parts.slice(1)) findings.add(issue("info", "table.joined", { place: startOf(part), params: { line: first.line } }));
  const legend = readLegend(text.lines, { place: startOf(first), endLine: parts.at(-1)?.endLine ?? first.endLine, tokens: tokensOf(parts) }, options.language, findings);
  const codesOf = createCodeReader(legend);
  const columns = parts.map((part, index) => datedColumns(part.header.weeks, isoYear, (column) => filledCells(part, column), index === 0 ? findings : createFindings(options.accepted)));
  const activities = parts.flatMap((part, index) => gridActivities(part.rows, columns[index] ?? [], gridLabels(part.header, part.rows, findings), codesOf, findings, options.corrections));
  const weeks = (columns[0] ?? []).map(({ week }) => week);
  return { kind: "progressGrid", id: `progressGrid@${placeId(startOf(first))}`, line: first.line, title, legend, activities, weeks, plan: planOf(columns[0] ?? [], legend, activities), issues: findings.issues };
}

/** Where the part begins: a line of the text, or in a sheet the cell of its first row. */
function startOf({ line, rows, header }: GridPart): Place {
  const sheet = header.weeks[0]?.place.sheet;
  return sheet === undefined ? { line, column: 1 } : { sheet, line, column: rows[0]?.[0]?.place.column ?? 1 };
}

/** As chosen, else as accepted; headings such as 2020-U05 need neither. */
function yearOf({ header, line }: GridPart, text: DocumentText, { isoYear }: ReadOptions, findings: Findings): number | null {
  if (isoYear !== null || (header.weeks[0]?.heading.isoYear ?? null) !== null) return isoYear;
  // A week that no year has is told of where it stands.
  const numbers = header.weeks.map(({ heading }) => heading.week).filter((week) => week > 0);
  const crosses = numbers.some((week, index) => index > 0 && isNewYear(numbers[index - 1] ?? week, week));
  const likely = likelyYear(text, { line, band: header.band, lastWeek: numbers.at(-1) ?? 1, crossesNewYear: crosses });
  const place: Place = header.weeks[0]?.place ?? { line, column: 1 };
  const accepted = findings.settle(issue("error", "grid.year.missing", { place, proposal: likely === null ? null : String(likely) }));
  return accepted === null ? null : Number(accepted);
}

const rowsLookedAt = 500;

/** What stands in the week columns, taken apart as codes are: the key is chosen by them. */
function tokensOf(parts: readonly GridPart[]): Set<string> {
  const tokens = new Set<string>();
  const seen = new Set<string>();
  for (const { header, rows } of parts) {
    for (const row of rows.slice(0, rowsLookedAt)) {
      for (const { index } of header.weeks) {
        const text = row[index]?.text ?? "";
        if (text === "" || seen.has(text)) continue;
        seen.add(text);
        for (const token of text.toUpperCase().split(/[^\p{L}\p{N}]+/u)) addToken(token, tokens);
      }
    }
  }
  return tokens;
}

/** A few letters together may be several codes. */
function addToken(token: string, tokens: Set<string>): void {
  if (token !== "") tokens.add(token);
  if (token.length <= 4) for (const letter of token) tokens.add(letter);
}

function filledCells({ rows }: GridPart, index: number): number {
  return rows.filter((row) => (row[index]?.text ?? "") !== "").length;
}

function planOf(columns: readonly DatedColumn[], legend: Legend, activities: readonly GridActivity[]): ProgressPlan | null {
  const [first, last] = [columns[0]?.week, columns.at(-1)?.week];
  if (!first || !last || !isDated(first) || !isDated(last) || !columns.every(({ week }) => isDated(week))) return null;
  return { period: { from: first, to: last }, legend, activities: activities.map(datedActivity) };
}

function isDated(week: GridWeek): week is GridWeek & { readonly isoYear: number } {
  return week.isoYear !== null;
}

function dated(week: GridWeek): IsoWeek {
  if (!isDated(week)) throw new Error("A plan is made only when every week has its year");
  return week;
}

function datedActivity({ activity, responsible, events, unread }: GridActivity): Activity {
  return {
    activity,
    responsible,
    events: events.map(({ week, codes }) => ({ week: dated(week), codes })),
    unread: unread.map(({ week, text }) => ({ week: dated(week), text })),
  };
}
