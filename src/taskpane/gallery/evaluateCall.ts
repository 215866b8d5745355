import { errorIn } from "../../functions/errorArgument";
import { functionsById } from "../../functions/functionsById";
import type { FunctionId } from "./functionCatalog";

export type ResultCell = { readonly value: string | number } | { readonly error: string; readonly sentence: string };

/** What the cells would show; the functions are those that Excel calls, with their own sentences. */
export function evaluateCall(id: FunctionId, values: readonly (readonly (readonly unknown[])[] | null)[]): readonly (readonly ResultCell[])[] {
  const calculate = functionsById[id] as (...args: readonly unknown[]) => unknown;
  try {
    const result = calculate(...values);
    const rows = Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
    return rows.map((row) => row.map(cellOf));
  } catch (error) {
    return [[cellOf(error)]];
  }
}

function cellOf(result: unknown): ResultCell {
  const error = errorIn(result);
  if (error !== null) return { error, sentence: (result as { readonly message?: string }).message ?? "" };
  if (typeof result === "number" || typeof result === "string") return { value: result };
  throw result;
}
