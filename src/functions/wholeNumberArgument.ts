import { parseNordicNumber } from "../domain/nordicNumber";
import { isBlank } from "./blankArgument";
import { refusal, type MessageKey } from "./functionError";

type Bounds = { readonly lowest: number; readonly highest: number };

/** A whole number, also written as text; null for an empty cell that the host gives as empty (Windows gives 0). */
export function readWholeNumber(argument: unknown, { lowest, highest }: Bounds, unknownNumber: MessageKey): number | null {
  if (isBlank(argument)) return null;
  const number = typeof argument === "string" ? parseNordicNumber(argument) : argument;
  if (typeof number === "number" && Number.isInteger(number) && number >= lowest && number <= highest) return number + 0;
  throw refusal(argument, unknownNumber, { allowed: highest });
}
