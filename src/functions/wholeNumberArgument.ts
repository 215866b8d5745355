import { parseNordicNumber } from "../domain/nordicNumber";
import { isBlank } from "./blankArgument";
import { refusal, type MessageKey } from "./functionError";

type Bounds = { readonly lowest: number; readonly highest: number };

/** A whole number, also written as text; null for an empty cell that the host gives as empty (Windows gives 0). */
export function readWholeNumber(argument: unknown, bounds: Bounds, unknownNumber: MessageKey): number | null {
  if (isAllowed(argument, bounds)) return argument + 0;
  return readOtherNumber(argument, bounds, unknownNumber);
}

function readOtherNumber(argument: unknown, bounds: Bounds, unknownNumber: MessageKey): number | null {
  if (isBlank(argument)) return null;
  const number = typeof argument === "string" ? parseNordicNumber(argument) : null;
  if (isAllowed(number, bounds)) return number + 0;
  throw refusal(argument, unknownNumber, { allowed: bounds.highest });
}

function isAllowed(number: unknown, { lowest, highest }: Bounds): number is number {
  return typeof number === "number" && number >= lowest && number <= highest && Number.isInteger(number);
}
