import { issue, type Place } from "../domain/issue";
import type { CellCodes } from "./cellCodes";
import type { Findings } from "./findings";
import { joinedCorrection } from "./joinedText";
import type { SourceCell, SourceRow } from "./source";
import type { GridActivity, GridEvent, GridUnreadCell, GridWeek } from "./tableReading";
import { checkText } from "./textFindings";
import type { DatedColumn } from "./weekColumns";

export type LabelColumns = { readonly activity: number | null; readonly responsible: number | null };

type Cells = { readonly events: GridEvent[]; readonly unread: GridUnreadCell[]; readonly blanks: NonNullable<GridActivity["blanks"]>[number][] };

type Row = { readonly name: SourceCell | null; readonly responsible: SourceCell | null; readonly cells: Cells; readonly place: Place; readonly labels: NonNullable<GridActivity["labels"]>; readonly isSplit: boolean };

/** One activity a row; a row that only continues the one above is joined to it. */
export function gridActivities(rows: readonly SourceRow[], columns: readonly DatedColumn[], labels: LabelColumns, codesOf: (text: string) => CellCodes, findings: Findings, corrections?: ReadonlyMap<string, string>): GridActivity[] {
  const activities: GridActivity[] = [];
  let above: Row | null = null;
  let begun: SourceCell[] = [];
  for (const [index, cells] of rows.entries()) {
    const row = readRow(cells, columns, labels, codesOf, findings);
    if (!row) continue;
    const joined: GridActivity | null = above && isSameActivity(row, above, activities.at(-1), findings) ? (activities.pop() ?? null) : null;
    if (joined) {
      activities.push({ ...joined, events: merged(joined.events, row.cells.events), unread: [...joined.unread, ...row.cells.unread] });
      continue;
    }
    above = row;
    const below = labelCell(rows[index + 1] ?? [], labels.activity)?.text ?? "";
    if (row.isSplit && row.name && belongsBelow(row.name.text, below, row.place, findings)) {
      begun.push(row.name);
      continue;
    }
    activities.push({ ...named(row, begun, corrections), responsible: row.responsible?.text ?? "", place: row.place, ...row.cells });
    begun = [];
  }
  reportDuplicates(activities, findings);
  return activities;
}

/** Under the name, where it is joined of several cells, each of them. */
function named({ name, labels }: Row, begun: readonly SourceCell[], corrections: ReadonlyMap<string, string> | undefined): Pick<GridActivity, "activity" | "labels"> {
  const last = labels.activity;
  if (begun.length === 0 || !last) return { activity: name?.text ?? "", labels };
  const joined = [...begun.map(({ place }) => place), last];
  return { activity: joinedCorrection(last, corrections) ?? [...begun.map(({ text }) => text), name?.text ?? ""].join("\n"), labels: { ...labels, joined } };
}

function readRow(cells: SourceRow, columns: readonly DatedColumn[], labels: LabelColumns, codesOf: (text: string) => CellCodes, findings: Findings): Row | null {
  const name = labelCell(cells, labels.activity);
  const responsible = labelCell(cells, labels.responsible);
  const read = readCells(cells, columns, codesOf, findings, name);
  const place = name?.place ?? read.events[0]?.place ?? read.unread[0]?.place;
  if (!place) return null;
  for (const label of [name, responsible]) if (label) checkText(label, findings);
  return { name, responsible, cells: read, place, labels: labelPlaces(cells, labels), isSplit: cells.length === 1 && name !== null };
}

function labelPlaces(cells: SourceRow, labels: LabelColumns): Row["labels"] {
  const [activity, responsible] = [labels.activity, labels.responsible].map((index) => (index === null ? undefined : cells[index]?.place));
  return { ...(activity ? { activity } : {}), ...(responsible ? { responsible } : {}) };
}

function labelCell(cells: SourceRow, index: number | null): SourceCell | null {
  const cell = index === null ? undefined : cells[index];
  return cell && cell.text !== "" ? cell : null;
}

/** A name merged over several rows is one activity; a row with codes and no name most likely is the one above, too. */
function isSameActivity(row: Row, above: Row, activity: GridActivity | undefined, findings: Findings): boolean {
  if (row.name !== null) return row.name === above.name;
  const proposal = activity && activity.activity !== "" ? activity.activity : null;
  return findings.settle(issue("warning", "grid.row.unnamed", { place: row.place, read: "", proposal })) !== null;
}

/** Word's plain text breaks the row where the name holds two paragraphs. */
function belongsBelow(read: string, below: string, place: Place, findings: Findings): boolean {
  const proposal = below === "" ? null : `${read}\n${below}`;
  return findings.settle(issue("warning", "grid.row.split", { place, read, proposal })) !== null;
}

function readCells(cells: SourceRow, columns: readonly DatedColumn[], codesOf: (text: string) => CellCodes, findings: Findings, name: SourceCell | null): Cells {
  const events: GridEvent[] = [];
  const unread: GridUnreadCell[] = [];
  const blanks: Cells["blanks"] = [];
  let left: SourceCell | undefined;
  let spreads = false;
  for (const { index, week } of columns) {
    const cell = cells[index];
    if (cell?.text === "") blanks.push({ week, place: cell.place });
    if (!cell || cell.text === "" || cell === name) continue;
    const isCovered = cell === left;
    if (!isCovered) spreads = cells[index + 1] === cell && isSpread(cell, cells, columns, findings);
    else if (!spreads) continue;
    left = cell;
    const codes = isCovered ? codesOf(cell.text).codes : settledCodes(cell, codesOf, findings);
    if (!codes || (isCovered && unread.at(-1)?.place === cell.place)) unread.push({ week, text: cell.text, place: cell.place });
    else addEvent(events, { week, codes, place: cell.place });
  }
  return { events, unread, blanks };
}

/** Whether a merged cell stands for every week it covers: only if the user says so, else for its first. */
function isSpread(cell: SourceCell, cells: SourceRow, columns: readonly DatedColumn[], findings: Findings): boolean {
  const covered = columns.filter(({ index }) => cells[index] === cell);
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last || first === last) return false;
  const params = { from: first.week.week, to: last.week.week };
  return findings.settle(issue("warning", "grid.cell.merged", { place: cell.place, read: cell.text, params, proposal: covered.map(() => cell.text).join(" | ") })) !== null;
}

function settledCodes(cell: SourceCell, codesOf: (text: string) => CellCodes, findings: Findings): readonly string[] | null {
  const { codes, doubt } = codesOf(cell.text);
  if (doubt === null) return codes;
  const isUnknown = doubt === "grid.code.unknown";
  const doubted = issue(isUnknown ? "error" : "warning", doubt, { place: cell.place, read: cell.text, proposal: isUnknown ? null : codes.join(" ") });
  if (isUnknown) checkText(cell, findings);
  return findings.settle(doubted) === null ? null : codes;
}

function addEvent(events: GridEvent[], event: GridEvent): void {
  const before = events.at(-1);
  if (before && isSameWeek(before.week, event.week)) events[events.length - 1] = { ...before, codes: [...before.codes, ...event.codes] };
  else events.push(event);
}

function isSameWeek(first: GridWeek, second: GridWeek): boolean {
  return first.week === second.week && first.isoYear === second.isoYear;
}

/** The events of two rows of one activity, week by week. */
function merged(first: readonly GridEvent[], second: readonly GridEvent[]): GridEvent[] {
  const events: GridEvent[] = [];
  const order = (event: GridEvent) => (event.week.isoYear ?? 0) * 100 + event.week.week;
  for (const event of [...first, ...second].sort((one, other) => order(one) - order(other))) addEvent(events, event);
  return events;
}

function reportDuplicates(activities: readonly GridActivity[], findings: Findings): void {
  const lines = new Map<string, number>();
  for (const { activity, place } of activities) {
    const name = activity.toLowerCase();
    const before = lines.get(name);
    if (before !== undefined && name !== "") findings.add(issue("warning", "grid.activity.duplicate", { place, read: activity, params: { line: before } }));
    else lines.set(name, place.line);
  }
}
