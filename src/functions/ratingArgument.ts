import { parseRating, type Rating } from "../domain/riskScale";
import { isBlankOrZero } from "./blankArgument";
import { invalidValue, message, quote, type FieldKey } from "./functionError";

/** Likelihood or consequence; null when it is not rated yet, which a blank cell and 0 both mean. `number` is its place in a range. */
export function readRating(argument: unknown, field: FieldKey, number?: number): Rating | null {
  if (isBlankOrZero(argument) || (typeof argument === "string" && argument.trim() === "0")) return null;
  const rating = typeof argument === "number" || typeof argument === "string" ? parseRating(argument) : null;
  if (rating !== null) return rating;
  const params = { field: message(field), read: quote(argument) };
  throw number === undefined ? invalidValue("rating.unknown", params) : invalidValue("rating.unknownInRange", { ...params, number });
}
