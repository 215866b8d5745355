import type { CellValue } from "../../workbook/workbookData";
import { intersection } from "../../workbook/rects";
import type { HostSession } from "../hostSession";
import type { Place } from "../rangeTarget";
import { headerRect } from "./tableRects";

/** Header cells are texts and unlike each other whatever the case (support.microsoft.com, "Overview of Excel tables"). */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const headers: string[] = [];
  const taken = new Set<string>();
  for (const [index, text] of texts.entries()) {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let header = wanted;
    for (let number = 2; taken.has(header.toLowerCase()); number += 1) header = `${wanted}${number}`;
    taken.add(header.toLowerCase());
    headers.push(header);
  }
  return headers;
}

/** Writing into a header row renames columns; what was written is made unique text first. */
export function keepHeadersText({ sheetId, rect }: Place, session: HostSession): void {
  const { engine } = session;
  for (const table of engine.tables()) {
    const header = headerRect(table);
    if (table.sheetId !== sheetId || header === null || intersection(header, rect) === null) continue;
    const values = engine.values(sheetId, header)[0] ?? [];
    const texts = engine.texts(sheetId, header)[0] ?? [];
    const columns = uniqueHeaders(values.map((value, index) => headerText(value, texts[index] ?? "")));
    if (columns.some((name, index) => name !== values[index])) engine.writeCells(sheetId, header, [columns.map((name) => ({ value: name }))]);
    if (columns.some((name, index) => name !== table.columns[index])) engine.updateTable(table.id, { columns });
  }
}

function headerText(value: CellValue, shown: string): string {
  return typeof value === "string" ? value : shown;
}
