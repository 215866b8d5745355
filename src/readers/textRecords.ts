import { dsvFormat } from "d3-dsv";

export type Delimiter = "\t" | ";" | ",";

/** One row of delimited text: the line it begins on, and its fields. A quoted field may run over several lines. */
export type TextRecord = { readonly line: number; readonly fields: readonly string[] };

const newline = 10;
const quote = 34;

/**
 * Excel's clipboard quotes a cell that holds line breaks. In a whole pasted document a field may also begin with a
 * quotation, and d3-dsv would take everything after it for one cell: only records whose quotes close go through it.
 */
export function textRecords(written: string, delimiter: Delimiter): TextRecord[] {
  const text = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  const format = dsvFormat(delimiter);
  const records: TextRecord[] = [];
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const lineEnd = endOfLine(text, start);
    const record = text.slice(start, lineEnd);
    const quotedEnd = record.includes('"') ? endOfQuotedRecord(text, start, delimiter.charCodeAt(0)) : -1;
    if (quotedEnd < 0) {
      records.push({ line, fields: record.split(delimiter) });
      start = lineEnd + 1;
      line++;
    } else {
      const quoted = text.slice(start, quotedEnd);
      records.push({ line, fields: format.parseRows(quoted)[0] ?? [] });
      start = quotedEnd + 1;
      line += quoted.split("\n").length;
    }
  }
  return records;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Where the record that begins at `start` ends; -1 where none of its fields is quoted, or one that seems to be never closes. */
function endOfQuotedRecord(text: string, start: number, delimiter: number): number {
  let quoted = false;
  let fieldBegins = true;
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (fieldBegins && unit === quote) {
      at = closingQuote(text, at + 1, delimiter);
      if (at < 0) return -1;
      quoted = true;
    } else if (unit === newline) {
      break;
    }
    fieldBegins = unit === delimiter;
    at++;
  }
  return quoted ? at : -1;
}

/** The quote that closes the field: doubled ones inside are skipped, and a delimiter, line break or the end must follow. */
function closingQuote(text: string, from: number, delimiter: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  if (at < 0) return -1;
  const after = text.charCodeAt(at + 1);
  return Number.isNaN(after) || after === delimiter || after === newline ? at : -1;
}
