import { isBlankOrZero } from "./blankArgument";
import { invalidValue, quote, type MessageKey } from "./functionError";

/** A word out of those allowed, in capitals or not; null when it is left out. */
export function readOption<Value>(argument: unknown, allowed: Readonly<Record<string, Value>>, unknownWord: MessageKey): Value | null {
  if (isBlankOrZero(argument)) return null;
  const word = typeof argument === "string" ? argument.trim().normalize("NFC").toLowerCase() : null;
  const match = Object.entries(allowed).find(([option]) => option.toLowerCase() === word);
  if (!match) throw invalidValue(unknownWord, { read: quote(argument), allowed: Object.keys(allowed).join(", ") });
  return match[1];
}
