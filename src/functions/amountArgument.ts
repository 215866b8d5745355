import { oreOf, type AmountOre } from "../domain/amount";
import { parseNordicNumber } from "../domain/nordicNumber";
import { isBlank } from "./blankArgument";
import { invalidValue, message, quote, type FieldKey, type MessageKey } from "./functionError";

/** Kroner as a number or as a text written in Norwegian; an empty cell is 0. */
export function readAmount(argument: unknown, field: FieldKey): AmountOre {
  if (isBlank(argument)) return 0;
  const amount = typeof argument === "string" ? parseNordicNumber(argument) : argument;
  const refusal = (key: MessageKey) => invalidValue(key, { field: message(field), read: quote(argument) });
  if (typeof amount !== "number" || !Number.isFinite(amount)) throw refusal("amount.unknown");
  const ore = oreOf(amount);
  if (ore === null) throw refusal("amount.tooLarge");
  return ore;
}
