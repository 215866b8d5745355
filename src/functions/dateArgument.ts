import { parseDate, type SerialDay } from "../domain/serialDay";
import { isBlankOrZero } from "./blankArgument";
import { message, refusal, type FieldKey } from "./functionError";

const lastSerialDay = 2_958_465;

/** A serial number (its time of day is dropped) or a text as dd.mm.yyyy; null for an empty cell. */
export function readDate(argument: unknown, field: FieldKey): SerialDay | null {
  if (typeof argument === "number" && argument >= 1 && argument < lastSerialDay + 1) return Math.floor(argument);
  return readOtherDate(argument, field);
}

function readOtherDate(argument: unknown, field: FieldKey): SerialDay | null {
  if (isBlankOrZero(argument)) return null;
  const day = typeof argument === "string" ? parseDate(argument) : null;
  if (day === null) throw refusal(argument, "date.unknown", { field: message(field) });
  return day;
}
