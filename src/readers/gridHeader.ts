import type { Place } from "../domain/issue";
import type { SourceRow } from "./source";
import { mentionsWeeks, parseWeekHeading, type WeekHeading } from "./weekHeading";

export type WeekColumn = { readonly index: number; readonly text: string; readonly heading: WeekHeading; readonly place: Place };

/** The row of week numbers, and the rows just above it that name the other columns. */
export type GridHeader = { readonly row: number; readonly firstRow: number; readonly weeks: readonly WeekColumn[]; readonly names: readonly string[]; /** What stands above the weeks, as one line. */ readonly band: string };

const fewestBareWeeks = 6;
const fewestWeeks = 3;
const fewestNamedWeeks = 2;
const ascendingShare = 0.6;

/** A header row is ascending week numbers; a few of them are enough where a word, or the user, says that they are weeks. */
export function gridHeaderAt(rows: readonly SourceRow[], row: number, isChosen = false): GridHeader | null {
  const weeks = weekColumnsOf(rows[row] ?? []);
  if (weeks.length < 2 || !mostlyAscending(weeks)) return null;
  const firstRow = firstHeaderRow(rows, row);
  const enough = isChosen ? fewestNamedWeeks : fewestFor(weeks, () => isAboutWeeks(rows, firstRow, row));
  if (differentWeeks(weeks) < enough || otherCells(rows[row] ?? [], weeks) > weeks.length) return null;
  return { row, firstRow, weeks, names: columnNames(rows.slice(firstRow, row + 1), weeks), band: bandOf(rows.slice(firstRow, row)) };
}

/** Two scales from 1 to 5 side by side are five numbers. */
function differentWeeks(weeks: readonly WeekColumn[]): number {
  return new Set(weeks.map(({ heading }) => `${heading.isoYear ?? ""}:${heading.week}`)).size;
}

function fewestFor(weeks: readonly WeekColumn[], isAboutWeeks: () => boolean): number {
  if (weeks.some(({ heading }) => heading.named)) return fewestNamedWeeks;
  return weeks.every(({ heading }) => heading.isoYear !== null) || isAboutWeeks() ? fewestWeeks : fewestBareWeeks;
}

function weekColumnsOf(row: SourceRow): WeekColumn[] {
  const columns: WeekColumn[] = [];
  for (let index = 0; index < row.length; index++) {
    const cell = row[index];
    const heading = cell && cell.text !== "" ? parseWeekHeading(cell.text) : null;
    if (cell && heading) columns.push({ index, heading, ...cell });
  }
  if (columns.length < 2) return columns;
  const named = columns.filter(({ heading }) => heading.named);
  return named.length * 2 > columns.length ? named : columns;
}

function mostlyAscending(weeks: readonly WeekColumn[]): boolean {
  const steps = weeks.length - 1;
  const rising = weeks.filter(({ heading }, index) => {
    const before = weeks[index - 1]?.heading;
    return before && (heading.week > before.week || isNewYear(before.week, heading.week));
  }).length;
  return rising >= steps * ascendingShare;
}

/** From the last weeks of a year to the first of the next. */
export function isNewYear(before: number, after: number): boolean {
  return before - after >= 26 && before >= 40;
}

function otherCells(row: SourceRow, weeks: readonly WeekColumn[]): number {
  const weekIndexes = new Set(weeks.map(({ index }) => index));
  return row.filter(({ text }, index) => text !== "" && !weekIndexes.has(index)).length;
}

const mostHeaderRows = 3;

/** Headings such as "Aktivitet | Tidsplan" or a row of months stand directly above the weeks. */
function firstHeaderRow(rows: readonly SourceRow[], row: number): number {
  let first = row;
  while (first > 0 && row - first < mostHeaderRows - 1 && isHeaderLine(rows[first - 1] ?? [])) first--;
  return first;
}

const months = /^(?:jan|feb|mars?|apr|mai|maj|may|jun|jul|aug|sep|okt|oct|nov|des|dec)/i;

function isHeaderLine(row: SourceRow): boolean {
  const cells = new Set(row.filter(({ text }) => text !== ""));
  const texts = [...cells].map(({ text }) => text);
  if (texts.length === 0) return false;
  if (texts.every((text) => months.test(text) || /^(?:19|20)\d\d$/.test(text))) return true;
  return texts.length > 1 && texts.length <= 5 && texts.some((text) => mentionsWeeks(text) || isColumnName(text));
}

const columnName = /^(?:hove?d-?\s*)?(?:huvud)?(?:aktivitet|aktivitetar|activit|oppgave|oppgåve|uppgift|task|arbeidsgruppe|arbetsgrupp|tiltak|åtgärd)[\p{L}]*\s*$/iu;

function isColumnName(text: string): boolean {
  return columnName.test(text) || isResponsibleName(text);
}

const responsibleName = /^(?:hovud|hoved|huvud)?(?:ansvar|ansvarlig|ansvarleg|ansvarig|responsible|owner|eier|eigar|ägare)(?:\s.*)?$/i;

export function isResponsibleName(text: string): boolean {
  return responsibleName.test(text.trim());
}

export function isActivityName(text: string): boolean {
  return columnName.test(text.trim());
}

function isAboutWeeks(rows: readonly SourceRow[], firstRow: number, row: number): boolean {
  const near = rows.slice(Math.max(0, firstRow - 1), row + 1);
  return near.some((one) => one.some(({ text }) => mentionsWeeks(text) || /^a[ck]tivit/i.test(text)));
}

function bandOf(rows: readonly SourceRow[]): string {
  return [...new Set(rows.flat())].map(({ text }) => text).filter((text) => text !== "").join(" ");
}

/** The lowest heading of each column that is not a week's. */
function columnNames(header: readonly SourceRow[], weeks: readonly WeekColumn[]): string[] {
  const names: string[] = [];
  const weekIndexes = new Set(weeks.map(({ index }) => index));
  for (const row of header) {
    for (const [index, { text }] of row.entries()) {
      if (text !== "" && !weekIndexes.has(index)) names[index] = text;
    }
  }
  return Array.from(names, (name) => name ?? "");
}
