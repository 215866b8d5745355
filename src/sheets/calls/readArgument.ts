import { parseA1Ref } from "@borgar/fx";
import type { FormulaStyle } from "./formulaStyle";
import type { Constant, FunctionArgument } from "./functionArgument";

export type ArgumentContext = {
  readonly style: FormulaStyle;
  /** What an address without a sheet is an address of. */
  readonly sheet: string;
  /** Names the workbook has. */
  readonly names: readonly string[];
};

/** What is typed in a field: a number, an address, a name of the workbook, a constant in braces; anything else is text, with or without quotes. */
export function readArgument(typed: string, context: ArgumentContext): FunctionArgument {
  const text = typed.trim();
  if (text === "") return { kind: "omitted" };
  const rows = text.startsWith("{") ? readArray(text, context.style) : null;
  if (rows) return { kind: "array", rows };
  return readCells(text, context) ?? readName(text, context) ?? { kind: "constant", value: readConstant(text, context.style) };
}

function readCells(text: string, { sheet }: ArgumentContext): FunctionArgument | null {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference)) return null;
  const [named, ...others] = reference.context ?? [];
  return others.length > 0 ? null : { kind: "cells", sheet: named ?? sheet, range: reference.range };
}

function readName(text: string, { names }: ArgumentContext): FunctionArgument | null {
  const name = names.find((one) => one.toLowerCase() === text.toLowerCase());
  return name === undefined ? null : { kind: "name", name };
}

function readConstant(text: string, style: FormulaStyle): Constant {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  return readNumber(text, style) ?? text;
}

function readNumber(text: string, { decimal }: FormulaStyle): number | null {
  const plain = text.replace("−", "-");
  const isNumber = decimal === "," ? /^[-+]?\d+(?:,\d+)?$/.test(plain) : /^[-+]?\d+(?:\.\d+)?$/.test(plain);
  return isNumber ? Number(plain.replace(",", ".")) : null;
}

/** Null where it is not closed, or its rows are of different lengths. */
function readArray(text: string, style: FormulaStyle): Constant[][] | null {
  if (!text.endsWith("}")) return null;
  const rows = outsideQuotes(text.slice(1, -1), ";").map((row) => outsideQuotes(row, style.arrayColumn).map((cell) => readConstant(cell.trim(), style)));
  return rows.every((row) => row.length === rows[0]?.length) ? rows : null;
}

function outsideQuotes(text: string, separator: string): string[] {
  const parts = [""];
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (sign === separator && !quoted) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
