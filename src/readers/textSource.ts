import { success, type Outcome } from "../domain/outcome";
import { cellText } from "./cellText";
import type { Source, SourceCell, SourceLine, SourceTable } from "./source";
import { mostCells, refusal, tooManyCells } from "./sourceLimits";
import { textRecords, type Delimiter, type TextRecord } from "./textRecords";

/**
 * Records of several fields, one after the other, are a table; what stands alone is a line. A line squeezed in between
 * two rows belongs to the table: Word breaks a row there when a cell holds two paragraphs.
 */
export function textSource(text: string, delimiter: Delimiter): Outcome<Source> {
  const refused = refusal(text);
  if (refused) return refused;
  const tables: SourceTable[] = [];
  const lines: SourceLine[] = [];
  let rows: SourceCell[][] | null = null;
  let squeezed: SourceCell[][] = [];
  let cells = 0;
  const leaveTable = () => {
    rows = null;
    for (const [cell] of squeezed) if (cell) lines.push({ line: cell.place.line, text: cell.text });
    squeezed = [];
  };
  for (const record of textRecords(text, delimiter)) {
    if (record.fields.length === 1) {
      const row = sourceRow(record);
      const text = row[0]?.text ?? "";
      if (rows && text !== "") squeezed.push(row);
      else leaveTable();
      if (!rows) lines.push({ line: record.line, text });
      continue;
    }
    cells += record.fields.length;
    if (cells > mostCells) return tooManyCells();
    if (!rows) {
      rows = [];
      tables.push({ line: record.line, rows });
    }
    rows.push(...squeezed, sourceRow(record));
    squeezed = [];
  }
  leaveTable();
  return success({ tables, lines });
}

function sourceRow({ line, fields }: TextRecord): SourceCell[] {
  return fields.map((field, index) => ({ text: cellText(field), place: { line, column: index + 1 } }));
}
