import type { ChunkedBody } from "./chunkedBody";
import { tabElement, textElement, type OpenParagraph, type WrittenParagraph } from "./strainedParagraph";

export type TabbedRows = {
  /** Keeps the paragraph as a row, where tabs set it in columns; false where they do not. */
  take(paragraph: OpenParagraph, written: WrittenParagraph): boolean;
  /** Writes the rows that were taken; something else comes now. */
  finish(): void;
};

type Row = { readonly xml: string; readonly label: string; readonly fields: readonly string[] };

/** Paragraphs set in columns by tabs are a table, as lines with tabs are in a text, where `fewest` follow each other. */
export function createTabbedRows(body: ChunkedBody, fewest: number): TabbedRows {
  let rows: Row[] = [];
  return {
    take({ content }, { xml, label, isHeading }) {
      if (isHeading || !content.includes(tabElement)) return false;
      const fields = fieldsOf(content);
      const filled = fields.filter((field) => !isBlank(field)).length;
      if (filled < (rows.length > 0 ? 1 : 2)) return false;
      rows.push({ xml, label, fields });
      return true;
    },
    finish() {
      const taken = rows;
      rows = [];
      if (taken.length === 0) return;
      if (taken.length < fewest || (fewest > 1 && taken.every(isLine))) for (const { xml } of taken) body.write(xml);
      else {
        body.write("<w:tbl>");
        for (const fields of columnsOf(taken)) body.writeRow(`<w:tr>${fields.map((field) => `<w:tc><w:p><w:r>${field}</w:r></w:p></w:tc>`).join("")}</w:tr>`, true);
        body.write("</w:tbl>");
      }
      body.endBlock();
    },
  };
}

function fieldsOf(content: readonly string[]): string[] {
  const fields = [""];
  for (const piece of content) {
    if (piece === tabElement) fields.push("");
    else fields[fields.length - 1] += piece;
  }
  while (fields.length > 0 && isBlank(fields.at(-1) ?? "")) fields.pop();
  return fields;
}

function textOf(field: string): string {
  return field.replace(/<[^>]*>/g, "").trim();
}

function isBlank(field: string): boolean {
  return textOf(field) === "" && !field.includes("<w:sym");
}

const mark = /^(?:\(?(?:\d{1,2}|\p{L})[.)]|(?:\d{1,2}\.)+\d{1,2}\.?|[-–—•*§»«¢▪●○])$/u;

/** An item of a list with its number, or a name with what it stands for: the tab is the space between. */
function isLine({ label, fields }: Row): boolean {
  const [first = "", ...rest] = fields.filter((field) => !isBlank(field)).map(textOf);
  return label === "" && rest.length <= 1 && (first.endsWith(":") || mark.test(first));
}

/**
 * Who sets columns by tabs may press the key until the columns meet, or once a column; and Word's own number may stand
 * under a heading of its own. What gives most rows as many columns as the first has is what was meant.
 */
function columnsOf(rows: readonly Row[]): readonly (readonly string[])[] {
  const readings = [inFirst, ownColumn].flatMap((labelled) => [asWritten, withoutGaps].map((spaced) => rows.map((row) => labelled(row.label, spaced(row.fields)))));
  const agreeing = (reading: readonly (readonly string[])[]) => reading.filter(({ length }) => length === reading[0]?.length).length;
  return readings.reduce((best, reading) => (agreeing(reading) > agreeing(best) ? reading : best));
}

function asWritten(fields: readonly string[]): readonly string[] {
  return fields;
}

function withoutGaps(fields: readonly string[]): readonly string[] {
  return fields.filter((field, index) => index === 0 || !isBlank(field));
}

function inFirst(label: string, [first = "", ...rest]: readonly string[]): readonly string[] {
  return [label === "" ? first : textElement(`${label} `) + first, ...rest];
}

function ownColumn(label: string, fields: readonly string[]): readonly string[] {
  return label === "" ? fields : [textElement(label), ...fields];
}
