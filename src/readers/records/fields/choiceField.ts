import { issue } from "../../../domain/issue";
import type { Words } from "../../../domain/language";
import { allowedWords, choiceOf } from "../../../domain/mandate/choices";
import type { FieldReader } from "../recordKindReader";
import { isBlankMark } from "./blankMark";

/** One of the choices in whichever language; `alsoCalled` are other words for them, in lower case. */
export function choiceField<Key extends string>(choices: Readonly<Record<Key, Words>>, alsoCalled: Readonly<Record<string, Key>> = {}): FieldReader {
  return ({ text, place }, { findings, language }) => {
    if (isBlankMark(text)) return "";
    const chosen = choiceOf(choices, text) ?? alsoCalled[text.trim().toLowerCase()] ?? null;
    if (chosen !== null) return choices[chosen][language];
    findings.add(issue("warning", "field.choice.unknown", { place, read: text, params: { allowed: allowedWords(choices) } }));
    return text;
  };
}
