import { stringifyA1Ref } from "@borgar/fx";
import { textLiteral } from "../structuredReference";
import type { FormulaStyle } from "./formulaStyle";
import type { Constant, FunctionArgument, FunctionCall } from "./functionArgument";

/** The formula as it stands in a cell of the sheet; cells of other sheets with the sheet's name. */
export function writeCall({ name, args }: FunctionCall, sheet: string, style: FormulaStyle): string {
  const last = args.findLastIndex(({ argument, optional }) => !optional || argument.kind !== "omitted");
  return `=${name}(${args.slice(0, last + 1).map(({ argument }) => writeArgument(argument, sheet, style)).join(style.list)})`;
}

export function writeArgument(argument: FunctionArgument, sheet: string, style: FormulaStyle): string {
  switch (argument.kind) {
    case "omitted": return "";
    case "constant": return writeConstant(argument.value, style);
    case "array": return `{${argument.rows.map((row) => row.map((cell) => writeConstant(cell, style)).join(style.arrayColumn)).join(";")}}`;
    case "cells": return stringifyA1Ref({ context: argument.sheet === sheet || argument.sheet === "" ? [] : [argument.sheet], range: argument.range });
    case "name": return argument.name;
  }
}

function writeConstant(value: Constant, { decimal }: FormulaStyle): string {
  return typeof value === "number" ? String(value).replace(".", decimal) : textLiteral(value);
}
