import { oreOf, type AmountOre } from "../domain/amount";
import { parseNordicNumber } from "../domain/nordicNumber";
import { isBlank } from "./blankArgument";
import { message, refusal, type FieldKey } from "./functionError";

/** Below this many øre a number's own digits tell so clearly whether it is whole øre that nothing else need be asked. */
const plainlyCounted = 1e11;
const plainlyWhole = 1e-6;

/** Kroner as a number or as a text written in Norwegian; an empty cell is 0. */
export function readAmount(argument: unknown, field: FieldKey): AmountOre {
  if (typeof argument === "number") {
    const scaled = argument * 100;
    const ore = Math.round(scaled);
    const rest = scaled - ore;
    if (rest < plainlyWhole && rest > -plainlyWhole && ore < plainlyCounted && ore > -plainlyCounted) return ore + 0;
  }
  return readOtherAmount(argument, field);
}

function readOtherAmount(argument: unknown, field: FieldKey): AmountOre {
  if (isBlank(argument)) return 0;
  const amount = typeof argument === "string" ? parseNordicNumber(argument) : argument;
  if (typeof amount !== "number" || !Number.isFinite(amount)) throw refusal(argument, "amount.unknown", { field: message(field) });
  const ore = oreOf(amount);
  if (ore === null) throw refusal(argument, "amount.tooLarge", { field: message(field) });
  return ore;
}
