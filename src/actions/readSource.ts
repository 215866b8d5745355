import type { Outcome } from "../domain/outcome";
import type { Source } from "../readers/source";
import { sourceFromCells } from "../readers/readCells";
import { sourceFromDelimited } from "../readers/readDelimited";
import { sourceFromHtml } from "../readers/readHtml";
import { sourceFromText } from "../readers/readText";
import { parseDate } from "../domain/serialDay";
import type { CellValue } from "../sheets/cell";
import type { RangeSnapshot } from "../sheets/workbookPort";

export type SourceInput =
  | { readonly kind: "text"; readonly text: string }
  /** `text` is the plain text beside the HTML on the clipboard: read where the HTML holds no table. */
  | { readonly kind: "html"; readonly html: string; readonly text: string }
  | { readonly kind: "delimited"; readonly text: string; readonly delimiter?: "\t" | ";" | "," }
  | { readonly kind: "range"; readonly range: RangeSnapshot };

/** Pure: what the user gave, as tables and lines with their places. */
export function readSource(input: SourceInput): Outcome<Source> {
  switch (input.kind) {
    case "range":
      return sourceFromCells(readableCells(input.range), { sheet: input.range.sheetName, line: input.range.row, column: input.range.column });
    case "html":
      return htmlSource(input.html, input.text);
    case "delimited":
      return sourceFromDelimited(input.text, input.delimiter);
    case "text":
      return sourceFromText(input.text);
  }
}

function htmlSource(html: string, text: string): Outcome<Source> {
  const fromHtml = sourceFromHtml(html);
  if (fromHtml.ok && fromHtml.value.tables.length > 0) return fromHtml;
  return text.trim() === "" ? fromHtml : sourceFromText(text);
}

/** A date in a cell is a number that only its format makes a date: what the user sees says which it is. */
function readableCells({ values, text }: RangeSnapshot): readonly (readonly CellValue[])[] {
  return values.map((row, line) => row.map((value, column) => {
    const shown = text[line]?.[column] ?? "";
    return typeof value === "number" && parseDate(shown) !== null ? shown : value;
  }));
}
