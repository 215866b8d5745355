import { parseRating, type Rating } from "../domain/riskScale";
import { isBlankOrZero } from "./blankArgument";
import { message, refusal, type FieldKey } from "./functionError";

/** Likelihood or consequence; null when it is not rated yet, which a blank cell and 0 both mean. `number` is its place in a range. */
export function readRating(argument: unknown, field: FieldKey, number?: number): Rating | null {
  if (argument === 1 || argument === 2 || argument === 3 || argument === 4 || argument === 5) return argument;
  if (isBlankOrZero(argument) || (typeof argument === "string" && argument.trim() === "0")) return null;
  const rating = typeof argument === "string" ? parseRating(argument) : null;
  if (rating !== null) return rating;
  const params = { field: message(field) };
  throw number === undefined ? refusal(argument, "rating.unknown", params) : refusal(argument, "rating.unknownInRange", { ...params, number });
}
