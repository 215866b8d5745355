import { languages } from "../../domain/language";
import type { Words } from "../../domain/language";
import type { CallArgument } from "./callArgument";

/** The option a function is called with; "elsewhere" where it stands in a cell, null where it is left out, "unknown" where no such option is. */
export function optionOf<Value extends string>(argument: CallArgument | null, words: Readonly<Record<Value, Words>>): Value | "elsewhere" | "unknown" | null {
  if (argument === null) return null;
  if (argument.literal === undefined) return "elsewhere";
  const written = plain(String(argument.literal));
  if (written === "" || argument.literal === 0) return null;
  const values = Object.keys(words) as Value[];
  return values.find((value) => languages.some((language) => plain(words[value][language]) === written)) ?? "unknown";
}

function plain(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/\s+/gu, "").replace(/[−–]/gu, "-");
}
