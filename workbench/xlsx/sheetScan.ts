import { Parser } from "htmlparser2";
import { parseCell } from "./cellAddress";
import { localName, parseXml, type XmlElement } from "./xmlTree";

export type ScannedFormula = { readonly text: string; readonly kind: string; readonly ref: string | undefined; readonly shared: string | undefined };

/** A cell as the file gives it. */
export type ScannedCell = {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly styleId: number;
  readonly value: string | null;
  readonly formula: ScannedFormula | null;
};

export type ScannedRow = { readonly row: number; readonly heightPt: number | null; readonly isCustom: boolean; readonly isHidden: boolean };

type OpenCell = { row: number; column: number; attributes: Readonly<Record<string, string>>; value: string | null; formula: { text: string; attributes: Readonly<Record<string, string>> } | null };

/**
 * Streams <sheetData> past two listeners and returns the rest of the sheet as a tree. Rows and cells may leave out their
 * address; they then follow the one before.
 */
export function scanSheet(xml: string, onRow: (row: ScannedRow) => void, onCell: (cell: ScannedCell) => void): XmlElement {
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let collecting: "value" | "formula" | null = null;
  let phonetic = false;
  const parser = new Parser({
    onopentag(qualified, attributes) {
      const name = localName(qualified);
      if (name === "row") {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
        column = -1;
        onRow(scannedRow(row, attributes));
      } else if (name === "c") {
        const place = attributes["r"] === undefined ? null : parseCell(attributes["r"]);
        row = place?.row ?? row;
        column = place?.column ?? column + 1;
        cell = { row, column, attributes, value: null, formula: null };
      } else if (cell && name === "f") {
        cell.formula = { text: "", attributes };
        collecting = "formula";
      } else if (cell && (name === "v" || name === "t") && !phonetic) {
        cell.value ??= "";
        collecting = "value";
      } else if (name === "rPh") phonetic = true;
    },
    ontext(text) {
      if (!cell) return;
      if (collecting === "formula" && cell.formula) cell.formula.text += text;
      else if (collecting === "value") cell.value = (cell.value ?? "") + text;
    },
    onclosetag(qualified) {
      const name = localName(qualified);
      if (name === "c" && cell) {
        onCell(scannedCell(cell));
        cell = null;
      } else if (name === "rPh") phonetic = false;
      else if (name === "f" || name === "v" || name === "t") collecting = null;
    },
  }, { xmlMode: true });
  const { data, rest } = splitSheetData(xml);
  parser.end(data);
  return parseXml(rest);
}

function splitSheetData(xml: string): { data: string; rest: string } {
  const start = /<(?:\w+:)?sheetData(?:\s[^>]*)?>/.exec(xml);
  const end = /<\/(?:\w+:)?sheetData>/.exec(xml);
  if (!start || !end || start[0].endsWith("/>")) return { data: "", rest: xml };
  return { data: xml.slice(start.index, end.index + end[0].length), rest: xml.slice(0, start.index) + xml.slice(end.index + end[0].length) };
}

function scannedRow(row: number, { ht, customHeight, hidden }: Readonly<Record<string, string>>): ScannedRow {
  const isTrue = (value: string | undefined) => value === "1" || value === "true";
  return { row, heightPt: ht === undefined ? null : Number(ht), isCustom: isTrue(customHeight), isHidden: isTrue(hidden) };
}

function scannedCell({ row, column, attributes, value, formula }: OpenCell): ScannedCell {
  return {
    row, column, value,
    type: attributes["t"] ?? "n",
    styleId: Number(attributes["s"] ?? 0),
    formula: formula && { text: formula.text, kind: formula.attributes["t"] ?? "normal", ref: formula.attributes["ref"], shared: formula.attributes["si"] },
  };
}
