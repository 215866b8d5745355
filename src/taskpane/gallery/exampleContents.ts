import type { Language } from "../../domain/language";
import type { FormulaStyle } from "../../sheets/calls/formulaStyle";
import type { Constant, FunctionArgument } from "../../sheets/calls/functionArgument";
import { readArgument } from "../../sheets/calls/readArgument";
import { writeArgument } from "../../sheets/calls/writeCall";
import { helpExamples } from "../../text/functions/help/helpExamples";
import type { FunctionId } from "./functionCatalog";

/** The first example of the function's help page, as its arguments are typed in the fields. */
export function exampleContents(id: FunctionId, language: Language, style: FormulaStyle, count: number): readonly string[] {
  const [example = []] = helpExamples[id] ?? [];
  return Array.from({ length: count }, (_, index) => typed(example[index]?.value(language), style));
}

function typed(value: unknown, style: FormulaStyle): string {
  if (!Array.isArray(value)) return "";
  const rows = value as Constant[][];
  const [first] = rows[0] ?? [];
  const isSingle = rows.length === 1 && rows[0]?.length === 1;
  if (!isSingle || first === undefined) return writeArgument({ kind: "array", rows }, "", style);
  return typedConstant(first, style);
}

/** Without quotes where it is read the same. */
function typedConstant(value: Constant, style: FormulaStyle): string {
  const argument: FunctionArgument = { kind: "constant", value };
  const read = readArgument(String(value), { style, sheet: "", names: [] });
  return read.kind === "constant" && read.value === value ? String(value) : writeArgument(argument, "", style);
}
