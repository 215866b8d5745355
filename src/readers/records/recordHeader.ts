import { headingUnit } from "../../domain/amountUnit";
import { issue } from "../../domain/issue";
import { isOcrReading } from "../../domain/ocr/ocrReading";
import type { Findings } from "../findings";
import type { SourceCell, SourceLine, SourceRow } from "../source";
import { headingIndex, type HeadingColumns, type KnownHeading } from "./headingIndex";
import { kindByTitle, type KindFit, type TellingTitle } from "./kindByTitle";
import type { RecordKindReader, RecordTable } from "./recordKindReader";

/** A column of the source and the field it holds; `repaired` is the known heading where the written one was misread. */
export type RecordColumnFound = { readonly index: number; readonly field: string; readonly repaired: string | null };

export type RecordHeader = {
  readonly reader: RecordKindReader;
  readonly table: RecordTable;
  readonly columns: readonly RecordColumnFound[];
  /** What stands over the table, where that told more than its columns. */
  readonly title: TellingTitle | null;
};

const longestHeading = 60;
const widestTable = 60;

/** The kind whose columns the row names best, or about as well where one of `titles` says so; null where it names none's. */
export function recordHeaderAt(rows: readonly SourceRow[], row: number, readers: readonly RecordKindReader[], titles: () => readonly SourceLine[]): RecordHeader | null {
  const cells = headingCells(rows[row] ?? []);
  if (cells.length < 2) return null;
  const fits = readers.flatMap((reader) => [
    ...reader.tables.flatMap((table) => fitOf(reader, table, false, cells) ?? []),
    ...(reader.titledTables ?? []).flatMap((table) => fitOf(reader, table, true, cells) ?? []),
  ]);
  return kindByTitle(fits, titles);
}

function fitOf(reader: RecordKindReader, table: RecordTable, needsTitle: boolean, cells: readonly HeadingCell[]): KindFit | null {
  const columns = columnsOf(cells, table.columns);
  const fields = new Set(columns.map(({ field }) => field));
  const tells = table.required.some((set) => set.every((field) => fields.has(field)));
  return tells && columns.length * 2 >= cells.length ? { reader, table, columns, needsTitle } : null;
}

/** `asAmount` is the heading with its unit as "kr": looked up first, since "Effekt i 1000 kr" is no effect in words. */
export type HeadingCell = { readonly index: number; readonly asAmount: string | null; readonly wordings: readonly string[] };

export function headingCells(row: SourceRow): HeadingCell[] {
  const cells: HeadingCell[] = [];
  for (let index = 0; index < Math.min(row.length, widestTable); index++) {
    const cell = row[index];
    if (!cell || cell.text === "" || cell === row[index - 1]) continue;
    if (cell.text.length > longestHeading || !/\p{L}|#/u.test(cell.text)) return [];
    cells.push(headingCell(cell.text, index));
  }
  return cells;
}

export function headingCell(text: string, index: number): HeadingCell {
  const unit = headingUnit(text);
  const name = unit && plainHeading(unit.name);
  return { index, asAmount: name === null ? null : `${name} kr`.trim(), wordings: name ? [...new Set([...wordingsOf(text), ...wordingsOf(name)])] : wordingsOf(text) };
}

/** "Beløp, kr", "Ansvarlig (navn):" and "[Aktivitet" are looked up with and without what stands around the word. */
export function wordingsOf(text: string): string[] {
  const plain = plainHeading(text);
  const bracketed = /\(([^)]*)\)/.exec(plain)?.[1]?.trim();
  const bare = plain.replace(/\([^)]*\)/g, "").replace(/,\s*(?:i\s)?(?:kr|kroner|kronor|tkr|nok|sek|1000 kr)\.?$/, "").replace(/\s+(?:19|20)\d\d$/, "").trim();
  return [...new Set([plain, bare, ...(bracketed ? [bracketed] : [])])].filter((wording) => wording !== "");
}

function plainHeading(text: string): string {
  return text.toLowerCase().replace(/-\s*\n\s*/g, "").replace(/\s+/g, " ").replace(/^[[|¦!.:*\s]+|[\]|¦:.*\s]+$/g, "");
}

/** No reading of a heading that is guessed at is shorter: the codes of a plan are not held against each of them. */
const shortestMisread = 3;

/** The columns that the headings name, each field once; a heading that a scanner misread is known where nothing else is. */
export function columnsOf(cells: readonly HeadingCell[], columns: HeadingColumns): RecordColumnFound[] {
  const found: RecordColumnFound[] = [];
  const taken = new Set<string>();
  const { byWording, byFirstLetter } = headingIndex(columns);
  for (const { index, asAmount, wordings } of cells) {
    const exact = firstField(byWording.get(asAmount ?? "") ?? [], taken) ?? firstField(wordings.flatMap((wording) => byWording.get(wording) ?? []), taken);
    const misread = exact ? null : firstField(wordings.filter(({ length }) => length >= shortestMisread).flatMap((wording) => (byFirstLetter.get(wording[0] ?? "") ?? []).filter(({ name }) => isOcrReading(name, wording))), taken);
    const heading = exact ?? misread ?? slashedField(wordings, taken, columns);
    if (!heading) continue;
    taken.add(heading.field);
    found.push({ index, field: heading.field, repaired: misread?.name ?? null });
  }
  return found;
}

/** "Oppgave/Aktivitet" and "Når/Frist" are the column that every part of them names. */
function slashedField(wordings: readonly string[], taken: ReadonlySet<string>, columns: HeadingColumns): KnownHeading | null {
  const parts = wordings.find((wording) => wording.includes("/"))?.split("/").map((part) => part.trim()).filter((part) => part !== "") ?? [];
  if (parts.length < 2) return null;
  const { byWording } = headingIndex(columns);
  const [first, ...others] = parts.map((part) => firstField(byWording.get(part) ?? [], taken));
  return first && others.every((other) => other?.field === first.field) ? first : null;
}

/** Of the fields that are still without a column. */
function firstField(headings: readonly KnownHeading[], taken: ReadonlySet<string>): KnownHeading | null {
  let first: KnownHeading | null = null;
  for (const heading of headings) if (!taken.has(heading.field) && (first === null || heading.order < first.order)) first = heading;
  return first;
}

/** Tells of the headings that were taken for another word than the one written. */
export function reportRepairedHeadings(header: SourceRow, columns: readonly RecordColumnFound[], findings: Findings): void {
  for (const { index, repaired } of columns) {
    const cell: SourceCell | undefined = header[index];
    if (cell && repaired !== null) findings.add(issue("info", "table.heading.repaired", { place: cell.place, read: cell.text, params: { heading: repaired }, confidence: "high" }));
  }
}
