import { languages } from "../domain/language";
import type { OptionWords } from "../text/functions/optionWords";
import { isBlankOrZero } from "./blankArgument";
import { refusal, type MessageKey } from "./functionError";
import { messageLanguage } from "./messageLanguage";

type OptionReader<Value extends string> = (argument: unknown) => Value | null;

/** Reads a word out of those allowed, in any of the four languages, in capitals or not; null when it is left out. */
export function optionReader<Value extends string>(words: OptionWords<Value>, unknownWord: MessageKey): OptionReader<Value> {
  const values = Object.keys(words) as Value[];
  const byWord = new Map(values.flatMap((value) => languages.map((language) => [plain(words[value][language]), value] as const)));
  return (argument) => {
    if (isBlankOrZero(argument)) return null;
    const value = typeof argument === "string" ? byWord.get(plain(argument)) : undefined;
    if (value !== undefined) return value;
    throw refusal(argument, unknownWord, { allowed: values.map((one) => words[one][messageLanguage()]).join(", ") });
  };
}

/** As words are compared: no case, no blanks, a minus sign as the hyphen it is typed as. */
function plain(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/\s+/gu, "").replace(/[−–]/gu, "-");
}
