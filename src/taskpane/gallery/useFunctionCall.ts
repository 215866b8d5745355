import { useState } from "react";
import { mostCells, rowsIn } from "../../actions/insert/readArgumentCells";
import type { Issue } from "../../domain/issue";
import { failure, success, type Outcome } from "../../domain/outcome";
import { cellsArgument } from "../../sheets/calls/cellsArgument";
import type { FunctionArgument, FunctionCall } from "../../sheets/calls/functionArgument";
import { readArgument, type ArgumentContext } from "../../sheets/calls/readArgument";
import { writeArgument } from "../../sheets/calls/writeCall";
import { functionNamespace } from "../../text/functions/functionSyntax";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { argumentValue, cellsKey } from "./argumentValue";
import { evaluateCall, type ResultCell } from "./evaluateCall";
import { exampleContents } from "./exampleContents";
import { functionCatalog, type FunctionId } from "./functionCatalog";
import type { FunctionDescription } from "./functionDescriptions";
import type { GalleryMemory } from "./galleryMemory";
import { useCellsRead } from "./useCellsRead";

export type CallField = { readonly content: string; readonly argument: FunctionArgument; readonly rows: readonly (readonly unknown[])[] | null; readonly issues: readonly Issue[] };

/** The call as it is filled in, and what it gives. The result is null while cells are read, or cannot be. */
export function useFunctionCall(id: FunctionId, { name, parameters }: FunctionDescription, context: ArgumentContext, memory: GalleryMemory) {
  const { language } = useText();
  const workbook = useWorkbook();
  const [contents, setContents] = useState(() => memory.contents(id) ?? exampleContents(id, language, context.style, parameters.length));
  const args = contents.map((content) => readArgument(content, context));
  const { read, keep } = useCellsRead(args);

  function change(index: number, content: string): void {
    const next = contents.map((one, at) => (at === index ? content : one));
    memory.keepContents(id, next);
    setContents(next);
  }

  const picking = useCommand(async (_progress, index: number): Promise<Outcome<void>> => {
    const selection = await workbook.readCells("selection");
    if (!selection.ok) return selection;
    if (selection.value === null) return failure();
    const { sheetName, rect, used } = selection.value;
    // Of whole columns and rows, what is used: a million cells are no argument.
    const picked = rect.rowCount * rect.columnCount > mostCells && used ? used.rect : rect;
    const argument = cellsArgument(sheetName, picked);
    keep(argument, success(rowsIn(picked, selection.value)));
    change(index, writeArgument(argument, context.sheet, context.style));
    return success(undefined);
  });

  const fields = contents.map((content, index): CallField => {
    const argument = args[index] ?? { kind: "omitted" };
    const cells = read.get(cellsKey(argument) ?? "");
    return { content, argument, rows: argumentValue(argument, read) ?? null, issues: cells && !cells.ok ? cells.issues : [] };
  });
  const values = args.map((argument) => argumentValue(argument, read));
  const known = values.every((value) => value !== undefined) ? (values as (readonly (readonly unknown[])[] | null)[]) : null;
  const result: readonly (readonly ResultCell[])[] | null = known && evaluateCall(id, known);
  const call: FunctionCall = {
    name: `${functionNamespace}.${name}`,
    args: args.map((argument, index) => ({ argument, follows: functionCatalog[id].args[index]?.follows ?? "fixed", optional: parameters[index]?.optional ?? false })),
  };
  return { fields, call, result, change, pick: (index: number) => void picking.run(index), picking: picking.state };
}
