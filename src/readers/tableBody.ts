import { isLegendLine } from "./readLegend";
import type { SourceRow } from "./source";
import { isGrid, tellingColumns, type TableHeader } from "./tableHeaders";
import { rowAsLine } from "./textLines";

export type TableBody = { readonly rows: readonly SourceRow[]; /** Keys, dates and text that stand among or under the rows. */ readonly loose: readonly SourceRow[] };

/** Which of the rows under a header are its records. */
export function tableBody(rows: readonly SourceRow[], header: TableHeader, isFollowed: boolean): TableBody {
  const length = bodyLength(rows, header, isFollowed);
  const under = rows.slice(length);
  if (!isGrid(header)) return { rows: rows.slice(0, length), loose: under };
  const records: SourceRow[] = [];
  const loose: SourceRow[] = [];
  const columns = tellingColumns(header);
  for (const row of rows.slice(0, length)) (isKey(row) || isDateBand(row, columns) ? loose : records).push(row);
  return { rows: records, loose: [...loose, ...under] };
}

/** Text under a table, after an empty row or just above the next header, is not of the table. */
function bodyLength(body: readonly SourceRow[], header: TableHeader, isFollowed: boolean): number {
  const indexes = tellingColumns(header);
  let last = body.length - 1;
  while (last >= 0 && !indexes.some((index) => (body[last]?.[index]?.text ?? "") !== "")) last--;
  let length = last + 1;
  while (length < body.length && !isBlank(body[length] ?? [])) length++;
  while (isFollowed && length > last + 1 && (length === body.length) && isSingle(body[length - 1] ?? [])) length--;
  return length;
}

function isBlank(row: SourceRow): boolean {
  return row.every(({ text }) => text === "");
}

function isSingle(row: SourceRow): boolean {
  return new Set(row.filter(({ text }) => text !== "")).size === 1;
}

const mostKeyCells = 12;

/** A row that is the key to the letters. */
function isKey(row: SourceRow): boolean {
  const first = row.find(({ text }) => text !== "")?.text ?? "";
  if (!/[=:(–—-]/.test(first)) return false;
  const line = rowAsLine(row);
  return line !== null && line.text.split("\t").length <= mostKeyCells && isLegendLine(line.text);
}

const dayAndMonth = /^\d{1,2}[./-]\s?(?:\d|\p{L})/u;

/** Under the weeks, the dates of their Mondays. */
function isDateBand(row: SourceRow, columns: readonly number[]): boolean {
  let dates = 0;
  for (const index of columns) {
    const text = row[index]?.text ?? "";
    if (text === "") continue;
    if (!dayAndMonth.test(text)) return false;
    dates++;
  }
  return dates > 1;
}
